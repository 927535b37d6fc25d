using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Momentum;
using Windfall.App.Networks;
using Windfall.App.Workspaces;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;
using Windfall.Core.Sync;
using Windfall.Sources.Outbound;
using Windfall.Store;

namespace Windfall.App.Sources;

/// <summary>One round: of each account that is due, what it published, and how its posts stand. What fails is tried again later, and stops no other.</summary>
static class Sync
{
    const int MostVisits = 100, MostPages = 5;
    static readonly TimeSpan BetweenListings = TimeSpan.FromMinutes(2), BetweenRareListings = TimeSpan.FromHours(6);

    /// <returns>How many posts were looked at.</returns>
    public static async Task<int> Round(Shell shell, CancellationToken cancel)
    {
        if (Database.Open(shell.Home, shell.Clock.GetUtcNow(), out _) is not { } database)
            return 0;

        List<Source> sources;
        using (var connection = database.Connect())
            sources = Source.All(connection);

        var visits = 0;
        foreach (var source in sources)
            visits += await One(shell, database, source, cancel);
        return visits;
    }

    static async Task<int> One(Shell shell, Database database, Source source, CancellationToken cancel)
    {
        var now = shell.Clock.GetUtcNow();
        using var connection = database.Connect();
        var budget = Budgets.Of(connection, source);
        if (source.Failures > 0 && source.NextAt > now || budget.Left(now) == 0)
            return 0;
        var (listing, due) = (source.NextAt <= now, Visit.Due(connection, source.Id, now, Math.Min(MostVisits, budget.Left(now) / CostOf(source))));
        if (!listing && due.Count == 0)
            return 0;
        if (Workspace.OfId(shell, database, source.Workspace) is not { } workspace || Sights.Of(shell, connection, source) is not { } sight)
            return 0;

        var (published, seen) = (new List<PostShown>(), new List<PostSeen>());
        Setback? setback = null;
        try
        {
            if (listing)
                published = await New(sight, connection, source, cancel);
            await foreach (var post in sight.Look(due, post => KnownActs.Load(connection, post), cancel))
                seen.Add(post);
        }
        catch (SetbackException error)
        {
            setback = error.Setback;
        }

        Budgets.Keep(connection, source, budget.Spend(now, sight.Asked));

        // What was read before a setback stands.
        VisitWriter.Write(workspace, source, published, seen);
        foreach (var post in seen)
        {
            OwnReplies.Keep(connection, workspace, post);
            Plan(connection, source, post);
        }
        if (setback is { } why)
            source.SetBack(connection, why.Kind, now + Backoff.Wait(why, source.Failures + 1, new Random(HashCode.Combine(source.Id, now.Ticks))));
        else
            source.Answered(connection, now, listing ? now + (source.IsPage ? BetweenRareListings : BetweenListings) : source.NextAt);
        return seen.Count;
    }

    /// <summary>Posts that are not on record yet; listings are newest first, so the first page without one is the last.</summary>
    static async Task<List<PostShown>> New(ISight sight, SqliteConnection connection, Source source, CancellationToken cancel)
    {
        var (found, cursor) = (new List<PostShown>(), (string?)null);
        for (var page = 0; page < MostPages; page++)
        {
            var got = await sight.Published(cursor, cancel);
            var fresh = got.Posts.Where(post => connection.Number("SELECT count(*) FROM visits WHERE address = $a AND source_id = $s", ("$a", post.Address), ("$s", source.Id)) == 0).ToList();
            found.AddRange(fresh);
            if (fresh.Count == 0 || (cursor = got.Cursor) is null)
                break;
        }
        return [.. found.DistinctBy(post => post.Address)];
    }

    /// <summary>When a look at it tells most.</summary>
    static void Plan(SqliteConnection connection, Source source, PostSeen seen)
    {
        var next = seen.Now is { } post ? Next(connection, source, seen.Visit.Post, post.At, seen.At) : null;
        connection.Run("UPDATE visits SET next_at = $next WHERE post_id = $p", ("$p", seen.Visit.Post), ("$next", next?.ToUnixTimeMilliseconds()));
    }

    static DateTimeOffset? Next(SqliteConnection connection, Source source, long post, DateTimeOffset published, DateTimeOffset now)
    {
        var (model, readings) = (Models.For(source.Network), PostOnRecord.ReadingsOf(connection, post));
        var next = NextVisit.Of(now, now - published, MomentumReader.Read(readings, published, now, model, [], null).Phase, MomentumReader.NextLook(readings, published, now, model, null));

        // A day's few requests are spread over the day and over all that is watched.
        return next is { } told && source.Network is Network.LinkedIn && now + Budget.LinkedIn.Window * CostOf(source) / Budget.LinkedIn.Limit * Watched(connection, source) is var soonest && soonest > told
            ? soonest : next;
    }

    static long Watched(SqliteConnection connection, Source source) => Math.Max(1, connection.Number("SELECT count(*) FROM visits WHERE source_id = $s AND next_at IS NOT NULL", ("$s", source.Id)));

    /// <summary>Requests that a look at one post takes, about.</summary>
    static int CostOf(Source source) => source.Network is Network.LinkedIn ? 5 : 1;
}
