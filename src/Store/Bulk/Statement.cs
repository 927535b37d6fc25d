using SQLitePCL;

namespace Windfall.Store.Bulk;

/// <summary>
/// A prepared statement, bound and stepped through SQLite's own interface. Parameters are numbered from 1 in the order of the SQL.
/// It exists because a million rows through ADO.NET cost three times as much in boxes and look-ups of names.
/// </summary>
sealed class Statement : IDisposable
{
    readonly sqlite3 database;
    readonly sqlite3_stmt statement;

    public Statement(sqlite3 database, string sql)
    {
        this.database = database;
        Check(raw.sqlite3_prepare_v2(database, sql, out statement));
    }

    public void Bind(int parameter, long value) => Check(raw.sqlite3_bind_int64(statement, parameter, value));

    public void Bind(int parameter, long? value)
    {
        if (value is { } known)
            Bind(parameter, known);
        else
            Check(raw.sqlite3_bind_null(statement, parameter));
    }

    public void Bind(int parameter, double? value) =>
        Check(value is { } known ? raw.sqlite3_bind_double(statement, parameter, known) : raw.sqlite3_bind_null(statement, parameter));

    /// <summary>Binds UTF-8; an empty text is null, because nothing told is unknown.</summary>
    public void Bind(int parameter, ReadOnlySpan<byte> text) =>
        Check(text.IsEmpty ? raw.sqlite3_bind_null(statement, parameter) : raw.sqlite3_bind_text(statement, parameter, text));

    /// <summary>Binds UTF-8 that is there even when empty: part of a key.</summary>
    public void BindText(int parameter, ReadOnlySpan<byte> text) => Check(raw.sqlite3_bind_text(statement, parameter, text));

    /// <summary>Runs a statement that returns nothing.</summary>
    /// <returns>Whether a row changed.</returns>
    public bool Run()
    {
        var result = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        if (result != raw.SQLITE_DONE)
            Check(result);
        return raw.sqlite3_changes(database) > 0;
    }

    /// <summary>Asks for one row; read it with <see cref="Number"/> and <see cref="Bytes"/>, then <see cref="Done"/>.</summary>
    public bool Ask()
    {
        var result = raw.sqlite3_step(statement);
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

    public void Done() => raw.sqlite3_reset(statement);

    public void Dispose() => statement.Dispose();

    void Check(int result)
    {
        if (result != raw.SQLITE_OK)
            throw new Microsoft.Data.Sqlite.SqliteException(raw.sqlite3_errmsg(database).utf8_to_string(), result);
    }
}
