using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Momentum;
using Windfall.App.Workspaces;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;
using Windfall.Core.Sync;
using Windfall.Sources.Bluesky;
using Windfall.Sources.Outbound;
using Windfall.Store;

namespace Windfall.App.Sources;

/// <summary>One round: of each account that is due, what it published, and how its posts stand. What fails is tried again later, and stops no other.</summary>
static class Sync
{
    const int MostVisits = 100, MostPages = 5;
    static readonly ConcurrentDictionary<string, Budget> Budgets = new();
    static readonly TimeSpan BetweenListings = TimeSpan.FromMinutes(2);

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
        var budget = Budgets.GetValueOrDefault(source.Server.Authority, Budget.Bluesky(now));
        if (source.Failures > 0 && source.NextAt > now || budget.Left(now) == 0)
            return 0;
        var (listing, due) = (source.NextAt <= now, Visit.Due(connection, source.Id, now, MostVisits));
        if (!listing && due.Count == 0)
            return 0;
        if (Workspace.OfId(shell, database, source.Workspace) is not { } workspace)
            return 0;

        var (published, seen) = (new List<BlueskyPost>(), new List<PostSeen>());
        Setback? setback = null;
        var client = new BlueskyClient(NetworkDoor.To(source), source.Server, shell.Clock);
        try
        {
            if (listing)
                published = await New(client, connection, source, cancel);
            await foreach (var post in BlueskyVisits.Make(client, due, post => KnownActs.Load(connection, post), shell.Clock, cancel))
                seen.Add(post);
        }
        catch (SetbackException error)
        {
            setback = error.Setback;
        }

        Budgets[source.Server.Authority] = budget.Spend(now, client.Asked);

        // What was read before a setback stands.
        VisitWriter.Write(workspace, source, published, seen);
        foreach (var post in seen)
            Plan(connection, post);
        if (setback is { } why)
            source.SetBack(connection, why.Kind, now + Backoff.Wait(why, source.Failures + 1, new Random(HashCode.Combine(source.Id, now.Ticks))));
        else
            source.Answered(connection, now, listing ? now + BetweenListings : source.NextAt);
        return seen.Count;
    }

    /// <summary>Posts that are not on record yet; listings are newest first, so the first page without one is the last.</summary>
    static async Task<List<BlueskyPost>> New(BlueskyClient client, SqliteConnection connection, Source source, CancellationToken cancel)
    {
        var (found, cursor) = (new List<BlueskyPost>(), (string?)null);
        for (var page = 0; page < MostPages; page++)
        {
            var got = await client.Published(source.Account, cursor, cancel);
            var fresh = got.Items.Where(post => connection.Number("SELECT count(*) FROM visits WHERE address = $a AND source_id = $s", ("$a", post.Uri), ("$s", source.Id)) == 0).ToList();
            found.AddRange(fresh);
            if (fresh.Count == 0 || (cursor = got.Cursor) is null)
                break;
        }
        return [.. found.DistinctBy(post => post.Uri)];
    }

    /// <summary>When a look at it tells most.</summary>
    static void Plan(SqliteConnection connection, PostSeen seen)
    {
        var next = seen.Now is { } post ? Next(connection, seen.Visit.Post, post.CreatedAt, seen.At) : null;
        connection.Run("UPDATE visits SET next_at = $next WHERE post_id = $p", ("$p", seen.Visit.Post), ("$next", next?.ToUnixTimeMilliseconds()));
    }

    static DateTimeOffset? Next(SqliteConnection connection, long post, DateTimeOffset published, DateTimeOffset now)
    {
        var (model, readings) = (Models.For(Network.Bluesky), PostOnRecord.ReadingsOf(connection, post));
        return NextVisit.Of(now, now - published, MomentumReader.Read(readings, published, now, model, [], null).Phase, MomentumReader.NextLook(readings, published, now, model, null));
    }
}
