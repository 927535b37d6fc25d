using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Windfall.Sources.Bluesky;

/// <summary>A record, pinned to what it says.</summary>
/// <param name="Cid">Of this very version.</param>
public sealed record BlueskyRef(string Uri, string Cid);

/// <summary>What is written to a data server, as JSON. https://atproto.com/lexicons/app-bsky-feed</summary>
public static partial class BlueskyRecords
{
    public const string Posts = "app.bsky.feed.post", Likes = "app.bsky.feed.like";

    /// <summary>Of a post, in graphemes: what one would count as letters.</summary>
    public const int LongestPost = 300;

    const string Letters = "234567abcdefghijklmnopqrstuvwxyz";

    public static int Length(string text) => new StringInfo(text).LengthInTextElements;

    /// <summary>A name for a record: its time in microseconds (53 bits) and ten bits of chance, so that names sort as they were made. https://atproto.com/specs/tid</summary>
    public static string Key(DateTimeOffset at, int chance)
    {
        var number = (ulong)(at.ToUnixTimeMilliseconds() * 1000) << 10 | (uint)chance & 0x3FF;
        return string.Create(13, number, static (into, left) =>
        {
            for (var n = into.Length - 1; n >= 0; n--, left >>= 5)
                into[n] = Letters[(int)(left & 31)];
        });
    }

    /// <param name="root">The post at the very top of the thread.</param>
    public static string Reply(string text, BlueskyRef root, BlueskyRef parent, DateTimeOffset at) => Post(text, at, json =>
    {
        json.WriteStartObject("reply");
        Write(json, "root", root);
        Write(json, "parent", parent);
        json.WriteEndObject();
    });

    public static string Quote(string text, BlueskyRef quoted, DateTimeOffset at) => Post(text, at, json =>
    {
        json.WriteStartObject("embed");
        json.WriteString("$type", "app.bsky.embed.record");
        Write(json, "record", quoted);
        json.WriteEndObject();
    });

    public static string Like(BlueskyRef liked, DateTimeOffset at) => Record(Likes, at, json => Write(json, "subject", liked));

    static string Post(string text, DateTimeOffset at, Action<Utf8JsonWriter> about) => Record(Posts, at, json =>
    {
        json.WriteString("text", text);
        about(json);
        json.WriteStartArray("facets");
        foreach (Match link in WebLink.Matches(text))
            Facet(json, text, link);
        json.WriteEndArray();
    });

    /// <summary>Makes an address in the text one that can be clicked. Places are counted in bytes of UTF-8.</summary>
    static void Facet(Utf8JsonWriter json, string text, Match link)
    {
        var start = Encoding.UTF8.GetByteCount(text.AsSpan(0, link.Index));
        json.WriteStartObject();
        json.WriteStartObject("index");
        json.WriteNumber("byteStart", start);
        json.WriteNumber("byteEnd", start + Encoding.UTF8.GetByteCount(link.ValueSpan));
        json.WriteEndObject();
        json.WriteStartArray("features");
        json.WriteStartObject();
        json.WriteString("$type", "app.bsky.richtext.facet#link");
        json.WriteString("uri", link.Value);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static string Record(string type, DateTimeOffset at, Action<Utf8JsonWriter> members)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("$type", type);
            json.WriteString("createdAt", at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
            members(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    static void Write(Utf8JsonWriter json, string name, BlueskyRef to)
    {
        json.WriteStartObject(name);
        json.WriteString("uri", to.Uri);
        json.WriteString("cid", to.Cid);
        json.WriteEndObject();
    }

    /// <summary>Without the full stop or bracket that ends the sentence around it.</summary>
    [GeneratedRegex(@"https?://[^\s<>""]*[^\s<>"".,;:!?)\]}']", RegexOptions.NonBacktracking)]
    private static partial Regex WebLink { get; }
}
