using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using Windfall.App.Pages;
using Windfall.App.Workspaces;
using Windfall.Store;

namespace Windfall.App.Serve;

/// <summary><c>GET /api/live</c>: says that something arrived in a workspace, whichever process brought it. What arrived is asked for as ever.</summary>
static class LiveApi
{
    static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(200), BeatEvery = TimeSpan.FromSeconds(20);

    public static void MapLive(this IEndpointRouteBuilder api) => api.MapGet("/live", Follow).WithMetadata(new Streamed()).WithTags("Live")
        .WithSummary("Server-sent events: 'arrived' with the number of the newest batch whenever data came or went.");

    static ServerSentEventsResult<long> Follow(Here here, Served served, IHostApplicationLifetime life, CancellationToken cancel) =>
        TypedResults.ServerSentEvents(Arrivals(here.Workspace!, served.Shell.Clock, life.ApplicationStopping, cancel));

    static async IAsyncEnumerable<SseItem<long>> Arrivals(Workspace workspace, TimeProvider clock, CancellationToken stopping, [EnumeratorCancellation] CancellationToken gone)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(gone, stopping);      // let go with the reader: the program's own token outlives them all
        using var connection = workspace.Database.Connect();
        using var looks = new PeriodicTimer(LookEvery);
        var (version, newest, beat) = (-1L, Newest(), clock.GetTimestamp());
        yield return new(newest.Last, "open");

        while (await Next(looks, either.Token))
        {
            if (clock.GetElapsedTime(beat) > BeatEvery)
            {
                beat = clock.GetTimestamp();
                yield return new(newest.Last, "beat");       // finds out who has left
            }

            // SQLite counts the commits of all other connections, of other processes too; asking costs no read of the file.
            if (connection.Number("PRAGMA data_version") is var now && now == version)
                continue;
            version = now;
            if (Newest() is var found && found != newest)
            {
                newest = found;
                yield return new(newest.Last, "arrived");
            }
        }

        // Batches, and what teammates do with leads and in the inbox; and what the news brings.
        (long Last, long Count, long Done) Newest() => connection.Command("""
            SELECT coalesce(max(id), 0), count(*) + (SELECT count(*) + count(undone_at) FROM lead_events e JOIN leads l ON l.id = e.lead_id WHERE l.workspace_id = $w),
                coalesce((SELECT e.id FROM conversation_events e JOIN conversations c ON c.id = e.conversation_id WHERE c.workspace_id = $w ORDER BY e.id DESC LIMIT 1), 0)
                    + (SELECT count(*) + coalesce(sum(k.conversation_id), 0) FROM claims k JOIN conversations c ON c.id = k.conversation_id WHERE c.workspace_id = $w)
                    + (SELECT coalesce(max(id), 0) FROM preferences WHERE workspace_id = $w)
                    + (SELECT coalesce(max(id), 0) FROM articles WHERE workspace_id = $w)
                    + (SELECT coalesce(max(id), 0) + count(ended_at) FROM news_rules WHERE workspace_id = $w) + (SELECT coalesce(max(id), 0) + count(post_id) FROM post_stories WHERE workspace_id = $w)
            FROM batches WHERE workspace_id = $w
            """, ("$w", workspace.Id)).Rows(row => (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2))).Single();
    }

    static async ValueTask<bool> Next(PeriodicTimer looks, CancellationToken cancel)
    {
        try
        {
            return await looks.WaitForNextTickAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
