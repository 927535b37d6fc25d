using System.Runtime.CompilerServices;
using Windfall.Core.Posts;
using Windfall.Core.Sync;
using Windfall.Sources.Mastodon;
using Windfall.Sources.Outbound;

namespace Windfall.App.Networks;

/// <summary>Looks at Mastodon through one server, which knows what reached it: at least so much happened.</summary>
/// <param name="account">who@server.</param>
sealed class MastodonSight(MastodonClient client, string account, TimeProvider clock) : ISight
{
    public int Asked => client.Asked;

    public async Task<(IReadOnlyList<PostShown> Posts, string? Cursor)> Published(string? cursor, CancellationToken cancel)
    {
        var id = cursor is not null ? "" : await client.Account(account, cancel) is { } self ? self.Id : throw new SetbackException(new(SetbackKind.Garbled), "The account is gone.");
        var page = await client.Published(id, cursor, cancel);
        return ([.. page.Items.Where(status => status.Visibility is "public" or "unlisted").Select(Shown)], page.Next);
    }

    public async IAsyncEnumerable<PostSeen> Look(IReadOnlyList<Visit> visits, Func<long, Dictionary<ActName, KnownAct>> known, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var visit in visits)
            yield return await client.Find(visit.Address, cancel) is { } status
                ? await One(visit, status, known(visit.Post), cancel)
                : new(visit, null, [], [], new HashSet<ActKind>(), new(), clock.GetUtcNow());
    }

    async Task<PostSeen> One(Visit visit, MastodonStatus status, Dictionary<ActName, KnownAct> known, CancellationToken cancel)
    {
        var lists = new ActLists(known, status.Account.Name);
        var hidden = new Hidden(
            await List(ActKind.Reaction, status.Favourites, visit.Hidden.Likes, client.Favourited, who => new(new(ActKind.Reaction, who.Name, null), Actor(who), null, null, null)),
            await List(ActKind.Repost, status.Reblogs, visit.Hidden.Reposts, client.Reblogged, who => new(new(ActKind.Repost, who.Name, null), Actor(who), null, null, null)),
            status.Quotes is null ? null : await List(ActKind.Quote, status.Quotes, visit.Hidden.Quotes, client.Quotes, quote => Said(ActKind.Quote, quote, null)),
            await Replies());
        return new(visit, Shown(status), lists.Acts, lists.Own, lists.Whole, hidden, clock.GetUtcNow());

        Task<long?> List<T>(ActKind kind, long? count, long? before, Func<string, string?, CancellationToken, Task<MastodonPage<T>>> page, Func<T, ActSeen> seen) =>
            lists.Read(kind, count, before, async next => await page(status.Id, next, cancel) is var got ? (got.Items.Select(seen), got.Next) : default);

        async Task<long?> Replies()
        {
            if (status.Replies == 0 && lists.Before(ActKind.Comment) == 0)
                return 0;
            var replies = await client.Replies(status.Id, cancel);
            var uris = replies.ToDictionary(reply => reply.Id, reply => reply.Uri);
            return lists.Thread(replies.Select(reply => Said(ActKind.Comment, reply, reply.Parent is { } parent ? uris.GetValueOrDefault(parent) : null)),
                status.Replies, replies.Count(reply => reply.Parent == status.Id), visit.Hidden.Replies);
        }
    }

    static PostShown Shown(MastodonStatus status)
    {
        var post = PostAddress.Read(status.Url);
        var id = post is { Id.Network: Network.Mastodon } ? post.Id : new PostId(Network.Mastodon, status.Uri);
        return new(status.Id, id, status.Url, status.CreatedAt, status.Text, status.Favourites, status.Replies, status.Reblogs + (status.Quotes ?? 0));
    }

    static ActSeen Said(ActKind kind, MastodonStatus status, string? parent) => new(new(kind, status.Account.Name, status.Uri), Actor(status.Account), status.CreatedAt, status.Text, parent);

    static ActorSeen Actor(MastodonAccount account) => new(account.Name, account.Shown.Length > 0 ? account.Shown : $"@{account.Name}", account.About, account.Url);
}
