using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.Store;

namespace Windfall.App.Care;

/// <summary>The key that backups are sealed with, if there is one. Who loses it loses the backups; so it is reminded of until it was written down.</summary>
static class BackupKey
{
    const string Variable = "WINDFALL_BACKUP_KEY", Kept = "backup_key", Written = "backup_key_written";

    // Crockford's base 32: no letter that could be another when read off paper.
    const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <returns>As the environment says it, or a file that it names, as containers hand secrets over; else the one drawn here. Null where there is none.</returns>
    public static string? Find(Shell shell, SqliteConnection connection) => Given() ?? Drawn(shell, connection);

    /// <summary>Draws a key and keeps it.</summary>
    /// <returns>As it is to be written down: 28 letters in groups, 140 bits.</returns>
    public static string Draw(Shell shell, SqliteConnection connection)
    {
        var key = string.Join('-', RandomNumberGenerator.GetString(Letters, 28).Chunk(4).Select(group => new string(group)));
        Set(connection, Kept, Convert.ToBase64String(Safe(shell).Close(key)));
        connection.Run("DELETE FROM settings WHERE key = $key", ("$key", Written));
        return key;
    }

    public static void NoteWritten(SqliteConnection connection) => Set(connection, Written, "yes");

    /// <summary>Whether there is a key that nobody has said they wrote down; one from the environment lies elsewhere anyway.</summary>
    public static bool IsUnwritten(Shell shell, SqliteConnection connection) =>
        Given() is null && Drawn(shell, connection) is not null && Setting(connection, Written) is null;

    public static string? Given() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } key ? key
        : Environment.GetEnvironmentVariable($"{Variable}_FILE") is { Length: > 0 } file ? File.ReadAllText(file).Trim() : null;

    static string? Drawn(Shell shell, SqliteConnection connection) => Setting(connection, Kept) is { } kept ? Safe(shell).Open(Convert.FromBase64String(kept)) : null;

    static Secrets Safe(Shell shell) => new(shell.Home, Kept);

    static string? Setting(SqliteConnection connection, string key) =>
        connection.Command("SELECT value FROM settings WHERE key = $key", ("$key", key)).Rows(row => row.GetString(0)).FirstOrDefault();

    static void Set(SqliteConnection connection, string key, string value) => connection.Run("INSERT OR REPLACE INTO settings VALUES ($key, $value)", ("$key", key), ("$value", value));
}
