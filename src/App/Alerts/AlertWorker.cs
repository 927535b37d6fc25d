using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Windfall.App.Briefs;
using Windfall.App.Frame;
using Windfall.App.Workers;
using Windfall.App.Workspaces;
using Windfall.Core.Alerts;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Alerts;

/// <summary>Looks whether a post takes off, decides what is told now, and sees to it that what is on its way arrives.</summary>
static class AlertWorker
{
    const int MostPosts = 20, FewestReactions = 15;
    static readonly TimeSpan StillNews = TimeSpan.FromDays(1);

    public static Worker Worker { get; } = new("alerts", TimeSpan.FromSeconds(5), Run);

    public static async Task Run(Shell shell, CancellationToken cancel)
    {
        if (Database.Open(shell.Home, shell.Clock.GetUtcNow(), out _) is not { } database)
            return;
        foreach (var workspace in Watched(shell))
        {
            using var connection = workspace.Database.Connect();
            Look(connection, workspace);
            Outbox.Fill(connection, workspace);
        }
        await Deliveries.Run(shell, database, cancel);
    }

    /// <summary>Whose clock stands still is told nothing, but for the sample, which shows how it is.</summary>
    public static IEnumerable<Workspace> Watched(Shell shell) =>
        Workspace.Names(shell).Select(name => Workspace.Open(shell, name, at: null, out _)).OfType<Workspace>().Where(workspace => !workspace.HasOwnClock || workspace.IsSample);

    /// <summary>The reading of each post that was judged last, for judging one twice tells nothing new.</summary>
    static readonly ConcurrentDictionary<(string Database, long Post), long> Judged = new();

    static void Look(SqliteConnection connection, Workspace workspace)
    {
        foreach (var (post, id, last) in Moving(connection, workspace))
        {
            if (Judged.TryGetValue((workspace.Database.File, post), out var before) && before == last)
                continue;
            if (BriefCommand.Make(workspace, id) is { Outlook.Breakout: { } breakout } brief && workspace.Now - breakout.At < StillNews)
                Raise(connection, workspace, post, breakout, Checklist.For(brief, workspace.Now));
            Judged[(workspace.Database.File, post)] = last;
        }
    }

    static void Raise(SqliteConnection connection, Workspace workspace, long post, Breakout breakout, System.Collections.Immutable.ImmutableArray<Step> steps)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        if (Alert.Note(connection, workspace, AlertKind.Breakout, $"post {post}", post: post, count: breakout.Count, confidence: breakout.Confidence) is not { } alert)
            return;
        AlertSteps.Write(connection, alert, steps);
        transaction.Commit();
    }

    /// <summary>Posts without an alert that gained most in the last day.</summary>
    static List<(long Post, PostId Id, long Last)> Moving(SqliteConnection connection, Workspace workspace) =>
    [
        .. connection.Command("""
            SELECT p.id, p.network, p.key, max(r.at), max(r.reactions) - coalesce((SELECT max(e.reactions) FROM readings e WHERE e.post_id = p.id AND e.at <= $now - 86400000), 0) AS gained
            FROM posts p JOIN readings r ON r.post_id = p.id
            WHERE p.workspace_id = $w AND r.at <= $now AND r.at > $now - 86400000 AND NOT EXISTS (SELECT 1 FROM alerts a WHERE a.post_id = p.id AND a.kind = $breakout)
            GROUP BY p.id HAVING gained >= $few ORDER BY gained DESC LIMIT $most
            """, ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds()), ("$few", FewestReactions), ("$most", MostPosts), ("$breakout", (int)AlertKind.Breakout))
            .Rows(row => (row.GetInt64(0), new PostId((Network)row.GetInt32(1), row.GetString(2)), row.GetInt64(3))),
    ];
}
