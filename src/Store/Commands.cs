using Microsoft.Data.Sqlite;

namespace Windfall.Store;

/// <summary>Plain SQL in one line.</summary>
public static class Commands
{
    public static int Run(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> with)
    {
        using var command = connection.Command(sql, with);
        return command.ExecuteNonQuery();
    }

    /// <returns>The first column of the first row; 0 for null and for no row.</returns>
    public static long Number(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> with)
    {
        using var command = connection.Command(sql, with);
        return command.ExecuteScalar() as long? ?? 0;
    }

    public static SqliteCommand Command(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> with)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in with)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    /// <summary>Reads rows one after the other.</summary>
    public static IEnumerable<T> Rows<T>(this SqliteCommand command, Func<SqliteDataReader, T> read)
    {
        using (command)
        using (var reader = command.ExecuteReader())
            while (reader.Read())
                yield return read(reader);
    }

    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static long? Count(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    public static DateTimeOffset? Time(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));
}
