using Windfall.Core.Posts;
using Windfall.Sources.Bluesky;

namespace Windfall.App.Sources;

/// <summary>Looks at posts on Bluesky.</summary>
static class BlueskyVisits
{
    /// <param name="known">What is on record of a post's acts.</param>
    public static async IAsyncEnumerable<PostSeen> Make(
        BlueskyClient client, IReadOnlyList<Visit> visits, Func<long, Dictionary<ActName, KnownAct>> known, TimeProvider clock,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var some in visits.Chunk(BlueskyClient.MostPosts))
        {
            var now = (await client.Posts(some.Select(visit => visit.Address), cancel)).ToDictionary(post => post.Uri);
            foreach (var visit in some)
                yield return now.TryGetValue(visit.Address, out var post)
                    ? await One(client, visit, post, known(visit.Post), clock, cancel)
                    : new(visit, null, [], new HashSet<ActKind>(), new(), clock.GetUtcNow());
        }
    }

    static async Task<PostSeen> One(BlueskyClient client, Visit visit, BlueskyPost post, Dictionary<ActName, KnownAct> known, TimeProvider clock, CancellationToken cancel)
    {
        var (acts, whole) = (new List<ActSeen>(), new HashSet<ActKind>());
        var hidden = new Hidden(
            await List(ActKind.Reaction, post.Likes, visit.Hidden.Likes, cursor => client.Likes(post.Uri, cursor, cancel), like => new(new(ActKind.Reaction, like.Actor.Did, null), like.Actor, like.At, null, null)),
            await List(ActKind.Repost, post.Reposts, visit.Hidden.Reposts, cursor => client.Reposts(post.Uri, cursor, cancel), who => new(new(ActKind.Repost, who.Did, null), who, null, null, null)),
            await List(ActKind.Quote, post.Quotes, visit.Hidden.Quotes, cursor => client.Quotes(post.Uri, cursor, cancel), quote => Said(ActKind.Quote, quote)),
            await Replies());
        return new(visit, post, acts, whole, hidden, clock.GetUtcNow());

        // Newest first: once a page brings nothing new and the sum is right, the rest is as it was. Otherwise somebody took an act back, and all is read.
        async Task<long?> List<T>(ActKind kind, long? count, long? hiddenBefore, Func<string?, Task<BlueskyPage<T>>> page, Func<T, ActSeen> seen)
        {
            var before = known.Count(act => act.Key.Kind == kind && !act.Value.IsGone);
            if (count == 0 && before == 0)
                return 0;

            var (fresh, listed, cursor) = (0, new HashSet<ActName>(), (string?)null);
            do
            {
                var got = await page(cursor);
                var isNew = false;
                foreach (var act in got.Items.Select(seen))
                {
                    if (!listed.Add(act.Name))
                        continue;
                    acts.Add(act);
                    var isFresh = !known.TryGetValue(act.Name, out var old) || old.IsGone;
                    fresh += isFresh ? 1 : 0;
                    isNew |= isFresh;
                }
                if (!isNew && hiddenBefore is { } unseen && before + fresh + unseen == count)
                    return unseen;
                cursor = got.Cursor == cursor ? null : got.Cursor;      // a cursor that leads nowhere
            }
            while (cursor is not null);
            whole.Add(kind);
            return count - listed.Count;
        }

        // A thread comes as one; where it shows fewer than before of those that are counted, it may have been cut, and proves nothing.
        async Task<long?> Replies()
        {
            if (post.Replies == 0 && !known.Any(act => act.Key.Kind == ActKind.Comment && !act.Value.IsGone))
                return 0;
            var replies = await client.Replies(post.Uri, cancel) ?? [];
            acts.AddRange(replies.Where(reply => reply.Author.Did != post.Author.Did).Select(reply => Said(ActKind.Comment, reply)));
            var unseen = post.Replies - replies.Count(reply => reply.Parent == post.Uri);
            if (visit.Hidden.Replies is not { } before || unseen <= before)
                whole.Add(ActKind.Comment);
            return unseen;
        }
    }

    static ActSeen Said(ActKind kind, BlueskyPost post) => new(new(kind, post.Author.Did, post.Uri), post.Author, post.CreatedAt, post.Text, post.Parent);
}
