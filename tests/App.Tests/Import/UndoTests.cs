using Windfall.App.Tests.Program;
using Windfall.Store;

namespace Windfall.App.Tests.Import;

/// <summary>What a batch brought goes with it; what another told stays.</summary>
public sealed class UndoTests : IDisposable
{
    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Taking_a_correction_back_brings_the_earlier_word_back()
    {
        Import("name,headline,profileUrl\nAda Example,Nurse,https://www.linkedin.com/in/ada-example\n");
        Import("name,headline,profileUrl\nAda Example,Head of Social,https://www.linkedin.com/in/ada-example\n");
        Assert.Equal(["Head of Social"], Dump.Of(terminal, "SELECT headline FROM people"));

        terminal.Do("import", "undo", "2");

        Assert.Equal(["Nurse"], Dump.Of(terminal, "SELECT headline FROM people"));
    }

    [Fact]
    public void A_number_once_given_is_never_given_again()
    {
        Import("name\nAda Example\n");
        terminal.Do("import", "undo", "1");

        Assert.Contains("batch 2", Import("name\nAda Example\n").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_undoing_what_is_not_there()
    {
        var answer = terminal.Run("import", "undo", "7");

        Assert.Equal(1, answer.Exit);
        Assert.Equal("There is no batch 7 in workspace default. 'windfall import list' shows them.\n", answer.Error);
    }

    [Fact]
    public void Nor_what_is_another_clients()
    {
        Import("name\nAda Example\n");

        Assert.Equal(1, terminal.Run("import", "undo", "1", "--workspace", "other").Exit);
        Assert.Equal(1, Dump.Count(terminal, "people"));
    }

    [Fact]
    public void Each_reading_typed_is_a_batch_that_can_be_undone()
    {
        terminal.Do("post", "reading", Samples.Post, "--reactions", "20");
        terminal.Clock.At += TimeSpan.FromHours(1);
        terminal.Do("post", "reading", Samples.Post, "--reactions", "2000");

        terminal.Do("import", "undo", "2");

        Assert.Equal(["20"], Dump.Of(terminal, "SELECT reactions FROM readings"));
    }

    [Theory]
    [InlineData("posts")]
    [InlineData("people")]
    public void Nothing_is_left_hanging_on_what_went(string table)
    {
        Import(Samples.People);
        using (var connection = Database.Open(terminal.Home, Terminal.Morning, out _)!.Connect())
            Planting.Plant(connection, table, 1);
        terminal.Do("import", "undo", "1");
        Assert.Empty(Dump.Faults(terminal.Database));
    }

    Answer Import(string table) => terminal.Do("import", terminal.File("people.csv", table), "--declare", Samples.Declared, "--post", Samples.Post);
}
