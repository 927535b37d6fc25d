using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Audience;

/// <summary>On how many posts somebody acted, and the newest of them.</summary>
public sealed record Where(int Posts, string Url, string? Opening);

/// <summary>Where some people acted. Acts lie by post, so this is one look-up per post and person: for the people of a page, not for all.</summary>
static class WhereActed
{
    public static Dictionary<long, Where> Of(SqliteConnection connection, Workspace workspace, IReadOnlyCollection<long> people)
    {
        var ids = string.Join(',', people.Select(id => id.ToString(CultureInfo.InvariantCulture)));
        return connection.Command($"""
            WITH who (id, shown) AS (SELECT id, coalesce(merged_into, id) FROM people WHERE id IN ({ids}) OR merged_into IN ({ids}))
            SELECT who.shown, o.id, o.url, o.text, o.published_at FROM posts o CROSS JOIN who CROSS JOIN acts a ON a.post_id = o.id AND a.person_id = who.id JOIN batches b ON b.id = a.batch_id
            WHERE o.workspace_id = $w AND {ActRule.Counts}
            """, ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds()))
            .Rows(row => (Person: row.GetInt64(0), Post: row.GetInt64(1), Url: row.GetString(2), Text: row.Text(3), At: row.Count(4) ?? 0))
            .GroupBy(row => row.Person)
            .ToDictionary(rows => rows.Key, rows => rows.MaxBy(row => row.At) is var newest
                ? new Where(rows.Select(row => row.Post).Distinct().Count(), newest.Url, Post.OpeningOf(newest.Text)) : null!);
    }
}
