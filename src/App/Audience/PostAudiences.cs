using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.People;
using Windfall.App.Workspaces;
using Windfall.Core.Audience;
using Windfall.Core.Posts;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Audience;

/// <summary>Of one post: how many who acted are known, and how many of them answer the goal.</summary>
/// <param name="Acted">All who acted, as far as counts tell; null where no count was read.</param>
sealed record PostAudience(long Id, Post Post, int Known, int Targets, int Maybes, long? Acted)
{
    public Share? Share => Known == 0 ? null : GoalShare.Estimate(Targets, Maybes, Known, Acted);
}

/// <summary>The audiences of a workspace's posts, as far as they are known by name.</summary>
static class PostAudiences
{
    /// <returns>Each post, newest first; and all people who acted on any, each counted once.</returns>
    public static (ImmutableArray<PostAudience> Posts, int Known, int Targets, int Maybes) Load(SqliteConnection connection, Workspace workspace, Rater rater)
    {
        var labels = KnownPerson.All(connection, workspace)
            .ToDictionary(person => person.Id, person => rater.Judge(person.Headline, person.Company, person.Degree).Label ?? FitLabel.Other);
        var now = workspace.Now.ToUnixTimeMilliseconds();

        var acted = new Dictionary<long, HashSet<long>>();
        foreach (var (post, person) in connection.Command($"""
            SELECT DISTINCT a.post_id, coalesce(q.merged_into, q.id) FROM acts a JOIN posts o ON o.id = a.post_id JOIN people q ON q.id = a.person_id JOIN batches b ON b.id = a.batch_id
            WHERE o.workspace_id = $w AND {ActRule.Counts}
            """, ("$w", workspace.Id), ("$now", now)).Rows(row => (row.GetInt64(0), row.GetInt64(1))))
        {
            if (!labels.ContainsKey(person))
                continue;
            if (!acted.TryGetValue(post, out var people))
                acted.Add(post, people = []);
            people.Add(person);
        }

        int Count(IEnumerable<long> people, FitLabel label) => people.Count(person => labels[person] == label);
        var posts = connection.Command("""
            SELECT id, network, key, url, published_at, text,
                (SELECT reactions FROM readings r WHERE r.post_id = p.id AND r.at <= $now AND reactions IS NOT NULL ORDER BY r.at DESC, r.batch_id DESC LIMIT 1)
            FROM posts p WHERE workspace_id = $w AND coalesce(published_at, 0) <= $now ORDER BY published_at DESC, id DESC
            """, ("$w", workspace.Id), ("$now", now))
            .Rows(row =>
            {
                var people = acted.GetValueOrDefault(row.GetInt64(0)) ?? [];
                return new PostAudience(row.GetInt64(0), new(new((Network)row.GetInt32(1), row.GetString(2)), row.GetString(3), row.Time(4), row.Text(5)),
                    people.Count, Count(people, FitLabel.Target), Count(people, FitLabel.Maybe), row.Count(6) is { } reactions ? Math.Max(reactions, people.Count) : null);
            }).ToImmutableArray();

        var all = acted.Values.SelectMany(people => people).ToHashSet();
        return (posts, all.Count, Count(all, FitLabel.Target), Count(all, FitLabel.Maybe));
    }

    /// <returns>Null where the workspace knows no such post.</returns>
    public static long? Number(SqliteConnection connection, Workspace workspace, PostId post) =>
        PostIndex.Number(connection, workspace.Id, post) is > 0 and var id ? id : null;

    /// <summary>How many acted on a post, as far as the newest count tells; null where none was read.</summary>
    /// <param name="known">By name: at least so many did.</param>
    public static long? Acted(SqliteConnection connection, Workspace workspace, long post, int known) => connection
        .Command("SELECT reactions FROM readings WHERE post_id = $post AND at <= $now AND reactions IS NOT NULL ORDER BY at DESC, batch_id DESC LIMIT 1",
            ("$post", post), ("$now", workspace.Now.ToUnixTimeMilliseconds()))
        .Rows(row => (long?)Math.Max(row.GetInt64(0), known)).FirstOrDefault();

    /// <summary>The newest posts, to choose among.</summary>
    public static IReadOnlyList<(string Url, string? Opening)> Openings(SqliteConnection connection, Workspace workspace, int most) =>
    [
        .. connection.Command("SELECT url, text FROM posts WHERE workspace_id = $w AND coalesce(published_at, 0) <= $now ORDER BY published_at DESC, id DESC LIMIT $most",
            ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds()), ("$most", most)).Rows(row => (row.GetString(0), Post.OpeningOf(row.Text(1))))
    ];
}
