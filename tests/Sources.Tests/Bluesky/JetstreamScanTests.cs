using System.Text;
using CsCheck;
using Windfall.Sources.Bluesky;

namespace Windfall.Sources.Tests.Bluesky;

public sealed class JetstreamScanTests
{
    const string Mine = "at://did:plc:me/app.bsky.feed.post/3mine", Other = "at://did:plc:me/app.bsky.feed.post/3other";
    static readonly WatchedPosts Posts = new([Mine, Other], [("did:plc:fan", 1), ("did:plc:both", 0), ("did:plc:both", 1)]);

    [Theory]
    [InlineData("a like", """{"did":"did:plc:x","time_us":5,"commit":{"operation":"create","collection":"app.bsky.feed.like","record":{"subject":{"cid":"b","uri":"at://did:plc:me/app.bsky.feed.post/3mine"}}}}""", "0")]
    [InlineData("a reply below another", """{"did":"did:plc:x","commit":{"operation":"create","record":{"reply":{"parent":{"uri":"at://did:plc:z/app.bsky.feed.post/1"},"root":{"uri":"at://did:plc:me/app.bsky.feed.post/3other"}},"text":"hm"}}}""", "1")]
    [InlineData("a quote", """{"did":"did:plc:x","commit":{"record":{"embed":{"record":{"uri":"at://did:plc:me/app.bsky.feed.post/3mine"}}}}}""", "0")]
    [InlineData("version 2", """{"payload":{"$type":"network.bsky.jetstream.subscribeEvents#commit","seq":9,"did":"did:plc:x","operation":"create","record":{"subject":{"uri":"at://did:plc:me/app.bsky.feed.post/3mine"}}}}""", "0")]
    [InlineData("a deletion by somebody who acted", """{"did":"did:plc:fan","commit":{"operation":"delete","collection":"app.bsky.feed.like","rkey":"3k"}}""", "1")]
    [InlineData("a deletion by somebody who acted twice", """{"did":"did:plc:both","commit":{"operation":"delete","collection":"app.bsky.feed.like","rkey":"3k"}}""", "01")]
    [InlineData("a deletion by a stranger", """{"did":"did:plc:stranger","commit":{"operation":"delete","collection":"app.bsky.feed.like","rkey":"3k"}}""", "")]
    [InlineData("a like of another post", """{"did":"did:plc:fan","commit":{"operation":"create","record":{"subject":{"uri":"at://did:plc:me/app.bsky.feed.post/3mine2"}}}}""", "")]
    [InlineData("a like of one whose name is longer", """{"did":"did:plc:x","commit":{"record":{"subject":{"uri":"at://did:plc:me/app.bsky.feed.post/3min"}}}}""", "")]
    [InlineData("an event cut short", """{"did":"did:plc:x","commit":{"record":{"subject":{"uri":"at://did:plc:me/app.bsky.feed.post/3mine""", "")]
    [InlineData("nothing", "", "")]
    public void What_concerns_a_watched_post_is_marked(string what, string message, string marked)
    {
        var heard = new bool[2];
        Assert.Equal(marked.Length, JetstreamScan.Mark(Encoding.UTF8.GetBytes(message), Posts, heard));
        Assert.True(marked == string.Concat(heard.Index().Where(one => one.Item).Select(one => one.Index)), what);
    }

    [Theory]
    [InlineData("""{"did":"x","time_us":1764000000000000,"kind":"commit"}""", 1764000000000000), InlineData("""{"payload":{"seq":42}}""", 42), InlineData("""{"time_us":"soon"}""", 0), InlineData("", 0)]
    public void An_event_says_where_it_stands(string message, long cursor) => Assert.Equal(cursor, JetstreamScan.Cursor(Encoding.UTF8.GetBytes(message)));

    [Fact]
    public void Whatever_comes_it_is_read_without_a_fault() =>
        Gen.Byte.Array[0, 300].Sample(bytes => JetstreamScan.Mark(bytes, Posts, new bool[2]) == 0 && JetstreamScan.Cursor(bytes) == 0);

    [Fact]
    public void Events_cost_no_memory()
    {
        var (message, heard) = (Encoding.UTF8.GetBytes("""{"did":"did:plc:fan","commit":{"operation":"delete","record":{"subject":{"uri":"MINE"}}}}""".Replace("MINE", Mine, StringComparison.Ordinal)), new bool[2]);
        JetstreamScan.Mark(message, Posts, heard);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var n = 0; n < 1000; n++)
            JetstreamScan.Mark(message, Posts, heard);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
