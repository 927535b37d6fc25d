using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.Store;

namespace Windfall.App.Care;

/// <summary>The key that backups are sealed with, if there is one. Who loses it loses the backups; so it is reminded of until it was written down.</summary>
static class BackupKey
{
    const string Name = "BACKUP_KEY", Kept = "backup_key", Written = "backup_key_written";

    // Crockford's base 32: no letter that could be another when read off paper.
    const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <returns>As the environment says it, or a file that it names, as containers hand secrets over; else the one drawn here. Null where there is none.</returns>
    /// <exception cref="IOException">There is one that cannot be read: better no backup than one that lies open.</exception>
    public static string? Find(string home, SqliteConnection connection) => Given() ?? (Setting(connection, Kept) is null ? null
        : Drawn(home, connection) ?? throw new IOException($"The key of the backups cannot be read with what lies in {Path.Combine(home, "keys")}. Put it into {Secrets.Variable(Name)}, or draw another: windfall backup key"));

    /// <summary>Draws a key and keeps it.</summary>
    /// <returns>As it is to be written down: 28 letters in groups, 140 bits.</returns>
    public static string Draw(string home, SqliteConnection connection)
    {
        var key = string.Join('-', RandomNumberGenerator.GetString(Letters, 28).Chunk(4).Select(group => new string(group)));
        Set(connection, Kept, Convert.ToBase64String(Safe(home).Close(key)));
        connection.Run("DELETE FROM settings WHERE key = $key", ("$key", Written));
        return key;
    }

    public static void NoteWritten(SqliteConnection connection) => Set(connection, Written, "yes");

    /// <summary>Whether there is a key that nobody has said they wrote down; one from the environment lies elsewhere anyway.</summary>
    public static bool IsUnwritten(string home, SqliteConnection connection) =>
        Given() is null && Drawn(home, connection) is not null && Setting(connection, Written) is null;

    public static bool IsThere(SqliteConnection connection) => Given() is not null || Setting(connection, Kept) is not null;

    public static string? Given() => Secrets.Given(Name);

    static string? Drawn(string home, SqliteConnection connection) => Setting(connection, Kept) is { } kept ? Safe(home).Open(Convert.FromBase64String(kept)) : null;

    static Secrets Safe(string home) => new(home, Kept);

    static string? Setting(SqliteConnection connection, string key) =>
        connection.Command("SELECT value FROM settings WHERE key = $key", ("$key", key)).Rows(row => row.GetString(0)).FirstOrDefault();

    static void Set(SqliteConnection connection, string key, string value) => connection.Run("INSERT OR REPLACE INTO settings VALUES ($key, $value)", ("$key", key), ("$value", value));
}
