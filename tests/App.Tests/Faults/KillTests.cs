using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Windfall.App.Tests.Program;
using Windfall.App.Tests.Sources;
using Windfall.Store;

namespace Windfall.App.Tests.Faults;

/// <summary>
/// Killed at any moment, whatever it was doing is done or not done; what was acknowledged is there; and it can be done again. 203 times with <c>./test --all</c>.
/// </summary>
public sealed class KillTests : IAsyncLifetime
{
    const int People = 20_000, Likes = 2_000;
    const string Ada = "https://www.linkedin.com/in/person-7", Bo = "https://www.linkedin.com/in/person-9";

    static readonly int Kills = Killed.IsThorough ? 29 : 2;

    readonly Terminal terminal = new();
    PlayedBluesky network = null!;

    public async ValueTask InitializeAsync() => network = await PlayedBluesky.Start();

    public async ValueTask DisposeAsync()
    {
        await network.DisposeAsync();
        terminal.Dispose();
    }

    public static TheoryData<string> Deeds => ["import", "sync", "migrate", "merge", "erase", "backup", "restore"];

    [Theory, MemberData(nameof(Deeds))]
    public void Killed_at_any_moment(string deed)
    {
        Killed.SkipUnlessThere();
        var args = Prepare(deed);
        var before = State(terminal);
        var (after, usual) = Whole(args);

        var dice = new Random(deed.Length);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var one = Killed.Copy(terminal);
            var said = Killed.RunAndKill(one, Arguments(args, one), usual * (0.15 + dice.NextDouble()));

            Assert.Empty(Faults(one));
            if (deed != "sync")     // a visit is done page by page; what of it is there is asked at the end
                Assert.Contains(State(one), said.Length > 0 ? [after] : new[] { before, after });
            AssertAcknowledged(one, deed);

            var again = Killed.Run(one, Arguments(args, one));
            Assert.DoesNotContain("   at ", again.Error, StringComparison.Ordinal);
            Assert.Empty(Faults(one));
            Assert.Equal(after, State(one));
            Assert.Empty(Directory.Exists(Path.Combine(one.Home, "scratch")) ? Directory.GetDirectories(Path.Combine(one.Home, "scratch")) : []);
            if (deed == "backup")
                Assert.Equal(0, Killed.Run(one, ["restore", Path.Combine(one.Folder, "copy.db"), "--verify"]).Exit);
        }
    }

    /// <summary>Makes the data folder that is copied for each kill.</summary>
    string[] Prepare(string deed)
    {
        if (deed == "migrate")
        {
            OldSchema.Write(terminal, schema: 6, People);
            return ["migrate"];
        }
        terminal.Do("import", terminal.File("readings.csv", Samples.Readings));
        terminal.Do("person", "add", "Kept Person", "--headline", "Head of Social");
        terminal.Do("lead", "add", "Kept Person");
        if (deed == "sync")
        {
            network.Likes.AddRange(Enumerable.Range(0, Likes).Select(n => network.Act($"fan{n}", PlayedBluesky.Published.AddMinutes(n / 10.0))));
            terminal.Do("source", "add", "bluesky", "author.test", "--server", network.Address);
            return ["source", "sync"];
        }
        var people = terminal.File("people.csv", Table());
        if (deed == "import")
            return ["import", people, "--declare", Samples.Declared];
        terminal.Do("import", people, "--declare", Samples.Declared);
        if (deed == "restore")
        {
            terminal.Do("backup", Path.Combine(terminal.Folder, "copy.db"));
            terminal.Do("import", "undo", "3");
            return ["restore", Path.Combine(terminal.Folder, "copy.db")];
        }
        return deed switch
        {
            "merge" => ["person", "merge", Ada, Bo],
            "erase" => ["person", "erase", Ada, "--yes"],
            _ => ["backup", "copy.db"],
        };
    }

    /// <summary>A relative file is one of the terminal's own.</summary>
    static string[] Arguments(string[] args, Terminal one) => args is ["backup", var file] ? ["backup", Path.Combine(one.Folder, file)] : args;

    (string After, TimeSpan Usual) Whole(string[] args)
    {
        using var one = Killed.Copy(terminal);
        var clock = Stopwatch.StartNew();
        var answer = Killed.Run(one, Arguments(args, one));
        Assert.True(answer.Exit == 0, answer.Error);
        return (State(one), clock.Elapsed);
    }

    /// <summary>How much there is of everything: equal to what was before, or to what was to be.</summary>
    static string State(Terminal terminal)
    {
        using var connection = Open(terminal);
        var tables = connection.Command("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN ('settings', 'visits', 'batches') ORDER BY name").Rows(row => row.GetString(0)).ToList();
        return string.Join('\n', [$"schema {connection.Number("PRAGMA user_version")}", .. tables.Select(table => $"{table} {connection.Number($"SELECT count(*) FROM {table}")}"),
            $"merged {connection.Number("SELECT count(*) FROM merges WHERE ended_at IS NULL")}"]);
    }

    static string[] Faults(Terminal terminal) => Dump.Faults(terminal.Database);

    static void AssertAcknowledged(Terminal terminal, string deed)
    {
        if (deed != "migrate")
            Assert.Equal(1, Dump.Count(terminal.Database, "leads l JOIN people p ON p.id = l.person_id WHERE p.name = 'Kept Person'"));
        else
            Assert.Equal(People, Dump.Count(terminal.Database, "acts"));
    }

    static SqliteConnection Open(Terminal terminal)
    {
        var connection = new SqliteConnection($"Data Source={terminal.Database};Pooling=False");
        connection.Open();
        return connection;
    }

    static string Table()
    {
        var table = new StringBuilder("name,headline,profileUrl,reaction,postUrl,timestamp\n");
        for (var row = 0; row < People; row++)
            table.Append(CultureInfo.InvariantCulture, $"Person {row},Head of Social at Firm {row % 97},https://www.linkedin.com/in/person-{row},LIKE,{Samples.Post},2026-09-22T{row % 24:00}:00:00Z\n");
        return table.ToString();
    }
}
