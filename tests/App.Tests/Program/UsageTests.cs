namespace Windfall.App.Tests.Program;

public sealed class UsageTests : IDisposable
{
    readonly Terminal terminal = Terminal.Ready();

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData("import")]
    [InlineData("import x.csv --post nowhere")]
    [InlineData("import x.csv --at yesterday-ish")]
    [InlineData("import undo seven")]
    [InlineData("post reading")]
    [InlineData("post reading nowhere --reactions 1")]
    [InlineData("post reading https://example.com/p/1")]
    [InlineData("post reading https://example.com/p/1 --reactions -1")]
    [InlineData("post reading https://example.com/p/1 --reactions many")]
    [InlineData("person add")]
    [InlineData("person add Ada --degree 9")]
    [InlineData("workspace zone Nowhere/Town")]
    [InlineData("brief --lang tlh")]
    [InlineData("nonsense")]
    [InlineData("serve --port 70000")]
    [InlineData("watch --all")]
    [InlineData("watch --network bluesky")]
    public void What_cannot_be_meant_is_wrong_usage(string line)
    {
        var answer = terminal.Run(line.Split(' '));

        Assert.Equal(2, answer.Exit);
        Assert.NotEmpty(answer.Error);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import"), InlineData("paste"), InlineData("post reading"), InlineData("person add"), InlineData("goal set"), InlineData("demo"), InlineData("serve"),
     InlineData("export"), InlineData("brief"), InlineData("workspace clock"), InlineData("profile set"), InlineData("import undo")]
    public void Every_verb_shows_an_example(string verb) =>
        Assert.Contains("Example: windfall", terminal.Do([.. verb.Split(' '), "--help"]).Out, StringComparison.Ordinal);
}
