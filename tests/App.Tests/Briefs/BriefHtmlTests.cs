using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Windfall.App.Tests.Briefs;

public partial class BriefHtmlTests
{
    static readonly string Page = Recorded.Html(MadeUp.Morning, MadeUp.English);

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)] private static partial Regex Style { get; }

    [GeneratedRegex(@"\s(src|srcset|style|on\w+|data|poster)=|@import|url\(|<link|<script", RegexOptions.IgnoreCase)] private static partial Regex Fetches { get; }

    [Fact]
    public void The_page_in_English_is_as_verified() => Verified.Matches("html.en", Page);

    [Fact]
    public void The_page_in_French_is_as_verified() => Verified.Matches("html.fr", Recorded.Html(MadeUp.Morning, MadeUp.French));

    [Fact]
    public void The_policy_allows_the_style_sheet_and_nothing_else()
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style.Match(Page).Groups[1].Value)));
        Assert.Contains($"default-src 'none'; style-src 'sha256-{hash}'", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_asks_nothing_of_a_network() => Assert.DoesNotMatch(Fetches, Page);

    [Theory]
    [InlineData("<img src=\"x\">")]
    [InlineData("<p style=\"color: red\">")]
    [InlineData("a { background: url(x) }")]
    public void And_the_check_can_fail(string page) => Assert.Matches(Fetches, page);

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_page_says_its_language(string language) =>
        Assert.Contains($"<html lang=\"{language}\">", Recorded.Html(MadeUp.Morning, new(language)), StringComparison.Ordinal);

    [Fact]
    public void Every_drawing_says_in_words_what_it_shows() =>
        Assert.Equal(Regex.Count(Page, "<svg"), Regex.Count(Page, "<svg[^>]* role=\"img\" aria-label=\"[^\"]{20,}\""));

    [Fact]
    public void A_post_of_which_nothing_is_known_has_a_page_too() => Assert.DoesNotMatch("NaN|∞", Recorded.Html(MadeUp.Nothing, MadeUp.English));
}
