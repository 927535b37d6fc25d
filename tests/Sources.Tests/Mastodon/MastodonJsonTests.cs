using CsCheck;
using Windfall.Sources.Mastodon;

namespace Windfall.Sources.Tests.Mastodon;

public class MastodonJsonTests
{
    [Theory]
    [InlineData("<p>a</p><p>b</p>", "a\nb"), InlineData("a<br/>b &amp;amp; &lt;i&gt;", "a\nb &amp; <i>"), InlineData("x<b", "x"), InlineData("a > b", "a > b"), InlineData("", "")]
    public void Markup_is_taken_off_and_text_stays(string html, string text) => Assert.Equal(text, MastodonJson.Plain(html));

    [Fact]
    public void Whatever_is_sent_is_read_in_the_end() => Gen.String[Gen.Char["<>/pbr&;amt \n"], 0, 200].Sample(html => MastodonJson.Plain(html).Length <= html.Length);
}
