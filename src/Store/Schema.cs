using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.Core;

namespace Windfall.Store;

/// <summary>Brings a database up to the schema of this program, with a backup first, or says why not.</summary>
/// <remarks>The files <c>Schema/NNN-name.sql</c>, run in order, are the schema; <c>user_version</c> says how many of them a database has seen.</remarks>
static class Schema
{
    public const string Prefix = "Windfall.Store.Schema.";

    /// <summary>The names of the compiled-in files, in order: the first is that of schema 1.</summary>
    public static readonly string[] Files =
        [.. typeof(Schema).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The schema this program knows.</summary>
    public static int Known => Files.Length;

    /// <returns>Null when the schema is ready; otherwise a sentence for the user, and nothing has changed.</returns>
    public static Phrase? Ready(SqliteConnection connection, string home, DateTimeOffset now)
    {
        var (found, _) = Look(connection);
        if (found == Known)
            return null;
        if (Problem(connection) is { } problem)
            return problem;

        if (found > 0)
            Database.BeforeUpgrade(connection, home, found, now);
        return Upgrade(connection, Known) is { } damage ? new("store.upgrade", found, Known, damage) : null;
    }

    /// <returns>Why a database cannot be brought up to this schema; null when it can, or has it.</returns>
    public static Phrase? Problem(SqliteConnection connection)
    {
        var (found, isEmpty) = Look(connection);
        return found > Known ? new("store.newer", found, Known)
            : found == 0 && !isEmpty ? new("store.foreign", connection.DataSource) : null;
    }

    /// <summary>
    /// Runs what a database has not seen yet, and looks all of it through; if that finds anything it is taken back. Of several programs that try at once, one does it and
    /// the others find it done.
    /// </summary>
    /// <returns>What was found; null when all is well.</returns>
    public static Phrase? Upgrade(SqliteConnection connection, int to)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var from = Version(connection);
        for (var next = from; next < to; next++)
            connection.Run(Text(Files[next]));
        connection.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Math.Max(to, Version(connection))}"));
        if (from == 0)
            connection.Run("INSERT INTO settings VALUES ($key, 'yes')", ("$key", Bulk.Erasure.Secure));
        if (from > 0 && Integrity.Look(connection, isThorough: false) is { } damage)
            return damage;
        transaction.Commit();
        return null;
    }

    static long Version(SqliteConnection connection) => connection.Number("PRAGMA user_version");

    /// <summary>Both in one statement, so of one moment: another program may be making the schema.</summary>
    static (long Version, bool IsEmpty) Look(SqliteConnection connection) => connection
        .Command("SELECT user_version, NOT EXISTS (SELECT 1 FROM sqlite_schema WHERE name NOT LIKE '\\_\\_EF%' ESCAPE '\\' AND name NOT LIKE 'sqlite_%') FROM pragma_user_version")
        .Rows(row => (row.GetInt64(0), row.GetBoolean(1)))
        .Single();

    static string Text(string file)
    {
        using var reader = new StreamReader(typeof(Schema).Assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }

    /// <summary>A plain copy in the folder of backups.</summary>
    public static void Copy(SqliteConnection connection, string home, long schema, DateTimeOffset now)
    {
        var folder = Directory.CreateDirectory(Path.Combine(home, "backups")).FullName;
        var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"schema-{schema}-{now.UtcDateTime:yyyyMMdd-HHmmss}.db"));

        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        copy.Open();
        connection.BackupDatabase(copy);
    }
}
