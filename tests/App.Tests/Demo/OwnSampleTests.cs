using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Demo;

/// <summary>Somebody may have named a workspace of his own as the sample is named.</summary>
public class OwnSampleTests
{
    const string Url = "https://www.linkedin.com/feed/update/urn:li:activity:7508224900775337233/";

    [Theory]
    [InlineData("--once")]
    [InlineData("--remove")]
    public void The_demo_leaves_it_alone(string flag)
    {
        using var terminal = new Terminal();
        terminal.Do("post", "reading", Url, "--reactions", "20", "--workspace", "sample");
        var before = Dump.Of(terminal);

        var answer = terminal.Run("demo", flag);

        Assert.Equal(1, answer.Exit);
        Assert.StartsWith("You have a workspace of your own that is named sample", answer.Error, StringComparison.Ordinal);
        Assert.Equal(before, Dump.Of(terminal));
    }
}
