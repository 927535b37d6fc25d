using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Workspaces;

/// <summary>Clients are kept apart, and any past moment can be shown.</summary>
public sealed class WorkspaceTests : IDisposable
{
    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Nothing_crosses_workspaces()
    {
        terminal.Do("import", terminal.File("people.csv", Samples.People), terminal.File("readings.csv", Samples.Readings), "--declare", Samples.Declared);
        terminal.Do("goal", "set", "--name", "Mine", "--function", "marketing");
        var mine = Dump.Meaning(terminal);

        Assert.Equal(1, terminal.Run("brief", "--workspace", "other").Exit);
        Assert.Equal(1, terminal.Run("goal", "show", "--workspace", "other").Exit);
        Assert.DoesNotContain("people.csv", terminal.Do("import", "list", "--workspace", "other").Out, StringComparison.Ordinal);

        terminal.Do("import", terminal.File("people.csv", "name,headline,profileUrl,postUrl\nOther,Spy,https://www.linkedin.com/in/ada-example," + Samples.Post + "\n"),
            "--declare", Samples.Declared, "--workspace", "other");
        Assert.Equal(mine, Dump.Meaning(terminal));
    }

    [Fact]
    public void Columns_mapped_for_one_client_are_not_mapped_for_another()
    {
        terminal.Do("import", terminal.File("a.csv", "Wer\nAda Example\n"), "--declare", Samples.Declared, "--map", "name=Wer");

        Assert.Equal(1, terminal.Run("import", terminal.File("b.csv", "Wer\nBo Sample\n"), "--declare", Samples.Declared, "--workspace", "other").Exit);
    }

    [Fact]
    public void What_is_later_than_the_moment_is_hidden()
    {
        terminal.Do("import", terminal.File("people.csv", Samples.People), terminal.File("readings.csv", Samples.Readings), "--declare", Samples.Declared);

        var evening = terminal.Do("brief", "--json", "--at", "2026-09-22T20:30:00Z").Json;
        var morning = terminal.Do("brief", "--json").Json;

        Assert.Equal(20, evening.GetProperty("reading").GetProperty("reactions").GetInt64());
        Assert.Equal(1500, morning.GetProperty("reading").GetProperty("reactions").GetInt64());
        Assert.Equal(1, terminal.Do("brief", "--json", "--at", "2026-09-22T18:30:00Z").Json.GetProperty("audience").GetProperty("people").GetInt64());
        Assert.Equal(2, evening.GetProperty("audience").GetProperty("people").GetInt64());
    }

    [Fact]
    public void A_clock_of_its_own_stands_still()
    {
        terminal.Do("import", terminal.File("readings.csv", Samples.Readings));
        terminal.Do("workspace", "clock", "2026-09-22T21:00:00Z");
        terminal.Clock.At += TimeSpan.FromDays(400);

        Assert.Equal(20, terminal.Do("brief", "--json").Json.GetProperty("reading").GetProperty("reactions").GetInt64());

        terminal.Do("workspace", "clock");
        Assert.Equal(1500, terminal.Do("brief", "--json").Json.GetProperty("reading").GetProperty("reactions").GetInt64());
    }

    [Fact]
    public void A_clock_that_is_none_is_refused()
    {
        var answer = terminal.Run("workspace", "clock", "teatime");

        Assert.Equal((1, "'teatime' is not a time like 2026-02-28T09:15:00Z.\n"), (answer.Exit, answer.Error));
    }

    [Theory]
    [InlineData("a'; DROP TABLE people; --"), InlineData("Ünïcödé 客户"), InlineData("[red]x[/]")]
    public void Any_name_will_do(string name) =>
        Assert.Contains(name, terminal.Do("workspace", "list", "--workspace", name).Out, StringComparison.Ordinal);
}
