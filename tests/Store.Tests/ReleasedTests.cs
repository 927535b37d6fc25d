using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Windfall.Store.Tests;

/// <summary>Databases as released programs wrote them (bin/fixture): each is upgraded with a copy first, nothing is lost, and what a check finds wrong is taken back.</summary>
public sealed class ReleasedTests : IDisposable
{
    static readonly DateTimeOffset Now = new(2026, 9, 23, 11, 0, 0, TimeSpan.Zero);
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Released");

    readonly string home = Directory.CreateTempSubdirectory("windfall-released-").FullName;

    public void Dispose() => Directory.Delete(home, recursive: true);

    public static TheoryData<string> Released => [.. (Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder, "*.sql") : []).Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Released))]
    public void Each_becomes_this_schema_with_all_that_was_in_it(string number)
    {
        var schema = long.Parse(number, CultureInfo.InvariantCulture);
        var before = Write(number);
        using var connection = Database.Open(home, Now, out var problem)!.Connect();

        Assert.Null(problem);
        Assert.Equal(Schema.Known, connection.Number("PRAGMA user_version"));
        Assert.Null(Integrity.Look(connection, isThorough: true));
        Assert.Equal(before, Counts(connection, [.. before.Keys]));
        Assert.Equal(1, connection.Number("SELECT count(*) FROM leads l JOIN people p ON p.id = l.person_id WHERE p.name LIKE 'Ada%'"));
        Assert.Equal(schema == Schema.Known ? 0 : 1, Directory.Exists(Path.Combine(home, "backups")) ? Directory.GetFiles(Path.Combine(home, "backups")).Length : 0);
    }

    [Fact]
    public void What_a_check_finds_wrong_is_taken_back_and_a_copy_is_there()
    {
        using (var old = new SqliteConnection($"Data Source={Path.Combine(home, "windfall.db")};Pooling=False"))
        {
            old.Open();
            Schema.Upgrade(old, Schema.Known - 1);
            old.Run("PRAGMA foreign_keys = OFF; INSERT INTO goals (workspace_id, json, set_at) VALUES (99, '{}', 0)");
        }
        Assert.Null(Database.Open(home, Now, out var problem));
        Assert.Equal("store.upgrade", problem!.Key);
        using var after = new SqliteConnection($"Data Source={Path.Combine(home, "windfall.db")};Pooling=False");
        after.Open();
        Assert.Equal(Schema.Known - 1, after.Number("PRAGMA user_version"));
        Assert.Single(Directory.EnumerateFiles(Path.Combine(home, "backups")));
    }

    Dictionary<string, long> Write(string number)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(home, "windfall.db")};Pooling=False");
        connection.Open();
        connection.Run(File.ReadAllText(Path.Combine(Folder, $"{number}.sql")));
        return Counts(connection, [.. connection.Command("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").Rows(row => row.GetString(0))]);
    }

    static Dictionary<string, long> Counts(SqliteConnection connection, List<string> tables) => tables.ToDictionary(table => table, table => connection.Number($"SELECT count(*) FROM {table}"));
}
