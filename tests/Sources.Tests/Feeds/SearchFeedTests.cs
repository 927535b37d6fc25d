using System.Text;
using Windfall.Sources.Feeds;

namespace Windfall.Sources.Tests.Feeds;

/// <summary>Whoever collects news is read like a feed.</summary>
public class SearchFeedTests
{
    static Feed Read(string text) => FeedReader.Read(Encoding.UTF8.GetBytes(text)).Feed!;

    [Fact]
    public void Gdelt_tells_articles_with_their_outlets()
    {
        var entry = Assert.Single(Read("""{"articles":[{"url":"https://daily.example/1","title":"Rates rise","seendate":"20260923T101500Z","domain":"daily.example","language":"English"},{"title":"no address"}]}""").Entries);
        Assert.Equal(("Rates rise", "daily.example", new DateTimeOffset(2026, 9, 23, 10, 15, 0, TimeSpan.Zero)), (entry.Title, entry.Source, entry.Published));
    }

    [Fact]
    public void Hacker_News_tells_stories_of_others_and_talks_of_its_own()
    {
        var entries = Read("""{"hits":[{"objectID":"7","title":"A thing","url":"https://maker.example/thing","created_at_i":1790158500},{"objectID":"8","title":"Ask HN: why?","created_at_i":1790158500}]}""").Entries;
        Assert.Equal(["https://maker.example/thing", "https://news.ycombinator.com/item?id=8"], entries.Select(entry => entry.Link));
        Assert.Equal("maker.example", entries[0].Source);
    }

    [Theory]
    [InlineData("{\"articles\":7}"), InlineData("{\"hits\":[7,null,{}]}"), InlineData("{\"articles\":[{\"url\":7,\"title\":{}}]}")]
    public void What_is_neither_breaks_nothing(string text) => FeedReader.Read(Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("example.org", "https://example.org/"), InlineData("feed:https://example.org/x", "https://example.org/x"), InlineData("feed://example.org/x", "https://example.org/x")]
    [InlineData("googlenews:brand voice", "https://news.google.com/rss/search?q=brand%20voice&hl=en-US&gl=US&ceid=US:en")]
    [InlineData("file:///etc/passwd", null), InlineData("gdelt:", null), InlineData("two words", null), InlineData("javascript:alert(1)", null)]
    public void An_address_is_of_the_web_or_a_search(string text, string? address) => Assert.Equal(address, FeedAddress.Read(text)?.AbsoluteUri);

    [Fact]
    public void Every_suggestion_has_an_address() => Assert.All(Starter.All, one => Assert.NotNull(FeedAddress.Read(one.Address)));

    [Fact]
    public void Every_field_has_suggestions_in_both_languages_or_one_for_each_of_the_main_ones() =>
        Assert.All((string[])["business", "marketing", "social media", "technology", "world"], field => Assert.Equal(["en", "fr"], Starter.All.Where(one => one.Field == field).Select(one => one.Language).Distinct().Order()));
}
