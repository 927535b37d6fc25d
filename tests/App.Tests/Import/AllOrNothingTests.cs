using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Import;

/// <summary>With a line that cannot be read nothing is imported, unless told to leave such lines out.</summary>
public sealed class AllOrNothingTests : IDisposable
{
    const string Bad = $"""
        at,post,reactions,comments
        2026-09-22T20:00:00Z,{Samples.Post},20,2
        2026-09-22T21:00:00Z,{Samples.Post},many,2
        2026-09-22T22:00:00Z,{Samples.Post},30,3

        """;

    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void The_message_says_where_what_was_expected_and_what_to_do()
    {
        var answer = terminal.Run("import", terminal.File("readings.csv", Bad));

        Assert.Equal(1, answer.Exit);
        Assert.Equal($"""
            readings.csv, line 3: expected a count like 1500, or nothing where it is unknown.

                2026-09-22T21:00:00Z,{Samples.Post},many,2
                {new string(' ', 21 + Samples.Post.Length + 1)}^^^^

            Nothing was imported. Correct the line, or pass --skip-unreadable to leave such lines out.


            """, answer.Error);
        Assert.EndsWith("Nothing was imported.\n", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void And_nothing_has_changed()
    {
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
        var before = Dump.Of(terminal);

        Assert.Equal(1, terminal.Run("import", terminal.File("readings.csv", Bad), terminal.File("more.csv", Samples.Readings)).Exit);

        Assert.Equal(before, Dump.Of(terminal));
    }

    [Fact]
    public void Told_to_it_leaves_such_lines_out()
    {
        var answer = terminal.Run("import", terminal.File("readings.csv", Bad), "--skip-unreadable");

        Assert.Equal(0, answer.Exit);
        Assert.Equal(2, Dump.Count(terminal, "readings"));
        Assert.Contains("1 unreadable", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_stops_all()
    {
        var answer = terminal.Run("import", terminal.File("readings.csv", Samples.Readings), Path.Combine(terminal.Folder, "gone.csv"));

        Assert.Equal(1, answer.Exit);
        Assert.Contains("gone.csv cannot be opened", answer.Error, StringComparison.Ordinal);
        Assert.Equal(0, Dump.Count(terminal, "batches"));
    }

    [Theory]
    [InlineData(""), InlineData(" "), InlineData("\0"), InlineData("/")]
    public void Nor_can_a_path_that_is_none_be_opened(string path) => Assert.Equal(1, terminal.Run("import", path).Exit);

    [Fact]
    public void A_dry_run_changes_nothing()
    {
        terminal.Do("workspace", "list");
        var before = Dump.Of(terminal);

        var answer = terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared, "--dry-run", "--json").Json;

        Assert.True(answer.GetProperty("dryRun").GetBoolean());
        Assert.Equal(3, answer.GetProperty("files")[0].GetProperty("new").GetInt64());
        Assert.Equal(before, Dump.Of(terminal));
    }
}
