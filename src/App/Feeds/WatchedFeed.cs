using Microsoft.Data.Sqlite;
using Windfall.Core.Sync;
using Windfall.Sources.Feeds;
using Windfall.Store;

namespace Windfall.App.Feeds;

/// <summary>A feed that is read by itself, or that was read once from a file.</summary>
/// <param name="Url">Where it is asked now; of a file its name.</param>
/// <param name="Field">What it is read for; null: nobody said.</param>
/// <param name="IsNear">A server of the user's own, which may be at a private address.</param>
/// <param name="NextAt">Null: it is not asked, or not any more.</param>
/// <param name="Failures">Setbacks in a row.</param>
public sealed record WatchedFeed(
    long Id, long Workspace, string Url, string? Title, string? Field, bool IsNear, Validators Known, DateTimeOffset? NextAt, DateTimeOffset? AnsweredAt, int Failures, SetbackKind? Setback)
{
    const string Columns = "f.id, f.workspace_id, f.url, f.title, f.field, f.is_near, f.etag, f.modified, f.next_at, f.answered_at, f.failures, f.setback";

    /// <summary>How many articles it brought, for lists.</summary>
    public long Articles { get; init; }

    public static List<WatchedFeed> All(SqliteConnection connection, long workspace) =>
    [
        .. connection.Command($"""
            SELECT {Columns}, (SELECT count(*) FROM articles a WHERE a.feed_id = f.id) FROM feeds f WHERE f.workspace_id = $w AND f.removed_at IS NULL ORDER BY f.field, f.title, f.url
            """, ("$w", workspace)).Rows(row => Read(row) with { Articles = row.GetInt64(12) }),
    ];

    /// <summary>Those of all workspaces that are used and go with the world's clock, the longest due first.</summary>
    public static List<WatchedFeed> Due(SqliteConnection connection, DateTimeOffset now) =>
    [
        .. connection.Command($"""
            SELECT {Columns} FROM feeds f JOIN workspaces w ON w.id = f.workspace_id
            WHERE f.next_at <= $now AND f.removed_at IS NULL AND w.archived_at IS NULL AND w.deleted_at IS NULL AND w.clock IS NULL ORDER BY f.next_at
            """, ("$now", now.ToUnixTimeMilliseconds())).Rows(Read),
    ];

    /// <summary>Adds a feed, or takes it up again.</summary>
    /// <param name="next">When it is asked first; null: never.</param>
    /// <returns>Its number, and whether it was not read already.</returns>
    public static (long Id, bool IsNew) Add(SqliteConnection connection, long workspace, string url, string? title, string? field, bool isNear, DateTimeOffset now, DateTimeOffset? next)
    {
        var isThere = connection.Number("SELECT count(*) FROM feeds WHERE workspace_id = $w AND url = $url AND removed_at IS NULL", ("$w", workspace), ("$url", url)) > 0;
        connection.Run("""
            INSERT INTO feeds (workspace_id, url, title, field, is_near, added_at, next_at) VALUES ($w, $url, $title, $field, $near, $now, $next)
            ON CONFLICT (workspace_id, url) DO UPDATE SET removed_at = NULL, field = coalesce($field, field), title = coalesce(title, $title), is_near = $near, failures = 0,
                next_at = CASE WHEN removed_at IS NULL THEN next_at ELSE $next END
            """, ("$w", workspace), ("$url", url), ("$title", title), ("$field", field), ("$near", isNear), ("$now", now.ToUnixTimeMilliseconds()), ("$next", next?.ToUnixTimeMilliseconds()));
        return (connection.Number("SELECT id FROM feeds WHERE workspace_id = $w AND url = $url", ("$w", workspace), ("$url", url)), !isThere);
    }

    /// <summary>It is read no more, and what it told is shown no more; taken up again, all is there.</summary>
    public static bool Remove(SqliteConnection connection, long workspace, long id, DateTimeOffset now) => connection.Run(
        "UPDATE feeds SET removed_at = $now WHERE id = $id AND workspace_id = $w AND removed_at IS NULL", ("$id", id), ("$w", workspace), ("$now", now.ToUnixTimeMilliseconds())) > 0;

    public static bool Restore(SqliteConnection connection, long workspace, long id) => connection.Run(
        "UPDATE feeds SET removed_at = NULL WHERE id = $id AND workspace_id = $w AND removed_at IS NOT NULL", ("$id", id), ("$w", workspace)) > 0;

    /// <summary>All that are asked at all are asked now.</summary>
    public static void Hasten(SqliteConnection connection, long workspace, DateTimeOffset now) => connection.Run(
        "UPDATE feeds SET next_at = $now WHERE workspace_id = $w AND removed_at IS NULL AND next_at > $now", ("$w", workspace), ("$now", now.ToUnixTimeMilliseconds()));

    static WatchedFeed Read(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.Text(3), row.Text(4), row.GetBoolean(5), new(row.Text(6), row.Text(7)), row.Time(8), row.Time(9), row.GetInt32(10),
        (SetbackKind?)row.Count(11));
}
