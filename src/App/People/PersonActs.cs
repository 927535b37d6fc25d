using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.People;

/// <summary>Something a person did, and to which post.</summary>
sealed record PersonAct(string Url, string? Opening, Act Act);

/// <summary>What one person did, newest first.</summary>
static class PersonActs
{
    public static ImmutableArray<PersonAct> Of(SqliteConnection connection, Workspace workspace, long person, int most) =>
    [
        .. connection.Command($"""
            WITH who (id) AS (SELECT id FROM people WHERE id = $p OR merged_into = $p)
            SELECT o.url, o.text, a.kind, coalesce(a.at, b.at) AS moment, a.detail, a.text, max(a.batch_id)
            FROM posts o CROSS JOIN who CROSS JOIN acts a ON a.post_id = o.id AND a.person_id = who.id JOIN batches b ON b.id = a.batch_id
            WHERE o.workspace_id = $w AND {ActRule.Counts}
            GROUP BY a.post_id, a.kind, a.key ORDER BY moment DESC LIMIT $most
            """, ("$p", person), ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds()), ("$most", most))
            .Rows(row => new PersonAct(row.GetString(0), Post.OpeningOf(row.Text(1)), new((ActKind)row.GetInt32(2), row.Time(3), row.Text(4), row.Text(5))))
    ];
}
