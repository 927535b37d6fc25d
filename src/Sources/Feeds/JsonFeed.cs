using System.Globalization;
using System.Text.Json;

namespace Windfall.Sources.Feeds;

/// <summary>JSON Feed 1.0 and 1.1, read leniently: numbers where texts should be, missing names, commas too many.</summary>
static class JsonFeed
{
    static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public static (Feed? Feed, FeedProblem? Problem) Read(string text, string? address)
    {
        try
        {
            using var json = JsonDocument.Parse(text.TrimStart('\uFEFF'), Lenient);
            var root = json.RootElement;
            if (SearchFeed.Read(root) is { } found)
                return (found, null);
            if (root.ValueKind is not JsonValueKind.Object || (Text(root, "version")?.Contains("jsonfeed", StringComparison.OrdinalIgnoreCase) != true && !root.TryGetProperty("items", out _)))
                return (null, FeedProblem.NoFeed);

            var place = Place.At(address ?? Text(root, "feed_url"));
            var entries = root.TryGetProperty("items", out var items) && items.ValueKind is JsonValueKind.Array
                ? items.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.Object).Take(FeedReader.MostEntries).Select(item => Entry(item, place)) : [];
            var link = place.Absolute(Text(root, "home_page_url")) ?? Text(root, "feed_url") ?? address;
            return (new(PlainText.Of(Text(root, "title")) ?? link, link, Text(root, "language"), [.. entries]), null);
        }
        catch (Exception bad) when (bad is JsonException or InvalidOperationException)    // the latter: half of a surrogate pair
        {
            return (null, FeedProblem.Broken);
        }
    }

    static FeedEntry Entry(JsonElement item, Place place)
    {
        var summary = PlainText.Of(Text(item, "summary") ?? Text(item, "content_text") ?? Text(item, "content_html"));
        var link = place.Absolute(Text(item, "url") ?? Text(item, "external_url"));
        return new(
            Text(item, "title") is { } title ? PlainText.Of(title) ?? "" : PlainText.Opening(summary) ?? link,
            link,
            Text(item, "id"),
            Moment(item, "date_published"),
            Moment(item, "date_modified"),
            summary,
            Source: null);
    }

    static DateTimeOffset? Moment(JsonElement item, string name) => FeedDates.TryRead(Text(item, name), out var at) ? at : null;

    static string? Text(JsonElement of, string name) => !of.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String when value.GetString() is { Length: > 0 } text => text.Trim(),
        JsonValueKind.Number => value.GetRawText().ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
