using System.Globalization;
using System.Text.Json;

namespace Windfall.Sources.Bluesky;

/// <summary>Reads what an app view answers. What the protocol demands and is not there is a <see cref="FormatException"/>; what it allows to be absent is null.</summary>
static class BlueskyJson
{
    const int LongestText = 10_000, LongestName = 640, LongestId = 2048;

    public static IReadOnlyList<T> List<T>(JsonElement root, string name, Func<JsonElement, T> read) =>
        root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(read)]
            : throw new FormatException($"no list '{name}'");

    public static string? Cursor(JsonElement root) => Optional(root, "cursor", LongestId) is { Length: > 0 } cursor ? cursor : null;

    public static BlueskyActor Actor(JsonElement actor) => new(
        Did(actor), Required(actor, "handle"), Optional(actor, "displayName", LongestName), Optional(actor, "description", LongestText));

    public static BlueskyLike Like(JsonElement like) => new(Actor(like.GetProperty("actor")), At(like, like));

    public static BlueskyPost Post(JsonElement post)
    {
        var record = post.GetProperty("record");
        return new(
            AtUri(Required(post, "uri")), Required(post, "cid"), Actor(post.GetProperty("author")), Optional(record, "text", LongestText) ?? "", At(record, post),
            Parent(record), Root(record), Count(post, "likeCount"), Count(post, "replyCount"), Count(post, "repostCount"), Count(post, "quoteCount"));
    }

    /// <summary>All replies below a thread's root, whatever their depth; those that are blocked or gone are not there.</summary>
    public static void Replies(JsonElement thread, List<BlueskyPost> into)
    {
        if (!thread.TryGetProperty("replies", out var replies) || replies.ValueKind != JsonValueKind.Array)
            return;
        foreach (var reply in replies.EnumerateArray())
            if (reply.TryGetProperty("post", out var post) && post.TryGetProperty("record", out _))
            {
                into.Add(Post(post));
                Replies(reply, into);
            }
    }

    static string? Parent(JsonElement record) => record.TryGetProperty("reply", out var reply) && reply.ValueKind == JsonValueKind.Object
        && reply.TryGetProperty("parent", out var parent) && Optional(parent, "uri", LongestId) is { } uri ? AtUri(uri) : null;

    static BlueskyRef? Root(JsonElement record) => record.TryGetProperty("reply", out var reply) && reply.ValueKind == JsonValueKind.Object
        && reply.TryGetProperty("root", out var root) && Optional(root, "uri", LongestId) is { } uri && Optional(root, "cid", LongestId) is { } cid ? new(AtUri(uri), cid) : null;

    /// <summary>A record is dated by its author's program, which may say anything; the network's own date is its latest.</summary>
    static DateTimeOffset At(JsonElement record, JsonElement seen)
    {
        var (told, indexed) = (Time(record, "createdAt"), Time(seen, "indexedAt"));
        return told is { } created && (indexed is null || created <= indexed) ? created : indexed ?? throw new FormatException("no time");
    }

    static DateTimeOffset? Time(JsonElement of, string name) =>
        Optional(of, name, 64) is { } text && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            && at.Year is >= 2000 and < 2100 ? at : null;

    static string Did(JsonElement of) => Required(of, "did") is var did && did.StartsWith("did:", StringComparison.Ordinal) ? did : throw new FormatException("no DID");

    static string AtUri(string uri) => uri.StartsWith("at://did:", StringComparison.Ordinal) ? uri : throw new FormatException("no at:// address");

    static string Required(JsonElement of, string name) =>
        Optional(of, name, LongestId) is { Length: > 0 } text ? text : throw new FormatException($"no '{name}'");

    static string? Optional(JsonElement of, string name, int longest) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is var text
            ? text!.Length <= longest ? text : text[..longest] : null;

    static long? Count(JsonElement of, string name) =>
        of.TryGetProperty(name, out var count) && count.ValueKind == JsonValueKind.Number && count.TryGetInt64(out var number) && number >= 0 ? number : null;
}
