using System.Collections.Immutable;
using Windfall.App.Workspaces;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Posts;

/// <summary>A post in a list.</summary>
/// <param name="Reactions">As read last; null where never.</param>
/// <param name="LastDay">Reactions gained in the last day; null where nothing was read in it.</param>
/// <param name="Curve">Hours since the first reading, and reactions; in order of time.</param>
sealed record PostRow(string Url, DateTimeOffset? PublishedAt, string? Opening, long? Reactions, long? Comments, long? LastDay, ImmutableArray<(double Hours, long Count)> Curve);

/// <summary>Posts with their counts, newest first, as known at the workspace's moment.</summary>
static class PostRows
{
    public static (IReadOnlyList<PostRow> Rows, bool HasMore) Load(Workspace workspace, int skip, int most)
    {
        using var connection = workspace.Database.Connect();
        var now = workspace.Now.ToUnixTimeMilliseconds();
        var posts = connection.Command("""
            SELECT id, network, key, url, published_at, text FROM posts
            WHERE workspace_id = $w AND coalesce(published_at, 0) <= $now ORDER BY published_at DESC, id DESC LIMIT $most OFFSET $skip
            """, ("$w", workspace.Id), ("$now", now), ("$most", most + 1), ("$skip", skip))
            .Rows(row => (Id: row.GetInt64(0), Post: new Post(new((Network)row.GetInt32(1), row.GetString(2)), row.GetString(3), row.Time(4), row.Text(5)))).ToList();

        return ([.. posts.Take(most).Select(one => Row(one.Post, Readings(one.Id)))], posts.Count > most);

        List<Reading> Readings(long post) => [.. connection.Command("""
            SELECT at, reactions, comments, max(batch_id) FROM readings WHERE post_id = $p AND at <= $now GROUP BY at ORDER BY at
            """, ("$p", post), ("$now", now)).Rows(row => new Reading(row.Time(0)!.Value, row.Count(1), row.Count(2)))];

        PostRow Row(Post post, List<Reading> readings)
        {
            List<Reading> counted = [.. readings.Where(reading => reading.Reactions is not null)];
            var before = counted.LastOrDefault(reading => reading.At <= workspace.Now.AddDays(-1));
            var last = counted.LastOrDefault();
            return new(post.Url, post.PublishedAt, post.Opening, last?.Reactions, readings.LastOrDefault(reading => reading.Comments is not null)?.Comments,
                last is not null && last.At > workspace.Now.AddDays(-1) && (before is not null || post.PublishedAt > workspace.Now.AddDays(-1)) ? last.Reactions - (before?.Reactions ?? 0) : null,
                [.. counted.Select(reading => ((reading.At - counted[0].At).TotalHours, reading.Reactions!.Value))]);
        }
    }
}
