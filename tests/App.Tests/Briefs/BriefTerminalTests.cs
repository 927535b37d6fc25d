namespace Windfall.App.Tests.Briefs;

public class BriefTerminalTests
{
    [Fact]
    public void The_page_in_English_is_as_verified() => Verified.Matches("terminal.en", Recorded.Terminal(MadeUp.Morning, MadeUp.English));

    [Fact]
    public void The_page_in_French_is_as_verified() => Verified.Matches("terminal.fr", Recorded.Terminal(MadeUp.Morning, MadeUp.French));

    [Fact]
    public void A_console_without_Unicode_gets_plain_signs() => Verified.Matches("terminal.plain", Recorded.Terminal(MadeUp.Morning, MadeUp.English, 72, unicode: false));

    [Fact]
    public void A_post_of_which_nothing_is_known_gets_dashes() => Verified.Matches("terminal.nothing", Recorded.Terminal(MadeUp.Nothing, MadeUp.English, 72));

    [Fact]
    public void Colours_are_sent_to_a_console_that_has_them_and_to_no_other()
    {
        Assert.Contains("\u001b[", Recorded.Terminal(MadeUp.Morning, MadeUp.English, colour: true), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", Recorded.Terminal(MadeUp.Morning, MadeUp.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sample_is_called_so_in_the_first_line() =>
        Assert.StartsWith("Sample data", Recorded.Terminal(MadeUp.Morning, MadeUp.English), StringComparison.Ordinal);
}
