using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Store;

namespace Windfall.App.Crowd;

/// <summary>Reads who acted on each post; posts of which nothing was told since are taken as they were.</summary>
sealed class ActedOnLoader(SqliteConnection connection, Workspace workspace)
{
    readonly long now = workspace.Now.ToUnixTimeMilliseconds();

    /// <summary>Who is one with whom. Acts stay with whom they were told of.</summary>
    readonly Dictionary<long, long> shownAs = connection
        .Command("SELECT id, merged_into FROM people WHERE workspace_id = $w AND merged_into IS NOT NULL", ("$w", workspace.Id)).Rows(row => (row.GetInt64(0), row.GetInt64(1))).ToDictionary();

    /// <param name="before">As read earlier.</param>
    public ActedOn[] Load(ActedOn[] before)
    {
        var known = before.ToDictionary(one => one.Post);
        var merges = string.Join(' ', shownAs.Select(pair => $"{pair.Key}>{pair.Value}"));
        var posts = connection.Command("""
            SELECT o.id, coalesce(o.published_at, 0), (SELECT count(*) || ' ' || max(a.batch_id) FROM acts a WHERE a.post_id = o.id),
                (SELECT count(*) FROM withdrawals w WHERE w.post_id = o.id AND w.at <= $now)
            FROM posts o WHERE o.workspace_id = $w ORDER BY o.published_at DESC, o.id DESC
            """, ("$w", workspace.Id), ("$now", now)).Rows(row => (Id: row.GetInt64(0), At: row.GetInt64(1), Acts: row.Text(2), Withdrawn: row.GetInt64(3))).ToList();
        return
        [
            .. from post in posts
               where post.Acts is not null
               let told = $"{post.At} {post.Acts} {post.Withdrawn} {merges}"
               select known.GetValueOrDefault(post.Id) is { } same && same.Told == told ? same : Read(post.Id, told, post.Withdrawn > 0)
        ];
    }

    ActedOn Read(long post, string told, bool hasWithdrawn)
    {
        var (people, first) = (new List<uint>(), new List<long>());
        var isRising = true;
        using var acts = connection.Command(
            $"SELECT a.person_id, coalesce(a.at, b.at) FROM acts a JOIN batches b ON b.id = a.batch_id WHERE a.post_id = $post {(hasWithdrawn ? $"AND {ActRule.Stands}" : "")}",
            ("$post", post), ("$now", now));
        using var row = acts.ExecuteReader();
        while (row.Read())
        {
            var (person, at) = (row.GetInt64(0), row.GetInt64(1));
            var shown = checked((uint)shownAs.GetValueOrDefault(person, person));
            if (people.Count > 0 && people[^1] == shown)
                first[^1] = Math.Min(first[^1], at);
            else
            {
                isRising &= people.Count == 0 || people[^1] < shown;        // acts lie by person; only who is one with another stands out of line
                people.Add(shown);
                first.Add(at);
            }
        }
        return isRising ? new(post, told, [.. people], [.. first]) : InOrder(post, told, people.Zip(first));
    }

    static ActedOn InOrder(long post, string told, IEnumerable<(uint Person, long At)> acts)
    {
        (uint Person, long First)[] each = [.. acts.GroupBy(act => act.Person, (person, all) => (person, all.Min(act => act.At))).OrderBy(one => one.person)];
        return new(post, told, [.. each.Select(one => one.Person)], [.. each.Select(one => one.First)]);
    }
}
