using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Windfall.Store.Tests;

/// <summary>Opening a data folder: made when absent, refused in a sentence when it is not ours to use.</summary>
public sealed class DatabaseTests : IDisposable
{
    static readonly DateTimeOffset Now = new(2026, 9, 23, 11, 0, 0, TimeSpan.Zero);

    readonly string folder = Directory.CreateTempSubdirectory("windfall-store-").FullName;

    string Home => Path.Combine(folder, "home");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_new_folder_gets_the_schema_this_program_knows()
    {
        using var connection = Open().Connect();

        Assert.Equal(Schema.Known, connection.Number("PRAGMA user_version"));
        Assert.Equal("wal", connection.Command("PRAGMA journal_mode").Rows(row => row.GetString(0)).Single());
        Assert.Equal(1, connection.Number("PRAGMA foreign_keys"));
    }

    [Fact]
    public void Only_its_owner_may_look_into_it()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows keeps such rights elsewhere.");
            return;
        }
        Open();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Home));
    }

    [Fact]
    public void Opened_again_nothing_is_migrated_or_backed_up()
    {
        Open();
        Open();

        Assert.False(Directory.Exists(Path.Combine(Home, "backups")));
    }

    [Fact]
    public async Task What_was_killed_while_migrating_keeps_nobody_waiting()
    {
        Directory.CreateDirectory(Home);
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(Home, "windfall.db")};Pooling=False"))
        {
            connection.Open();
            connection.Run("""
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-09-22 11:00:00');
                """);
        }

        await Task.Run(() => Open()).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Of_several_that_open_a_new_folder_at_once_one_makes_it()
    {
        Parallel.For(0, 4, _ => Open());

        using var connection = Open().Connect();
        Assert.Equal(Schema.Known, connection.Number("SELECT count(*) FROM __EFMigrationsHistory"));
    }

    [Fact]
    public void An_older_schema_is_upgraded_after_a_backup()
    {
        Directory.CreateDirectory(Home);
        using (var old = new SqliteConnection($"Data Source={Path.Combine(Home, "windfall.db")};Pooling=False"))
        {
            old.Open();
            old.Run(Sqlite.SchemaText.Read("First.sql"));
            old.Run("""
                CREATE TABLE "__EFMigrationsHistory" ("MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY, "ProductVersion" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsHistory" VALUES ('20261122224110_First', '10.0.15');
                INSERT INTO workspaces (name, is_sample, created_at) VALUES ('kept', 0, 0);
                """);
        }

        using var upgraded = Open().Connect();

        Assert.Equal(Schema.Known, upgraded.Number("PRAGMA user_version"));
        Assert.Equal(1, upgraded.Number("SELECT count(*) FROM workspaces WHERE name = 'kept'"));
        Assert.Equal(0, upgraded.Number("SELECT count(*) FROM forecasts"));
        using var backup = new SqliteConnection($"Data Source={Directory.EnumerateFiles(Path.Combine(Home, "backups")).Single()};Pooling=False");
        backup.Open();
        Assert.Equal(1, backup.Number("PRAGMA user_version"));
        Assert.Equal(1, backup.Number("SELECT count(*) FROM workspaces WHERE name = 'kept'"));
    }

    [Fact]
    public void The_model_and_the_tables_agree()
    {
        using var db = Open().Model();

        Assert.False(db.Database.HasPendingModelChanges());
        foreach (var table in db.Model.GetEntityTypes())
        {
            using var connection = Open().Connect();
            var columns = connection.Command($"SELECT name FROM pragma_table_info('{table.GetTableName()}')").Rows(row => row.GetString(0));
            Assert.Equal(columns.Order(), table.GetProperties().Select(property => property.GetColumnName()).Order());
        }
    }

    [Fact]
    public void The_secret_is_drawn_once_and_differs_from_database_to_database()
    {
        using var connection = Open().Connect();
        using var other = Open(Path.Combine(folder, "other")).Connect();

        Assert.Equal(Database.IdentitySeed(connection), Database.IdentitySeed(connection));
        Assert.NotEqual(Database.IdentitySeed(connection), Database.IdentitySeed(other));
    }

    [Fact]
    public void A_newer_schema_is_refused_and_left_as_it_is()
    {
        using (var connection = Open().Connect())
            connection.Run("PRAGMA user_version = 99");

        Assert.Null(Database.Open(Home, Now, out var problem));
        Assert.Equal($"This database has schema 99, and this program knows up to {Schema.Known}: it was written by a newer Windfall. Install that one, or put an older backup from the folder 'backups' in its place.", problem);
    }

    [Fact]
    public void A_key_that_leads_nowhere_is_refused()
    {
        using var connection = Open().Connect();

        Assert.Throws<SqliteException>(() => connection.Run("INSERT INTO goals (workspace_id, json, set_at) VALUES (7, '{}', 0)"));
    }

    Database Open(string? home = null)
    {
        var database = Database.Open(home ?? Home, Now, out var problem);
        Assert.Null(problem);
        return database!;
    }
}
