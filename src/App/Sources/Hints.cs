using Microsoft.Data.Sqlite;
using Windfall.Sources.Bluesky;
using Windfall.Store;

namespace Windfall.App.Sources;

/// <summary>Which watched posts something was heard of. One thread marks, another takes; a mark made while they are taken is taken now or next time.</summary>
sealed class Hints(WatchedPosts posts)
{
    readonly WatchedPosts posts = posts;
    readonly bool[] heard = new bool[posts.Count];

    readonly bool[] stirred = new bool[posts.Count];

    public void Mark(ReadOnlySpan<byte> message) => JetstreamScan.Mark(message, posts, heard);

    public List<string> Take()
    {
        var taken = new List<string>();
        for (var post = 0; post < heard.Length; post++)
            if (heard[post])
            {
                Volatile.Write(ref heard[post], false);     // first, so that what is heard from here on is not lost
                taken.Add(posts[post]);
                stirred[post] = true;
            }
        return taken;
    }

    /// <summary>Posts of which something was taken: whoever acted on them since may take it back, and is not known here yet.</summary>
    public IEnumerable<string> Stirred => Enumerable.Range(0, stirred.Length).Where(post => stirred[post]).Select(post => posts[post]);

    /// <summary>Posts that are followed here and were not there.</summary>
    public IEnumerable<string> NotIn(Hints before)
    {
        var known = Enumerable.Range(0, before.heard.Length).Select(post => before.posts[post]).ToHashSet();
        return Enumerable.Range(0, heard.Length).Select(post => posts[post]).Where(post => !known.Contains(post));
    }

    /// <summary>All posts that are still visited, and everybody who acted on them.</summary>
    public static Hints Load(SqliteConnection connection)
    {
        var posts = connection.Command("SELECT post_id, address FROM visits WHERE next_at IS NOT NULL ORDER BY post_id").Rows(row => (Id: row.GetInt64(0), Address: row.GetString(1))).ToList();
        var place = posts.Select((post, n) => (post.Id, n)).ToDictionary(pair => pair.Id, pair => pair.n);
        var actors = connection.Command("""
            SELECT DISTINCT f.member_id, v.post_id FROM visits v JOIN acts a ON a.post_id = v.post_id JOIN person_facts f ON f.person_id = a.person_id AND f.member_id IS NOT NULL
            WHERE v.next_at IS NOT NULL
            """).Rows(row => (row.GetString(0), place[row.GetInt64(1)])).ToList();
        return new(new([.. posts.Select(post => post.Address)], actors));
    }
}
