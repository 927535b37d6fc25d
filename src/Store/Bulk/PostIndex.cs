using Microsoft.Data.Sqlite;
using Windfall.Core.Posts;

namespace Windfall.Store.Bulk;

/// <summary>All posts of a workspace by name, with the numbers they have or will have.</summary>
public sealed class PostIndex
{
    readonly Dictionary<PostId, (long Id, bool IsNew)> posts = [];
    long last;

    public static PostIndex Load(SqliteConnection connection, long workspace)
    {
        var index = new PostIndex { last = connection.Number("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'posts'), 0)") };
        foreach (var (post, id) in connection
            .Command("SELECT network, key, id FROM posts WHERE workspace_id = $w", ("$w", workspace))
            .Rows(row => (new PostId((Network)row.GetInt32(0), row.GetString(1)), row.GetInt64(2))))
            index.posts.Add(post, (id, false));
        return index;
    }

    /// <summary>The post's number, given now if it had none; <c>IsNew</c> when it is of this batch.</summary>
    public (long Id, bool IsNew) Number(PostId post)
    {
        if (!posts.TryGetValue(post, out var known))
            posts.Add(post, known = (++last, true));
        return known;
    }
}
