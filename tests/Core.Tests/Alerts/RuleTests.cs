using Windfall.Core.Alerts;

namespace Windfall.Core.Tests.Alerts;

public class RuleTests
{
    [Fact]
    public void What_was_written_is_read_again() =>
        Assert.Equal("reactions 500; targets 3", Rule.Text(Rule.Read(" reactions 500;targets  3; reactions 500")!.Value));

    [Theory]
    [InlineData("reactions"), InlineData("reactions 0"), InlineData("1 500"), InlineData("likes 3"), InlineData("reactions 3 4"), InlineData("reactions -3")]
    public void What_makes_no_sense_is_refused(string text) => Assert.Null(Rule.Read(text));
}
