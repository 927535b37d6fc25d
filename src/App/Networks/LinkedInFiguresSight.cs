using System.Runtime.CompilerServices;
using Windfall.Core.Posts;
using Windfall.Sources.LinkedInApi;

namespace Windfall.App.Networks;

/// <summary>Asks for the figures of a member's own posts: counts, and nobody's name. Which posts there are the API does not say, so those are asked about that are on record.</summary>
/// <param name="posts">Shares and ugcPosts, newest first; of an activity the API knows nothing.</param>
sealed class LinkedInFiguresSight(LinkedInClient client, IReadOnlyList<PostShown> posts, TimeProvider clock) : ISight
{
    public int Asked => client.Asked;

    public Task<(IReadOnlyList<PostShown> Posts, string? Cursor)> Published(string? cursor, CancellationToken cancel) => Task.FromResult((posts, (string?)null));

    public async IAsyncEnumerable<PostSeen> Look(IReadOnlyList<Visit> visits, Func<long, Dictionary<ActName, KnownAct>> known, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var visit in visits)
        {
            var figures = new long?[LinkedInClient.Metrics.Length];
            for (var n = 0; n < figures.Length; n++)
                figures[n] = await client.Figure(visit.Address, LinkedInClient.Metrics[n], cancel);
            yield return new(visit, new(visit.Address, visit.Id, visit.Url, visit.PublishedAt ?? clock.GetUtcNow(), null, figures[1], figures[2], figures[3], figures[0]), [], [],
                new HashSet<ActKind>(), new(), clock.GetUtcNow());
        }
    }
}
