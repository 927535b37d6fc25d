using SQLitePCL;

namespace Windfall.Store.Bulk;

/// <summary>
/// A prepared statement, bound and stepped through SQLite's own interface. Parameters are numbered from 1 in the order of the SQL.
/// It exists because an import binds some twenty million values, and ADO.NET boxes each and looks its parameter up by name.
/// </summary>
sealed class Statement : IDisposable
{
    readonly sqlite3 database;
    readonly sqlite3_stmt statement;
    readonly nint handle, databaseHandle;

    public Statement(sqlite3 database, string sql)
    {
        this.database = database;
        Check(raw.sqlite3_prepare_v2(database, sql, out statement));
        (handle, databaseHandle) = (statement.DangerousGetHandle(), database.DangerousGetHandle());     // held as long as we hold their owners
    }

    public void Bind(int parameter, long value) => Check(Native.sqlite3_bind_int64(handle, parameter, value));

    public void Bind(int parameter, long? value)
    {
        if (value is { } known)
            Bind(parameter, known);
        else
            Check(Native.sqlite3_bind_null(handle, parameter));
    }

    public void Bind(int parameter, double? value) =>
        Check(value is { } known ? Native.sqlite3_bind_double(handle, parameter, known) : Native.sqlite3_bind_null(handle, parameter));

    /// <summary>Binds UTF-8; an empty text is null, because nothing told is unknown.</summary>
    public void Bind(int parameter, ReadOnlySpan<byte> text) =>
        Check(text.IsEmpty ? Native.sqlite3_bind_null(handle, parameter) : Native.Bind(handle, parameter, text));

    /// <summary>Binds UTF-8 that is there even when empty: part of a key.</summary>
    public void BindText(int parameter, ReadOnlySpan<byte> text) => Check(raw.sqlite3_bind_text(statement, parameter, text));

    /// <summary>Runs a statement that returns nothing.</summary>
    /// <returns>Whether a row changed.</returns>
    public bool Run()
    {
        var result = Native.sqlite3_step(handle);
        _ = Native.sqlite3_reset(handle);       // says again what the step said
        if (result != raw.SQLITE_DONE)
            Check(result);
        return Native.sqlite3_changes(databaseHandle) > 0;
    }

    /// <summary>Asks for one row; read it with <see cref="Number"/> and <see cref="Bytes"/>, then <see cref="Done"/>.</summary>
    public bool Ask()
    {
        var result = Native.sqlite3_step(handle);
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
            Check(result);
        return result == raw.SQLITE_ROW;
    }

    public long? Number(int column) =>
        raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL ? null : raw.sqlite3_column_int64(statement, column);

    public double Real(int column) => raw.sqlite3_column_double(statement, column);

    /// <returns>UTF-8, valid until <see cref="Done"/>; empty for null.</returns>
    public ReadOnlySpan<byte> Bytes(int column) =>
        raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL ? [] : raw.sqlite3_column_blob(statement, column);

    public void Done() => _ = Native.sqlite3_reset(handle);

    public void Dispose() => statement.Dispose();

    void Check(int result)
    {
        if (result != raw.SQLITE_OK)
            throw new Microsoft.Data.Sqlite.SqliteException(raw.sqlite3_errmsg(database).utf8_to_string(), result);
    }
}
