using System.Globalization;
using System.Runtime.CompilerServices;
using Windfall.Core.Posts;
using Windfall.Sources.LinkedInApi;

namespace Windfall.App.Networks;

/// <summary>Looks at a LinkedIn page that one runs. Who reacted is counted; who wrote is asked for by name, where the program may ask, for the inbox alone.</summary>
/// <param name="page">urn:li:organization:…</param>
sealed class LinkedInPageSight(LinkedInClient client, string page, TimeProvider clock) : ISight
{
    readonly Dictionary<string, LinkedInPerson?> people = [];

    public int Asked => client.Asked;

    public async Task<(IReadOnlyList<PostShown> Posts, string? Cursor)> Published(string? cursor, CancellationToken cancel)
    {
        var got = await client.Published(page, Start(cursor), cancel);
        return ([.. got.Items.Select(post => Shown(post.Urn, post.At, post.Text, new(null, null)))], Cursor(got.Next));
    }

    public async IAsyncEnumerable<PostSeen> Look(IReadOnlyList<Visit> visits, Func<long, Dictionary<ActName, KnownAct>> known, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var visit in visits)
            yield return await client.Counts(visit.Address, cancel) is { } counts
                ? await One(visit, counts, known(visit.Post), cancel)
                : new(visit, null, [], [], new HashSet<ActKind>(), new(), clock.GetUtcNow());
    }

    async Task<PostSeen> One(Visit visit, LinkedInCounts counts, Dictionary<ActName, KnownAct> known, CancellationToken cancel)
    {
        var lists = new ActLists(known, page);
        var likes = await lists.Read(ActKind.Reaction, counts.Reactions, visit.Hidden.Likes, async cursor =>
        {
            var got = await client.Reactions(visit.Address, Start(cursor), cancel);
            return (got.Items.Select(reaction => new ActSeen(new(ActKind.Reaction, reaction.Actor, null), new(reaction.Actor, null, null, null), reaction.At, null, null, reaction.Kind)), Cursor(got.Next));
        });
        var comments = await Comments(visit.Address, cancel);
        var said = new List<ActSeen>();
        foreach (var comment in comments)
            said.Add(new(new(ActKind.Comment, comment.Actor, comment.Urn), await Actor(comment.Actor, cancel), comment.At, comment.Text, comment.Parent));
        var unseen = lists.Thread(said, counts.Comments, comments.Count, visit.Hidden.Replies);
        return new(visit, Shown(visit.Address, visit.PublishedAt ?? clock.GetUtcNow(), null, counts), lists.Acts, lists.Own, lists.Whole, new(likes, null, null, unseen), clock.GetUtcNow());
    }

    /// <summary>Those under the post, and below each that was answered.</summary>
    async Task<List<LinkedInComment>> Comments(string post, CancellationToken cancel)
    {
        var all = await Under(post);
        foreach (var comment in all.Where(comment => comment.Answers > 0).ToList())
            all.AddRange((await Under(comment.Urn)).Select(answer => answer with { Parent = answer.Parent ?? comment.Urn }));
        return all;

        async Task<List<LinkedInComment>> Under(string on)
        {
            var found = new List<LinkedInComment>();
            for (int? start = 0; start is { } from;)
            {
                var got = await client.Comments(on, from, cancel);
                found.AddRange(got.Items);
                start = got.Next > from ? got.Next : null;
            }
            return found;
        }
    }

    async Task<ActorSeen> Actor(string urn, CancellationToken cancel)
    {
        if (!people.TryGetValue(urn, out var person))
            people[urn] = person = urn.StartsWith("urn:li:person:", StringComparison.Ordinal) ? await client.Person(urn, cancel) : null;
        return new(urn, person?.Name, person?.Headline, null);
    }

    static PostShown Shown(string urn, DateTimeOffset at, string? text, LinkedInCounts counts)
    {
        var post = PostAddress.Read(urn) ?? throw new FormatException("Bug in Windfall: a URN that names no post.");
        return new(urn, post.Id, post.Url, at, text, counts.Reactions, counts.Comments, null);
    }

    static int Start(string? cursor) => cursor is null ? 0 : int.Parse(cursor, CultureInfo.InvariantCulture);

    static string? Cursor(int? next) => next?.ToString(CultureInfo.InvariantCulture);
}
