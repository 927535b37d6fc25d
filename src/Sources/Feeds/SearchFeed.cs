using System.Globalization;
using System.Text.Json;

namespace Windfall.Sources.Feeds;

/// <summary>What GDELT's DOC API and Hacker News' search answer, as if they were feeds.</summary>
static class SearchFeed
{
    /// <returns>Null where it is neither.</returns>
    public static Feed? Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return null;
        if (Array(root, "articles") is { } articles)
            return new("GDELT", "https://www.gdeltproject.org/", Language: null, [.. articles.Select(Gdelt).OfType<FeedEntry>()]);
        return Array(root, "hits") is { } hits ? new("Hacker News", "https://news.ycombinator.com/", Language: null, [.. hits.Select(HackerNews).OfType<FeedEntry>()]) : null;
    }

    static FeedEntry? Gdelt(JsonElement article)
    {
        if (Text(article, "url") is not { } link || PlainText.Of(Text(article, "title")) is not { } title)
            return null;
        DateTimeOffset? seen = DateTimeOffset.TryParseExact(Text(article, "seendate"), "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;
        return new(title, link, link, seen, seen, Summary: null, Text(article, "domain"));
    }

    /// <summary>A story without an address of its own is a talk on the site itself.</summary>
    static FeedEntry? HackerNews(JsonElement hit)
    {
        if (Text(hit, "objectID") is not { } id || PlainText.Of(Text(hit, "title")) is not { } title)
            return null;
        DateTimeOffset? made = hit.TryGetProperty("created_at_i", out var unix) && unix.TryGetInt64(out var seconds) && seconds is > 0 and < 253_402_300_799
            ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
        var link = Text(hit, "url") ?? $"https://news.ycombinator.com/item?id={Uri.EscapeDataString(id)}";
        return new(title, link, id, made, made, PlainText.Of(Text(hit, "story_text")), Uri.TryCreate(link, UriKind.Absolute, out var address) ? address.Host : null);
    }

    static IEnumerable<JsonElement>? Array(JsonElement of, string name) => of.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
        ? list.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object).Take(FeedReader.MostEntries) : null;

    static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
