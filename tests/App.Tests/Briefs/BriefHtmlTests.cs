namespace Windfall.App.Tests.Briefs;

public class BriefHtmlTests
{
    [Fact]
    public void The_page_in_English_is_as_verified() => Verified.Matches("html.en", Recorded.Html(MadeUp.Morning, MadeUp.English));

    [Fact]
    public void The_page_in_French_is_as_verified() => Verified.Matches("html.fr", Recorded.Html(MadeUp.Morning, MadeUp.French));
}
