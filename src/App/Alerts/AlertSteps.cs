using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Alerts;
using Windfall.Store;

namespace Windfall.App.Alerts;

/// <summary>One thing to do about a post that takes off.</summary>
/// <param name="Place">From 1.</param>
/// <param name="DoneAt">Null: it is open.</param>
sealed record AlertStep(int Place, DateTimeOffset Due, Phrase Do, DateTimeOffset? DoneAt);

/// <summary>The checklists of alerts, and what was ticked off on them.</summary>
static class AlertSteps
{
    public static void Write(SqliteConnection connection, long alert, ImmutableArray<Step> steps)
    {
        foreach (var (place, step) in steps.Index())
            connection.Run("INSERT INTO alert_steps (alert_id, place, due, key, number) VALUES ($a, $place, $due, $key, $number)",
                ("$a", alert), ("$place", place + 1), ("$due", step.Due.ToUnixTimeMilliseconds()), ("$key", step.Do.Key), ("$number", step.Do.Args is [var number] ? number : null));
    }

    /// <summary>As ticked off by the workspace's moment.</summary>
    public static List<AlertStep> Load(SqliteConnection connection, Workspace workspace, long alert) =>
    [
        .. connection.Command("""
            SELECT s.place, s.due, s.key, s.number, (SELECT CASE WHEN t.is_done THEN t.at END FROM alert_ticks t WHERE t.alert_id = s.alert_id AND t.place = s.place AND t.at <= $now ORDER BY t.at DESC, t.id DESC LIMIT 1)
            FROM alert_steps s WHERE s.alert_id = $a ORDER BY s.place
            """, ("$a", alert), ("$now", workspace.Now.ToUnixTimeMilliseconds())).Rows(row => new AlertStep(
            row.GetInt32(0), row.Time(1)!.Value, row.IsDBNull(3) ? new Phrase(row.GetString(2)) : new Phrase(row.GetString(2), row.GetDouble(3)), row.Time(4))),
    ];

    /// <summary>Ticks a step off, or takes that back.</summary>
    /// <returns>False where the workspace has no such step.</returns>
    public static bool Tick(SqliteConnection connection, Workspace workspace, long alert, int place, bool isDone) => connection.Run("""
        INSERT INTO alert_ticks (alert_id, place, at, is_done)
        SELECT s.alert_id, s.place, $now, $done FROM alert_steps s JOIN alerts a ON a.id = s.alert_id WHERE a.workspace_id = $w AND a.id = $a AND s.place = $place AND a.at <= $now
        """, ("$w", workspace.Id), ("$a", alert), ("$place", place), ("$done", isDone ? 1 : 0), ("$now", workspace.Now.ToUnixTimeMilliseconds())) > 0;
}
