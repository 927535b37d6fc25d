using System.Runtime.CompilerServices;
using Windfall.Core.Posts;
using Windfall.Sources.Bluesky;

namespace Windfall.App.Networks;

/// <summary>Looks at Bluesky.</summary>
sealed class BlueskySight(BlueskyClient client, string account, TimeProvider clock) : ISight
{
    public int Asked => client.Asked;

    public async Task<(IReadOnlyList<PostShown> Posts, string? Cursor)> Published(string? cursor, CancellationToken cancel)
    {
        var page = await client.Published(account, cursor, cancel);
        return ([.. page.Items.Select(Shown)], page.Cursor);
    }

    public async IAsyncEnumerable<PostSeen> Look(IReadOnlyList<Visit> visits, Func<long, Dictionary<ActName, KnownAct>> known, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var some in visits.Chunk(BlueskyClient.MostPosts))
        {
            var now = new Dictionary<string, BlueskyPost>();
            foreach (var post in await client.Posts(some.Select(visit => visit.Address), cancel))
                now[post.Uri] = post;
            foreach (var visit in some)
                yield return now.TryGetValue(visit.Address, out var post)
                    ? await One(visit, post, known(visit.Post), cancel)
                    : new(visit, null, [], [], new HashSet<ActKind>(), new(), clock.GetUtcNow());
        }
    }

    async Task<PostSeen> One(Visit visit, BlueskyPost post, Dictionary<ActName, KnownAct> known, CancellationToken cancel)
    {
        var lists = new ActLists(known, post.Author.Did);
        var hidden = new Hidden(
            await List(ActKind.Reaction, post.Likes, visit.Hidden.Likes, client.Likes, like => new(new(ActKind.Reaction, like.Actor.Did, null), Actor(like.Actor), like.At, null, null)),
            await List(ActKind.Repost, post.Reposts, visit.Hidden.Reposts, client.Reposts, who => new(new(ActKind.Repost, who.Did, null), Actor(who), null, null, null)),
            await List(ActKind.Quote, post.Quotes, visit.Hidden.Quotes, client.Quotes, quote => Said(ActKind.Quote, quote)),
            await Replies());
        return new(visit, Shown(post), lists.Acts, lists.Own, lists.Whole, hidden, clock.GetUtcNow());

        Task<long?> List<T>(ActKind kind, long? count, long? before, Func<string, string?, CancellationToken, Task<BlueskyPage<T>>> page, Func<T, ActSeen> seen) =>
            lists.Read(kind, count, before, async cursor => await page(post.Uri, cursor, cancel) is var got ? (got.Items.Select(seen), got.Cursor) : default);

        async Task<long?> Replies()
        {
            if (post.Replies == 0 && lists.Before(ActKind.Comment) == 0)
                return 0;
            var replies = await client.Replies(post.Uri, cancel) ?? [];
            return lists.Thread(replies.Select(reply => Said(ActKind.Comment, reply)), post.Replies, replies.Count(reply => reply.Parent == post.Uri), visit.Hidden.Replies);
        }
    }

    static PostShown Shown(BlueskyPost post)
    {
        var key = $"{post.Author.Did}/{post.Uri[(post.Uri.LastIndexOf('/') + 1)..]}";
        return new(post.Uri, new(Network.Bluesky, key), $"https://bsky.app/profile/{key.Replace("/", "/post/", StringComparison.Ordinal)}",
            post.CreatedAt, post.Text, post.Likes, post.Replies, post.Reposts + post.Quotes);
    }

    static ActSeen Said(ActKind kind, BlueskyPost post) => new(new(kind, post.Author.Did, post.Uri), Actor(post.Author), post.CreatedAt, post.Text, post.Parent);

    static ActorSeen Actor(BlueskyActor actor) => new(actor.Did, actor.Name is { Length: > 0 } name ? name : actor.Handle, actor.About, $"https://bsky.app/profile/{actor.Did}");
}
