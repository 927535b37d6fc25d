using System.Text;
using CsCheck;
using Windfall.Sources.Feeds;

namespace Windfall.Sources.Tests.Feeds;

public class FeedReaderTests
{
    const string Rss = """
        <rss version="2.0"><channel><title>Metro &eacute;dition</title><link>https://metro.example/</link>
        <item><title>One &amp; two</title><link>/one</link><guid>tag:1</guid><pubDate>mer, 9 avr 2018 00:00:00 +0200</pubDate></item>
        <item><description>Untitled, but it says something</description></item></channel></rss>
        """;

    [Fact]
    public void An_entry_has_a_title_an_absolute_link_a_name_and_a_date()
    {
        var entry = Feed(Rss, "https://metro.example/feed.xml").Entries[0];

        Assert.Equal(("One & two", "https://metro.example/one", "tag:1"), (entry.Title, entry.Link, entry.Id));
        Assert.Equal(new DateTimeOffset(2018, 4, 8, 22, 0, 0, TimeSpan.Zero), entry.Published);
    }

    [Fact]
    public void References_that_nobody_declared_are_known() => Assert.Equal("Metro édition", Feed(Rss).Title);

    [Fact]
    public void What_has_no_title_begins_with_what_it_says() => Assert.Equal("Untitled, but it says something", Feed(Rss).Entries[1].Title);

    [Theory]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>A</title><entry><title>e</title><link href=\"https://a.example/e\"/></entry></feed>")]
    [InlineData("<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><title>A</title><entry><title>e</title><link rel=\"alternate\" href=\"https://a.example/e\"/></entry></feed>")]
    [InlineData("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\"><channel><title>A</title></channel><item><title>e</title><link>https://a.example/e</link></item></rdf:RDF>")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"A\",\"items\":[{\"id\":1,\"title\":\"e\",\"url\":\"https://a.example/e\",}]}")]
    [InlineData("<rss><channel><title>A</title><item><title>e</b></title><link>https://a.example/e")]
    public void Each_form_is_read(string text)
    {
        var feed = Feed(text);
        Assert.Equal(("A", "e", "https://a.example/e"), (feed.Title![..1], feed.Entries[0].Title![..1], feed.Entries[0].Link));
    }

    [Theory]
    [InlineData("", FeedProblem.Empty)]
    [InlineData("<html><head></head><body>no feed</body></html>", FeedProblem.WebPage)]
    [InlineData("garbage", FeedProblem.NoFeed)]
    [InlineData("{\"items\":[", FeedProblem.Broken)]
    public void What_is_no_feed_says_why(string text, FeedProblem problem) => Assert.Equal(problem, FeedReader.Read(Encoding.UTF8.GetBytes(text)).Problem);

    [Fact]
    public void Wrong_bytes_under_a_declared_encoding_are_read_in_what_they_are() =>
        Assert.Equal("café", FeedReader.Read([.. "<?xml version='1.0' encoding='utf-8'?><rss><channel><title>caf"u8, 0xE9, .. "</title></channel></rss>"u8]).Feed!.Title);

    [Fact]
    public void A_reference_expands_once() =>
        Assert.True(Feed("<!DOCTYPE r [<!ENTITY a \"&#65;&#65;\"><!ENTITY b \"&a;&a;\"><!ENTITY c \"&b;&b;\">]><rss><channel><title>&c;</title></channel></rss>").Title!.Length < 40);

    [Fact]
    public void Nothing_makes_it_throw_or_hang() => Gen.Select(Gen.Int[0, 2], Gen.Select(Gen.Int[0, 400], Gen.Int[0, 255]).Array[0, 30], Gen.Int[0, 400]).Sample((which, changes, cut) =>
    {
        var bytes = Encoding.UTF8.GetBytes(Seeds[which]);
        foreach (var (at, with) in changes)
            bytes[at % bytes.Length] = (byte)with;
        FeedReader.Read(bytes.AsSpan(0, Math.Min(bytes.Length, cut + 1)), "text/xml; charset=iso-8859-7", "http://x.example/");
    });

    static readonly string[] Seeds =
        [Rss, "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title type='html'>&lt;b&gt;x</title><updated>2020-01-01</updated></entry></feed>", "{\"items\":[{\"title\":\"\\ud800\"}]}"];

    [Fact]
    public void Deep_and_wide_nonsense_is_read_in_linear_time()
    {
        var deep = string.Concat(Enumerable.Repeat("<a><b x=\"", 200_000));
        FeedReader.Read(Encoding.UTF8.GetBytes($"<rss><channel>{deep}"));
        FeedReader.Read(Encoding.UTF8.GetBytes($"<rss><channel>{string.Concat(Enumerable.Repeat("<![CDATA[", 200_000))}"));
        FeedReader.Read(Encoding.UTF8.GetBytes($"<rss><channel>{string.Concat(Enumerable.Repeat("</a", 200_000))}"));
        FeedReader.Read(Encoding.UTF8.GetBytes($"<rss><channel><title>{new string('&', 400_000)}"));
    }

    static Feed Feed(string text, string? address = null) => FeedReader.Read(Encoding.UTF8.GetBytes(text), null, address).Feed!;
}
