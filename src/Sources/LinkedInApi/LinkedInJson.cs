using System.Globalization;
using System.Text.Json;

namespace Windfall.Sources.LinkedInApi;

/// <summary>Reads what the API answers. What the protocol demands and is not there is a <see cref="FormatException"/>.</summary>
static class LinkedInJson
{
    const int LongestText = 10_000, LongestId = 512;

    public static LinkedInPage<T> Page<T>(JsonElement root, int start, Func<JsonElement, T> read)
    {
        if (!root.TryGetProperty("elements", out var list) || list.ValueKind != JsonValueKind.Array)
            throw new FormatException("no elements");
        T[] items = [.. list.EnumerateArray().Select(read)];
        var total = root.TryGetProperty("paging", out var paging) ? Count(paging, "total") : null;
        var next = start + items.Length;
        return new(items, items.Length == 0 || total is { } all && next >= all ? null : next);
    }

    public static LinkedInPost Post(JsonElement post) => new(
        Required(post, "id"), Optional(post, "commentary", LongestText) ?? "", (Time(post, "publishedAt") ?? Time(post, "createdAt")) ?? throw new FormatException("no time"));

    public static LinkedInCounts Counts(JsonElement root) => new(
        root.TryGetProperty("reactionSummaries", out var kinds) && kinds.ValueKind == JsonValueKind.Object ? kinds.EnumerateObject().Aggregate((long?)0, (sum, kind) => sum + Count(kind.Value, "count")) : null,
        root.TryGetProperty("commentSummary", out var comments) ? Count(comments, "count") : null);

    /// <summary>The actor stands in <c>created</c>, or else inside the reaction's own name: urn:li:reaction:(urn:li:person:AbC,urn:li:activity:7…)</summary>
    public static LinkedInReaction Reaction(JsonElement reaction)
    {
        var inside = Optional(reaction, "id", LongestId)?.Split('(', ',');
        var actor = Created(reaction, "actor") ?? (inside is [_, var named, ..] && named.StartsWith("urn:li:", StringComparison.Ordinal) ? named : throw new FormatException("no actor"));
        return new(actor, Optional(reaction, "reactionType", 64), CreatedAt(reaction));
    }

    public static LinkedInComment Comment(JsonElement comment) => new(
        Required(comment, "commentUrn"), Optional(comment, "actor", LongestId) ?? Created(comment, "actor") ?? throw new FormatException("no actor"),
        comment.TryGetProperty("message", out var message) ? Optional(message, "text", LongestText) ?? "" : "", CreatedAt(comment), Optional(comment, "parentComment", LongestId),
        comment.TryGetProperty("commentsSummary", out var below) ? Count(below, "aggregatedTotalComments") ?? 0 : 0);

    public static LinkedInPerson Person(JsonElement person) => new(
        $"{Optional(person, "localizedFirstName", 200)} {Optional(person, "localizedLastName", 200)}".Trim(), Optional(person, "localizedHeadline", 1000));

    /// <summary>The sum of a metric over all that was answered.</summary>
    public static long? Metric(JsonElement root) =>
        root.TryGetProperty("elements", out var list) && list.ValueKind == JsonValueKind.Array && list.EnumerateArray().Select(one => Count(one, "count")).ToList() is { Count: > 0 } counts
            && counts.TrueForAll(count => count is not null) ? counts.Sum() : null;

    /// <summary>Seen as a text and as an object with an id.</summary>
    static string? Created(JsonElement of, string name) => of.TryGetProperty("created", out var created) && created.ValueKind == JsonValueKind.Object && created.TryGetProperty(name, out var value)
        ? value.ValueKind == JsonValueKind.Object ? Optional(value, "id", LongestId) : value.ValueKind == JsonValueKind.String ? value.GetString() : null : null;

    static DateTimeOffset? CreatedAt(JsonElement of) => of.TryGetProperty("created", out var created) ? Time(created, "time") : null;

    static DateTimeOffset? Time(JsonElement of, string name) =>
        Count(of, name) is { } milliseconds and > 946_684_800_000 and < 4_102_444_800_000 ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;

    static string Required(JsonElement of, string name) => Optional(of, name, LongestId) is { Length: > 0 } text ? text : throw new FormatException($"no '{name}'");

    public static string? Optional(JsonElement of, string name, int longest) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is var text
            ? text!.Length <= longest ? text : text[..longest] : null;

    /// <summary>Numbers of 64 bits come as numbers or as texts.</summary>
    public static long? Count(JsonElement of, string name) => of.ValueKind != JsonValueKind.Object || !of.TryGetProperty(name, out var count) ? null : count.ValueKind switch
    {
        JsonValueKind.Number when count.TryGetInt64(out var number) && number >= 0 => number,
        JsonValueKind.String when long.TryParse(count.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}
