using System.Globalization;
using Microsoft.Data.Sqlite;

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
    public void Of_several_that_open_a_new_folder_at_once_one_makes_it()
    {
        Parallel.For(0, 8, _ => Open());

        using var connection = Open().Connect();
        Assert.Equal(Schema.Known, connection.Number("PRAGMA user_version"));
    }

    [Fact]
    public void The_files_of_the_schema_are_numbered_without_a_gap() => Assert.Equal(
        Enumerable.Range(1, Schema.Known).Select(n => n.ToString("D3", CultureInfo.InvariantCulture)),
        Schema.Files.Select(file => file[Schema.Prefix.Length..][..3]));

    public static TheoryData<int> Older => [.. Enumerable.Range(1, Schema.Known - 1)];

    [Theory]
    [MemberData(nameof(Older))]
    public void Every_older_schema_is_upgraded_after_a_backup(int schema)
    {
        Directory.CreateDirectory(Home);
        using (var old = Connect(Path.Combine(Home, "windfall.db")))
        {
            Schema.Upgrade(old, schema);
            old.Run("""
                CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" ("MigrationId" TEXT NOT NULL);
                INSERT INTO workspaces (name, is_sample, created_at) VALUES ('kept', 0, 0);
                """);
        }

        using var upgraded = Open().Connect();

        Assert.Equal(Schema.Known, upgraded.Number("PRAGMA user_version"));
        Assert.Equal(1, upgraded.Number("SELECT count(*) FROM workspaces WHERE name = 'kept'"));
        Assert.Equal(Tables(Database.Open(Path.Combine(folder, "new"), Now, out _)!.Connect()), Tables(upgraded).Where(table => schema < 5 || table != "__EFMigrationsHistory"));
        using var backup = Connect(Directory.EnumerateFiles(Path.Combine(Home, "backups")).Single());
        Assert.Equal(schema, backup.Number("PRAGMA user_version"));
        Assert.Equal(1, backup.Number("SELECT count(*) FROM workspaces WHERE name = 'kept'"));
    }

    [Fact]
    public void An_upgrade_that_breaks_off_leaves_the_schema_that_was()
    {
        using var old = Connect(Path.Combine(folder, "old.db"));
        Schema.Upgrade(old, 2);
        old.Run("CREATE TABLE forecasts (in_the_way INTEGER)");

        Assert.Throws<SqliteException>(() => Schema.Upgrade(old, Schema.Known));
        Assert.Equal(2, old.Number("PRAGMA user_version"));
        Assert.Equal(0, old.Number("SELECT count(*) FROM sqlite_schema WHERE name = 'companies'"));
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
        Assert.Equal(new("store.newer", 99L, Schema.Known), problem);
    }

    [Fact]
    public void A_key_that_leads_nowhere_is_refused()
    {
        using var connection = Open().Connect();

        Assert.Throws<SqliteException>(() => connection.Run("INSERT INTO goals (workspace_id, json, set_at) VALUES (7, '{}', 0)"));
    }

    static SqliteConnection Connect(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }

    static List<string> Tables(SqliteConnection connection) =>
        [.. connection.Command("SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name").Rows(row => row.GetString(0))];

    Database Open(string? home = null)
    {
        var database = Database.Open(home ?? Home, Now, out var problem);
        Assert.Null(problem);
        return database!;
    }
}
