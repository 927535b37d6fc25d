using System.Text;
using SQLitePCL;
using Windfall.Core.Origins;


namespace Windfall.Store.Bulk;

/// <summary>Writes what a batch tells of posts and of their counts.</summary>
sealed class PostWriter(sqlite3 database, long workspace, long batch, Origin origin) : IDisposable
{
    readonly HashSet<long> written = [];
    readonly HashSet<(long Post, long At)> told = [];

    readonly Statement newPost = new(database,
        "INSERT INTO posts (id, workspace_id, network, key, url, published_at, text, batch_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");

    readonly Statement tell = new(database, """
        INSERT INTO post_facts (post_id, batch_id, published_at, text) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET published_at = coalesce(excluded.published_at, published_at), text = coalesce(excluded.text, text)
        """);

    readonly Statement known = new(database, "SELECT published_at, text FROM posts WHERE id = ?");

    readonly Statement renew = new(database,
        "UPDATE posts SET published_at = coalesce(?, published_at), text = coalesce(?, text) WHERE id = ?");

    readonly Statement tellReading = new(database, """
        INSERT INTO readings (post_id, at, batch_id, reactions, comments, reposts, impressions, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """);

    readonly Statement knownReading = new(database, """
        SELECT reactions, comments, reposts, impressions FROM readings WHERE post_id = ? AND at = ? ORDER BY batch_id DESC LIMIT 1
        """);

    public Found Write(PostEntry entry)
    {
        var post = entry.Post;
        var text = Encoding.UTF8.GetBytes(post.Text ?? "");
        var published = post.PublishedAt?.ToUnixTimeMilliseconds();

        if (entry.IsNew && written.Add(entry.Id))
        {
            newPost.Bind(1, entry.Id);
            newPost.Bind(2, workspace);
            newPost.Bind(3, (long)post.Id.Network);
            newPost.Bind(4, Encoding.UTF8.GetBytes(post.Id.Key));
            newPost.Bind(5, Encoding.UTF8.GetBytes(post.Url));
            newPost.Bind(6, published);
            newPost.Bind(7, text);
            newPost.Bind(8, batch);
            newPost.Run();
            Tell(entry.Id, published, text);
            return Found.New;
        }

        known.Bind(1, entry.Id);
        known.Ask();
        var same = (published is null || published == known.Number(0)) && (text.Length == 0 || known.Bytes(1).SequenceEqual(text));
        known.Done();
        if (same)
            return Found.Unchanged;

        Tell(entry.Id, published, text);
        renew.Bind(1, published);
        renew.Bind(2, text);
        renew.Bind(3, entry.Id);
        renew.Run();
        return Found.Updated;
    }

    public Found Write(ReadingEntry entry)
    {
        var reading = entry.Reading;
        ReadOnlySpan<long?> counts = [reading.Reactions, reading.Comments, reading.Reposts, reading.Impressions];
        var at = reading.At.ToUnixTimeMilliseconds();

        // Of several rows for one moment the first is believed, whether the file comes once or again.
        var found = told.Add((entry.Post, at)) ? Find(entry.Post, at, counts) : Found.Duplicate;
        if (found is not (Found.New or Found.Updated))
            return found;

        tellReading.Bind(1, entry.Post);
        tellReading.Bind(2, at);
        tellReading.Bind(3, batch);
        for (var n = 0; n < counts.Length; n++)
            tellReading.Bind(4 + n, counts[n]);
        tellReading.Bind(8, (long)origin);
        tellReading.Run();
        return found;
    }

    public void Dispose()
    {
        foreach (var statement in (ReadOnlySpan<Statement>)[newPost, tell, known, renew, tellReading, knownReading])
            statement.Dispose();
    }

    Found Find(long post, long at, ReadOnlySpan<long?> counts)
    {
        knownReading.Bind(1, post);
        knownReading.Bind(2, at);
        var found = Found.New;
        if (knownReading.Ask())
        {
            var same = true;
            for (var n = 0; n < counts.Length; n++)
                same &= counts[n] is null || counts[n] == knownReading.Number(n);
            found = same ? Found.Unchanged : Found.Updated;
        }
        knownReading.Done();
        return found;
    }

    void Tell(long post, long? published, ReadOnlySpan<byte> text)
    {
        tell.Bind(1, post);
        tell.Bind(2, batch);
        tell.Bind(3, published);
        tell.Bind(4, text);
        tell.Run();
    }
}
