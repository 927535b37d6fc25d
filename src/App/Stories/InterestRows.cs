using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Audience;
using Windfall.Core.Posts;
using Windfall.Core.Stories;
using Windfall.Store;

namespace Windfall.App.Stories;

/// <summary>What the owner can speak of: fields, and posts with how they did by the goal.</summary>
static class InterestRows
{
    /// <summary>Posts that are learned from, the newest; and of each as many acts as tell whether people of the goal were there: a page must not wait for a million.</summary>
    const int MostPosts = 40, MostActs = 500;

    /// <param name="without">A post that is not learned from: one that is asked about.</param>
    public static Interest Load(SqliteConnection connection, Workspace workspace, PostId? without = null) => new(Fields.Of(connection, workspace),
    [
        .. connection.Command("""
            SELECT p.network, p.key, p.url, p.published_at, p.text,
                (SELECT r.reactions FROM readings r WHERE r.post_id = p.id AND r.at <= $now AND r.reactions IS NOT NULL ORDER BY r.at DESC, r.batch_id DESC LIMIT 1),
                (SELECT count(DISTINCT q.id) FROM (SELECT person_id FROM acts WHERE post_id = p.id LIMIT $acts) a JOIN people q ON q.id = a.person_id WHERE q.fit = $target),
                EXISTS (SELECT 1 FROM acts WHERE post_id = p.id)
            FROM posts p WHERE p.workspace_id = $w AND p.text IS NOT NULL AND coalesce(p.published_at, 0) <= $now ORDER BY p.published_at DESC, p.id DESC LIMIT $most
            """, ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds()), ("$target", (int)FitLabel.Target), ("$acts", MostActs), ("$most", MostPosts))
            .Rows(row => new OwnPost(new(new((Network)row.GetInt32(0), row.GetString(1)), row.GetString(2), row.Time(3), row.GetString(4)), row.Count(5), row.GetBoolean(7) ? row.GetInt32(6) : null))
            .Where(post => post.Post.Id != without),
    ]);
}
