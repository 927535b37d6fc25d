using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Windfall.Sources.Mastodon;

/// <summary>Reads what a server answers. What the protocol demands and is not there is a <see cref="FormatException"/>; what it allows to be absent is null.</summary>
static class MastodonJson
{
    const int LongestText = 20_000, LongestName = 640, LongestId = 2048;

    public static IReadOnlyList<T> List<T>(JsonElement list, Func<JsonElement, T> read) =>
        list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(read)] : throw new FormatException("no list");

    /// <param name="host">Of the server asked: its own accounts are named without it.</param>
    public static MastodonAccount Account(JsonElement account, string host)
    {
        var name = Required(account, "acct");
        return new(Required(account, "id"), (name.Contains('@') ? name : $"{name}@{host}").ToLowerInvariant(), Optional(account, "display_name", LongestName) ?? "",
            Optional(account, "note", LongestText) is { Length: > 0 } note ? Plain(note) : null, Web(Optional(account, "url", LongestId)));
    }

    public static MastodonStatus Status(JsonElement status, string host)
    {
        var (id, uri) = (Required(status, "id"), Required(status, "uri"));
        return new(id, uri, Web(Optional(status, "url", LongestId)) ?? uri, Account(status.GetProperty("account"), host), Plain(Optional(status, "content", LongestText) ?? ""), At(status),
            Optional(status, "in_reply_to_id", LongestId), Optional(status, "visibility", 32) ?? "public",
            Count(status, "favourites_count"), Count(status, "reblogs_count"), Count(status, "replies_count"), Count(status, "quotes_count"));
    }

    public static MastodonServer Server(JsonElement instance)
    {
        var configuration = instance.TryGetProperty("configuration", out var told) && told.ValueKind == JsonValueKind.Object ? told : default;
        JsonElement? Of(string name) => configuration.ValueKind == JsonValueKind.Object && configuration.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.Object ? part : null;
        var longest = Of("statuses") is { } statuses ? Count(statuses, "max_characters") : null;
        var version = instance.TryGetProperty("api_versions", out var versions) && versions.ValueKind == JsonValueKind.Object ? Count(versions, "mastodon") : null;
        return new((int)Math.Clamp(longest ?? 500, 1, 100_000), version >= 7,
            Of("urls") is { } urls && System.Uri.TryCreate(Optional(urls, "streaming", LongestId), UriKind.Absolute, out var stream) ? stream : null);
    }

    /// <summary>Text without its markup; what strangers wrote stays text, whatever it looks like then.</summary>
    public static string Plain(string html)
    {
        var text = new StringBuilder(html.Length);
        for (var rest = html.AsSpan(); !rest.IsEmpty;)
        {
            var open = rest.IndexOf('<');
            text.Append(open < 0 ? rest : rest[..open]);
            if (open < 0)
                break;
            rest = rest[open..];
            var close = rest.IndexOf('>');
            var tag = close < 0 ? rest : rest[..close];
            if (tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("</p", StringComparison.OrdinalIgnoreCase))
                text.Append('\n');
            rest = close < 0 ? [] : rest[(close + 1)..];
        }
        return WebUtility.HtmlDecode(text.ToString()).Trim();
    }

    public static string Required(JsonElement of, string name) =>
        Optional(of, name, LongestId) is { Length: > 0 } text ? text : throw new FormatException($"no '{name}'");

    public static string? Optional(JsonElement of, string name, int longest) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is var text
            ? text!.Length <= longest ? text : text[..longest] : null;

    static DateTimeOffset At(JsonElement status) =>
        DateTimeOffset.TryParse(Required(status, "created_at"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            && at.Year is >= 2000 and < 2100 ? at : throw new FormatException("no time");

    static string? Web(string? url) => System.Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? url : null;

    static long? Count(JsonElement of, string name) =>
        of.TryGetProperty(name, out var count) && count.ValueKind == JsonValueKind.Number && count.TryGetInt64(out var number) && number >= 0 ? number : null;
}
