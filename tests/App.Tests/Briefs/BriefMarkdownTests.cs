using System.Text.RegularExpressions;
using CsCheck;
using Windfall.App.Briefs;

namespace Windfall.App.Tests.Briefs;

public partial class BriefMarkdownTests
{
    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]")] private static partial Regex Escape { get; }

    [GeneratedRegex(@"[*_`<>\[\]|~&$]|:/|^[-+#=!]|^[0-9]+[.)]|@(?!\u2060)|www\.", RegexOptions.IgnoreCase)] private static partial Regex Alive { get; }

    static bool IsAlive(string markdown) => Alive.IsMatch(Escape.Replace(markdown, "·"));

    [Fact]
    public void The_page_in_English_is_as_verified() => Verified.Matches("markdown.en", Recorded.Markdown(MadeUp.Morning, MadeUp.English));

    [Fact]
    public void No_text_of_a_stranger_becomes_markup() => Gen.String.Sample(text => !IsAlive(MarkdownText.Escape(text)));

    [Theory]
    [InlineData("[click](javascript:alert(1))")]
    [InlineData("![](https://tracker.example/x.png)")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("www.evil.example and me@evil.example")]
    [InlineData("# loud | table `code` *bold* _soft_ ~~gone~~ &lt;")]
    [InlineData("1. list")]
    [InlineData("\n\n- list")]
    public void A_stranger_who_tries_stays_text(string text) => Assert.False(IsAlive(MarkdownText.Escape(text)));

    [Theory]
    [InlineData("[click](x)")]
    [InlineData("<b>")]
    [InlineData("me@evil.example")]
    [InlineData("1. list")]
    [InlineData("see https://evil.example")]
    public void And_the_check_can_fail(string text) => Assert.True(IsAlive(text));
}
