using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.Core;
using Windfall.Core.Alerts;
using Windfall.Core.Momentum;
using Windfall.Store;

namespace Windfall.App.Alerts;

/// <summary>A post that took off, as it was told.</summary>
/// <param name="SeenAt">Null: not yet.</param>
sealed record Alert(long Id, long Workspace, string Url, string? Text, DateTimeOffset At, long Count, double Confidence, DateTimeOffset? SeenAt)
{
    /// <returns>Newest first.</returns>
    public static List<Alert> All(SqliteConnection connection, long workspace, DateTimeOffset now) =>
    [
        .. connection.Command("""
            SELECT a.id, a.workspace_id, p.url, p.text, a.at, a.count, a.confidence, a.seen_at FROM alerts a JOIN posts p ON p.id = a.post_id
            WHERE a.workspace_id = $w AND a.at <= $now ORDER BY a.at DESC
            """, ("$w", workspace), ("$now", now.ToUnixTimeMilliseconds())).Rows(row => new Alert(
            row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.Text(3), row.Time(4)!.Value, row.GetInt64(5), row.GetDouble(6), row.Time(7))),
    ];

    /// <summary>Notes that a post took off, with what to do about it, and sends it on its way over every channel; once for each post.</summary>
    /// <returns>False where that was known.</returns>
    public static bool Raise(SqliteConnection connection, long workspace, long post, Breakout breakout, ImmutableArray<Step> steps, DateTimeOffset now)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        if (connection.Run("INSERT INTO alerts (workspace_id, post_id, at, count, confidence) VALUES ($w, $p, $now, $count, $c) ON CONFLICT DO NOTHING",
            ("$w", workspace), ("$p", post), ("$now", now.ToUnixTimeMilliseconds()), ("$count", breakout.Count), ("$c", breakout.Confidence)) == 0)
            return false;

        var alert = connection.Number("SELECT last_insert_rowid()");
        foreach (var (place, step) in steps.Index())
            connection.Run("INSERT INTO alert_steps (alert_id, place, due, key, number) VALUES ($a, $place, $due, $key, $number)",
                ("$a", alert), ("$place", place + 1), ("$due", step.Due.ToUnixTimeMilliseconds()), ("$key", step.Do.Key), ("$number", step.Do.Args is [var number] ? number : null));
        connection.Run("INSERT INTO deliveries (channel_id, alert_id, at, next_at) SELECT id, $a, $now, $now FROM channels WHERE workspace_id = $w AND removed_at IS NULL",
            ("$a", alert), ("$w", workspace), ("$now", now.ToUnixTimeMilliseconds()));
        transaction.Commit();
        return true;
    }

    /// <summary>Somebody opened it.</summary>
    public static void Seen(SqliteConnection connection, long workspace, long alert, DateTimeOffset now) => connection.Run(
        "UPDATE alerts SET seen_at = $now WHERE id = $a AND workspace_id = $w AND seen_at IS NULL", ("$a", alert), ("$w", workspace), ("$now", now.ToUnixTimeMilliseconds()));

    public static List<(int Place, DateTimeOffset Due, Phrase Do, DateTimeOffset? DoneAt)> Steps(SqliteConnection connection, long alert) =>
    [
        .. connection.Command("SELECT place, due, key, number, done_at FROM alert_steps WHERE alert_id = $a ORDER BY place", ("$a", alert)).Rows(row => (
            row.GetInt32(0), row.Time(1)!.Value, row.IsDBNull(3) ? new Phrase(row.GetString(2)) : new Phrase(row.GetString(2), row.GetDouble(3)), row.Time(4))),
    ];

    /// <summary>Ticks a step off, or takes that back.</summary>
    public static bool Tick(SqliteConnection connection, long workspace, long alert, int place, DateTimeOffset? done) => connection.Run("""
        UPDATE alert_steps SET done_at = $done WHERE alert_id = $a AND place = $place AND alert_id IN (SELECT id FROM alerts WHERE workspace_id = $w)
        """, ("$a", alert), ("$place", place), ("$done", done?.ToUnixTimeMilliseconds()), ("$w", workspace)) > 0;
}
