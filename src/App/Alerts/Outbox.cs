using Microsoft.Data.Sqlite;
using Windfall.App.Channels;
using Windfall.App.Workspaces;
using Windfall.Core.Alerts;
using Windfall.Store;

namespace Windfall.App.Alerts;

/// <summary>What waits becomes messages, as <see cref="Telling"/> decides, each on its way over every channel that takes it.</summary>
static class Outbox
{
    public static void Fill(SqliteConnection connection, Workspace workspace)
    {
        var waiting = Waiting(connection, workspace);
        if (waiting.Count == 0)
            return;
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var telling in Telling.Decide(waiting, Unseen(connection, workspace), LastDigest(connection, workspace), AlertHabits.Of(connection, workspace).Quiet, workspace.TimeZone, workspace.Now))
            Send(connection, workspace, telling);
        transaction.Commit();
    }

    static void Send(SqliteConnection connection, Workspace workspace, Telling telling)
    {
        var now = workspace.Now.ToUnixTimeMilliseconds();
        connection.Run("INSERT INTO messages (workspace_id, at, is_urgent) VALUES ($w, $now, $urgent)", ("$w", workspace.Id), ("$now", now), ("$urgent", telling.IsUrgent ? 1 : 0));
        var message = connection.Number("SELECT last_insert_rowid()");
        foreach (var alert in telling.Alerts)
            connection.Run("UPDATE alerts SET message_id = $m WHERE id = $a", ("$m", message), ("$a", alert));
        connection.Run("INSERT INTO deliveries (channel_id, message_id, at, next_at) SELECT id, $m, $now, $now FROM channels WHERE workspace_id = $w AND removed_at IS NULL AND takes & $what",
            ("$m", message), ("$w", workspace.Id), ("$now", now), ("$what", (int)(telling.IsUrgent ? Takes.Urgent : Takes.Digest)));
    }

    /// <summary>What was seen before it was told need not be told.</summary>
    static List<Waiting> Waiting(SqliteConnection connection, Workspace workspace) =>
    [
        .. connection.Command("SELECT id, kind, subject, at, until FROM alerts WHERE workspace_id = $w AND message_id IS NULL AND seen_at IS NULL AND at <= $now AND (until IS NULL OR until > $now)",
            ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds()))
            .Rows(row => new Waiting(row.GetInt64(0), (AlertKind)row.GetInt32(1), row.GetString(2), row.Time(3)!.Value, row.Time(4))),
    ];

    static HashSet<string> Unseen(SqliteConnection connection, Workspace workspace) =>
    [
        .. connection.Command("SELECT DISTINCT subject FROM alerts WHERE workspace_id = $w AND message_id IS NOT NULL AND seen_at IS NULL", ("$w", workspace.Id)).Rows(row => row.GetString(0)),
    ];

    static DateTimeOffset? LastDigest(SqliteConnection connection, Workspace workspace) =>
        connection.Command("SELECT max(at) FROM messages WHERE workspace_id = $w AND is_urgent = 0", ("$w", workspace.Id)).Rows(row => row.Time(0)).Single();
}
