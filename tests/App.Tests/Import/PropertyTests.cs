using CsCheck;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Import;

/// <summary>What holds of any table. <c>WINDFALL_TEST_ALL</c> asks for more of them.</summary>
public class PropertyTests
{
    static readonly int Cases = Environment.GetEnvironmentVariable("WINDFALL_TEST_ALL") is { Length: > 0 } ? 1000 : 100;

    [Fact]
    public void An_import_undone_is_as_if_it_had_never_been() => Check(Gen.Select(RandomTables.Rows, RandomTables.Rows), (terminal, tables) =>
    {
        Import(terminal, tables.Item1);
        var before = Dump.Of(terminal);

        if (Import(terminal, tables.Item2) is { } batch)
            terminal.Do("import", "undo", $"{batch}");

        Assert.Equal(before, Dump.Of(terminal));
    });

    [Fact]
    public void Importing_twice_is_importing_once() => Check(Gen.Select(RandomTables.Rows, RandomTables.Rows), (terminal, tables) =>
    {
        Import(terminal, tables.Item1);
        Import(terminal, tables.Item2);
        var once = Dump.Of(terminal);

        Assert.Null(Import(terminal, tables.Item2));
        Assert.Equal(once, Dump.Of(terminal));
    });

    [Fact]
    public void In_another_order_the_acts_are_the_same() => Check(RandomTables.Twice, (terminal, tables) =>
    {
        using var other = Terminal.Ready();
        Import(terminal, tables.Rows);
        Import(other, tables.Shuffled);

        Assert.Equal(Dump.ActsOf(terminal), Dump.ActsOf(other));
    });

    [Fact]
    public void What_is_exported_and_imported_elsewhere_is_the_same() => Check(Gen.Select(RandomTables.Rows, RandomTables.Rows), (terminal, tables) =>
    {
        Import(terminal, tables.Item1);
        Import(terminal, tables.Item2);
        terminal.Do("export", terminal.Folder + "/export");

        using var other = Terminal.Ready();
        other.Do("import", $"{terminal.Folder}/export/posts.csv", $"{terminal.Folder}/export/people.csv", "--declare", Samples.Declared);

        Assert.Equal(Dump.Meaning(terminal), Dump.Meaning(other));
    });

    [Fact]
    public void Two_batches_undone_in_either_order_leave_nothing() => Check(Gen.Select(RandomTables.Rows, RandomTables.Rows, Gen.Bool), (terminal, given) =>
    {
        long?[] batches = [Import(terminal, given.Item1), Import(terminal, given.Item2)];

        foreach (var batch in (given.Item3 ? batches : batches.Reverse()).OfType<long>())
        {
            terminal.Do("import", "undo", $"{batch}");
            Assert.Empty(Dump.Faults(terminal.Database));
        }

        Assert.All(["people", "posts", "acts", "readings", "identities", "person_facts", "post_facts", "batches"], table => Assert.Equal(0, Dump.Count(terminal, table)));
    });

    [Fact]
    public void And_a_change_that_was_forgotten_would_be_seen()
    {
        using var terminal = Terminal.Ready();
        Import(terminal, RandomTables.Rows.Single());
        var before = Dump.Of(terminal);
        terminal.Do("person", "add", "Somebody Else");

        Assert.NotEqual(before, Dump.Of(terminal));
    }

    static void Check<T>(Gen<T> tables, Action<Terminal, T> holds) => tables.Sample(given =>
    {
        using var terminal = Terminal.Ready();
        holds(terminal, given);
        Assert.Empty(Dump.Faults(terminal.Database));
    }, iter: Cases, threads: 2, print: given => $"{given}");

    /// <returns>The batch; null when there was nothing new.</returns>
    static long? Import(Terminal terminal, TableRow[] rows)
    {
        var answer = terminal.Do("import", terminal.File("people.csv", RandomTables.Csv(rows)), "--declare", Samples.Declared, "--json");
        return answer.Json.GetProperty("batch") is { ValueKind: System.Text.Json.JsonValueKind.Number } batch ? batch.GetInt64() : null;
    }
}
