using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Audience;
using Windfall.Core.Origins;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Posts;

/// <summary>What somebody wrote under a post.</summary>
/// <param name="Fit">Against the goal in force; null without one.</param>
sealed record PostComment(long Person, string? Name, string? Headline, FitLabel? Fit, Act Act);

/// <summary>The comments of a post, newest first.</summary>
static class PostComments
{
    public static ImmutableArray<PostComment> Load(SqliteConnection connection, Workspace workspace, long post, int most) =>
    [
        .. connection.Command($"""
            SELECT p.id, p.name, p.headline, p.fit, a.kind, coalesce(a.at, b.at) AS moment, a.text,
                {OriginRule.Strictest}, max(a.batch_id)
            FROM acts a JOIN people q ON q.id = a.person_id JOIN people p ON p.id = coalesce(q.merged_into, q.id) JOIN batches b ON b.id = a.batch_id
            WHERE a.post_id = $post AND a.text IS NOT NULL AND {ActRule.Counts}
            GROUP BY p.id, a.kind, a.key ORDER BY moment DESC, p.id LIMIT $most
            """, ("$post", post), ("$now", workspace.Now.ToUnixTimeMilliseconds()), ("$most", most))
            .Rows(row => (Comment: new PostComment(row.GetInt64(0), row.Text(1), row.Text(2), (FitLabel?)row.Count(3), new((ActKind)row.GetInt32(4), row.Time(5), null, row.Text(6))),
                Origin: (Origin)(row.Count(7) ?? (long)Origin.Hand)))
            .Select(one => one.Origin.MayShowPeople() ? one.Comment : one.Comment with { Person = 0, Name = null, Headline = null, Fit = null })
    ];
}
