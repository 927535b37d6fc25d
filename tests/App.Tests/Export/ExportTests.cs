using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Export;

/// <summary>What may leave, leaves as plain tables that a spreadsheet cannot be tricked with. (That it comes back the same is a property of import.)</summary>
public sealed class ExportTests : IDisposable
{
    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void What_was_typed_or_pasted_stays()
    {
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
        terminal.Do("person", "add", "Typed Person");
        terminal.Do("person", "add", "Bo Sample", "--url", "https://www.linkedin.com/in/bo-sample", "--company", "Typed Company");

        var answer = Export();

        Assert.Contains("2 people stayed", answer.Out, StringComparison.Ordinal);
        var people = Read("people.csv");
        Assert.Contains("Ada Example", people, StringComparison.Ordinal);
        Assert.DoesNotContain("Typed", people, StringComparison.Ordinal);
        Assert.DoesNotContain("Bo Sample", people, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=HYPERLINK(1)"), InlineData("+1"), InlineData("-1"), InlineData("@cmd"), InlineData("'=1")]
    public void No_cell_begins_like_a_formula(string headline)
    {
        terminal.Do("import", terminal.File("people.jsonl", $$"""{"name":"Ada","headline":"{{headline}}"}"""), "--declare", Samples.Declared);

        Export();

        Assert.DoesNotContain(Read("people.csv").Split('\n').SelectMany(line => line.Split(',')), cell => cell.Length > 0 && "=+-@".Contains(cell[0], StringComparison.Ordinal));
    }

    [Fact]
    public void Times_are_written_so_that_anybody_reads_them_and_unknown_is_empty()
    {
        terminal.Do("import", terminal.File("readings.csv", Samples.Readings));

        Export();

        Assert.EndsWith(",2026-09-22T20:00:00Z,20,2,,300", Read("posts.csv").Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_goal_goes_with_it()
    {
        terminal.Do("goal", "set", "--name", "Mine", "--function", "marketing");
        Export();

        Assert.Equal(0, terminal.Run("goal", "set", Path.Combine(terminal.Folder, "export", "goal.json"), "--workspace", "other").Exit);
    }

    [Fact]
    public void Another_clients_people_stay()
    {
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared, "--workspace", "other");
        Export();

        Assert.Single(Read("people.csv").TrimEnd().Split('\n'));
    }

    [Fact]
    public void A_folder_that_cannot_be_is_refused()
    {
        var answer = terminal.Run("export", Path.Combine(terminal.File("file", "x"), "below"));

        Assert.Equal(1, answer.Exit);
        Assert.Contains("cannot be written", answer.Error, StringComparison.Ordinal);
    }

    Answer Export() => terminal.Do("export", Path.Combine(terminal.Folder, "export"));

    string Read(string file) => File.ReadAllText(Path.Combine(terminal.Folder, "export", file));
}
