using Windfall.App.Workspaces;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Posts;

/// <summary>Moments at which a post may be looked at again: some readings between its first and now, so many as fit a line.</summary>
static class PostMoments
{
    public static List<(DateTimeOffset At, bool IsNow)> Of(Workspace workspace, PostId post, int most)
    {
        using var connection = workspace.Database.Connect();
        var now = NowOf(workspace);
        var readings = connection.Command("""
            SELECT DISTINCT r.at FROM readings r JOIN posts p ON p.id = r.post_id
            WHERE p.workspace_id = $w AND p.network = $n AND p.key = $k AND r.reactions IS NOT NULL AND r.at <= $now ORDER BY r.at
            """, ("$w", workspace.Id), ("$n", (int)post.Network), ("$k", post.Key), ("$now", now.ToUnixTimeMilliseconds())).Rows(row => row.Time(0)!.Value).ToList();

        return
        [
            .. Enumerable.Range(0, Math.Min(most - 1, readings.Count)).Select(n => (readings[n * readings.Count / Math.Min(most - 1, readings.Count)], false)),
            (now, true),
        ];
    }

    /// <summary>The workspace's moment, whatever the address asks for.</summary>
    static DateTimeOffset NowOf(Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        return connection.Command("SELECT clock FROM workspaces WHERE id = $w", ("$w", workspace.Id)).Rows(row => row.Time(0)).Single() ?? workspace.Now;
    }
}
