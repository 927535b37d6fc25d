using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Goals;

public class GoalInForceTests
{
    const string Url = "https://www.linkedin.com/feed/update/urn:li:activity:7508224900775337233/";

    [Theory]
    [InlineData("2026-10-01T00:00:00Z", "First")]       // before any was set: the first there was
    [InlineData("2026-11-05T00:00:00Z", "First")]
    [InlineData("2026-11-20T00:00:00Z", "Second")]
    public void A_brief_looks_back_with_the_goal_of_that_time(string at, string goal)
    {
        using var terminal = new Terminal();
        terminal.Do("post", "reading", Url, "--reactions", "20", "--at", "2026-09-23T11:00:00Z");
        terminal.Do("person", "add", "Rosalind Quist", "--headline", "Nurse", "--post", Url, "--at", "2026-09-23T11:00:00Z");
        terminal.Do("goal", "set", "--name", "First", "--function", "marketing", "--at", "2026-11-01T00:00:00Z");
        terminal.Do("goal", "set", "--name", "Second", "--function", "healthcare", "--at", "2026-11-10T00:00:00Z");

        Assert.Contains($"“{goal}”", terminal.Do("brief", "--at", at).Out, StringComparison.Ordinal);
    }
}
