using System.Text.Json;
using Windfall.Core.Sync;
using Windfall.Sources.Outbound;

namespace Windfall.Sources.Bluesky;

/// <summary>Reads what is public on Bluesky, from an app view. https://docs.bsky.app: no account is needed for that.</summary>
/// <param name="view">Its address, <see cref="Public"/> unless somebody runs their own.</param>
/// <param name="clock">For the waits that an answer asks for.</param>
public sealed class BlueskyClient(HttpClient http, Uri view, TimeProvider clock)
{
    public static readonly Uri Public = new("https://public.api.bsky.app");

    /// <summary>How many posts can be asked about at once.</summary>
    public const int MostPosts = 25;

    const int PageSize = 100, Depth = 1000;

    /// <summary>Requests made so far.</summary>
    public int Asked { get; private set; }

    /// <returns>Null where there is no such account.</returns>
    public async Task<BlueskyActor?> Profile(string actor, CancellationToken cancel) =>
        await Ask("app.bsky.actor.getProfile", $"actor={Escape(actor)}", cancel, absent: "InvalidRequest") is { } root ? Read(root, BlueskyJson.Actor) : null;

    /// <summary>As they stand now, in any order; those that are gone are not among them.</summary>
    public async Task<IReadOnlyList<BlueskyPost>> Posts(IEnumerable<string> uris, CancellationToken cancel)
    {
        var query = string.Join('&', uris.Select(uri => $"uris={Escape(uri)}"));
        return await Ask("app.bsky.feed.getPosts", query, cancel) is { } root ? Read(root, r => BlueskyJson.List(r, "posts", BlueskyJson.Post)) : [];
    }

    /// <summary>What an account published itself, newest first; reposts of others left out.</summary>
    public Task<BlueskyPage<BlueskyPost>> Published(string actor, string? cursor, CancellationToken cancel) =>
        Page("app.bsky.feed.getAuthorFeed", $"actor={Escape(actor)}&filter=posts_no_replies", cursor, root => BlueskyJson.List(root, "feed", item => item)
            .Where(item => !item.TryGetProperty("reason", out _)).Select(item => BlueskyJson.Post(item.GetProperty("post"))).ToList(), cancel);

    /// <summary>Newest first.</summary>
    public Task<BlueskyPage<BlueskyLike>> Likes(string uri, string? cursor, CancellationToken cancel) =>
        Page("app.bsky.feed.getLikes", $"uri={Escape(uri)}", cursor, root => BlueskyJson.List(root, "likes", BlueskyJson.Like), cancel);

    /// <summary>Newest first; the network does not say when.</summary>
    public Task<BlueskyPage<BlueskyActor>> Reposts(string uri, string? cursor, CancellationToken cancel) =>
        Page("app.bsky.feed.getRepostedBy", $"uri={Escape(uri)}", cursor, root => BlueskyJson.List(root, "repostedBy", BlueskyJson.Actor), cancel);

    public Task<BlueskyPage<BlueskyPost>> Quotes(string uri, string? cursor, CancellationToken cancel) =>
        Page("app.bsky.feed.getQuotes", $"uri={Escape(uri)}", cursor, root => BlueskyJson.List(root, "posts", BlueskyJson.Post), cancel);

    /// <summary>All replies, and replies to those.</summary>
    /// <returns>Null where the post is gone.</returns>
    public async Task<IReadOnlyList<BlueskyPost>?> Replies(string uri, CancellationToken cancel)
    {
        if (await Ask("app.bsky.feed.getPostThread", $"uri={Escape(uri)}&depth={Depth}&parentHeight=0", cancel, absent: "NotFound") is not { } root)
            return null;
        return Read(root, found =>
        {
            var replies = new List<BlueskyPost>();
            BlueskyJson.Replies(found.GetProperty("thread"), replies);
            return replies;
        });
    }

    async Task<BlueskyPage<T>> Page<T>(string method, string query, string? cursor, Func<JsonElement, IReadOnlyList<T>> items, CancellationToken cancel)
    {
        var from = cursor is null ? "" : $"&cursor={Escape(cursor)}";
        return await Ask(method, $"{query}&limit={PageSize}{from}", cancel) is { } root ? Read(root, r => new BlueskyPage<T>(items(r), BlueskyJson.Cursor(r))) : new([], null);
    }

    /// <param name="absent">The error (400) by which this method says that there is no such thing.</param>
    async Task<JsonElement?> Ask(string method, string query, CancellationToken cancel, string? absent = null)
    {
        Asked++;
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(view, $"/xrpc/{method}?{query}"));
        return await JsonAsk.Send(http, request, clock.GetUtcNow(), cancel, absent);
    }

    static T Read<T>(JsonElement root, Func<JsonElement, T> read)
    {
        try
        {
            return read(root);
        }
        catch (Exception error) when (error is FormatException or InvalidOperationException or KeyNotFoundException)
        {
            throw new SetbackException(new(SetbackKind.Garbled), "The answer is not what the protocol says.", error);
        }
    }

    static string Escape(string text) => Uri.EscapeDataString(text);
}
