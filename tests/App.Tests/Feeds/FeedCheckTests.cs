using System.Text.Json;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Feeds;

/// <summary>Reading feeds at the prompt.</summary>
public sealed class FeedCheckTests : IDisposable
{
    readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData("<rss version=\"2.0\"><channel><title>Daily &amp; Sons</title><item><title>Rates&nbsp;rise</title><link>https://example.org/1</link></item></channel></rss>")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Daily &amp; Sons</title><entry><title>Rates&#160;rise</title><link href=\"https://example.org/1\"/></entry></feed>")]
    [InlineData("""{"version":"https://jsonfeed.org/version/1.1","title":"Daily & Sons","items":[{"id":"1","url":"https://example.org/1","title":"Rates\u00a0rise"}]}""")]
    public void A_feed_of_any_form_says_its_title_and_its_entries(string feed)
    {
        var file = terminal.File("feed.xml", feed);
        var read = JsonElement.Parse(terminal.Do("feed", "check", file).Out);

        Assert.Equal("Daily & Sons", read.GetProperty("feed").GetProperty("title").GetString());
        var entry = Assert.Single(read.GetProperty("entries").EnumerateArray());
        Assert.Equal("https://example.org/1", entry.GetProperty("link").GetString());
        Assert.Equal("Rates rise", entry.GetProperty("title").GetString()!.Replace('\u00a0', ' '));
    }

    [Fact]
    public void What_is_no_feed_says_so_in_its_line()
    {
        var read = JsonElement.Parse(terminal.Do("feed", "check", terminal.File("feed.xml", "Not found")).Out);

        Assert.NotEqual(JsonValueKind.Null, read.GetProperty("error").ValueKind);
    }
}
