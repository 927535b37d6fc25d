using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Posts;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Posts;

/// <summary>Moments at which a post may be looked at again: readings from its first to now, spread evenly over their number, which is dense where much happened.</summary>
static class PostMoments
{
    public static ImmutableArray<DateTimeOffset> Of(Workspace workspace, PostId post, int most)
    {
        using var connection = workspace.Database.Connect();
        var now = NowOf(connection, workspace);
        var readings = connection.Command("SELECT DISTINCT at FROM readings WHERE post_id = $p AND reactions IS NOT NULL AND at < $now ORDER BY at",
            ("$p", Number(connection, workspace, post)), ("$now", now.ToUnixTimeMilliseconds())).Rows(row => row.Time(0)!.Value).ToList();

        var shown = Math.Min(most - 1, readings.Count);
        return [.. Enumerable.Range(0, shown).Select(n => readings[(int)((long)n * readings.Count / shown)]), now];
    }

    /// <returns>0 where the workspace knows no such post.</returns>
    public static long Number(SqliteConnection connection, Workspace workspace, PostId post) => PostIndex.Number(connection, workspace.Id, post);

    /// <summary>As an address says a moment.</summary>
    public static string Text(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The workspace's moment, whatever the address asks for.</summary>
    static DateTimeOffset NowOf(SqliteConnection connection, Workspace workspace) =>
        connection.Command("SELECT clock FROM workspaces WHERE id = $w", ("$w", workspace.Id)).Rows(row => row.Time(0)).Single() ?? DateTimeOffset.FromUnixTimeMilliseconds(
            Math.Max(workspace.Now.ToUnixTimeMilliseconds(), connection.Number("SELECT coalesce(max(r.at), 0) FROM readings r JOIN posts p ON p.id = r.post_id WHERE p.workspace_id = $w", ("$w", workspace.Id))));
}
