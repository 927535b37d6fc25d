using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Windfall.Store.Sqlite;

namespace Windfall.Store;

/// <summary>Brings a database up to the schema of this program, with a backup first, or says why not.</summary>
static class Schema
{
    /// <summary>The schema this program knows; stands in the database as <c>user_version</c>, written by each migration in its own transaction.</summary>
    public const int Known = 4;

    /// <returns>Null when the schema is ready; otherwise a sentence for the user, and nothing has changed.</returns>
    public static string? Ready(SqliteConnection connection, DbContextOptions<SqliteDb> options, string home, DateTimeOffset now)
    {
        var found = connection.Number("PRAGMA user_version");
        if (found == Known)
            return null;

        if (found > Known)
            return $"This database has schema {found}, and this program knows up to {Known}: it was written by a newer Windfall. Install that one, or put an older backup from the folder 'backups' in its place.";

        var isEmpty = connection.Number("SELECT count(*) FROM sqlite_schema WHERE name NOT LIKE '\\_\\_EF%' ESCAPE '\\' AND name NOT LIKE 'sqlite_%'") == 0;
        if (found == 0 && !isEmpty)
            return $"{connection.DataSource} is a SQLite database, but not one of Windfall's. Point WINDFALL_HOME at another folder.";

        if (!isEmpty)
            Backup(connection, home, found, now);

        // The migrator's own lock is a row, which a process that is killed leaves behind for the next to wait for without end. This one ends with its process.
        using var alone = Alone(home);
        connection.Run("DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
        using var db = new SqliteDb(options);
        db.Database.Migrate();
        return null;
    }

    static FileStream Alone(string home)
    {
        for (var waited = 0; ; waited++)
        {
            try
            {
                return new(Path.Combine(home, "migration.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < 300)
            {
                Thread.Sleep(100);
            }
        }
    }

    static void Backup(SqliteConnection connection, string home, long schema, DateTimeOffset now)
    {
        var folder = Directory.CreateDirectory(Path.Combine(home, "backups")).FullName;
        var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"schema-{schema}-{now.UtcDateTime:yyyyMMdd-HHmmss}.db"));

        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        copy.Open();
        connection.BackupDatabase(copy);
    }
}
