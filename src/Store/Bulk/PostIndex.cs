using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.Core.Posts;

namespace Windfall.Store.Bulk;

/// <summary>
/// All posts of a workspace by name, with the numbers they have or will have. On LinkedIn one post goes by several names (a share, a ugcPost, an activity)
/// with different numbers in them, drawn within a second or so of each other; so a name of another kind that was drawn within five seconds is the same post's.
/// </summary>
public sealed class PostIndex
{
    /// <summary>Milliseconds.</summary>
    const long Together = 5000;

    static readonly string[] Kinds = ["urn:li:activity:", "urn:li:share:", "urn:li:ugcPost:"];

    readonly Dictionary<PostId, (long Id, bool IsNew)> posts = [];
    readonly Dictionary<long, List<(long At, string Kind, PostId Post)>> minted = [];
    long last;

    public static PostIndex Load(SqliteConnection connection, long workspace)
    {
        var index = new PostIndex { last = connection.Number("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'posts'), 0)") };
        foreach (var (post, id) in connection
            .Command("SELECT network, key, id FROM posts WHERE workspace_id = $w", ("$w", workspace))
            .Rows(row => (new PostId((Network)row.GetInt32(0), row.GetString(1)), row.GetInt64(2))))
            index.Add(post, (id, false));
        return index;
    }

    /// <summary>The post's number, given now if it had none; <c>IsNew</c> when it is of this batch.</summary>
    public (long Id, bool IsNew) Number(PostId post)
    {
        if (Find(post) is { } known)
            return known;
        Add(post, (++last, true));
        return posts[post];
    }

    /// <summary>The post of that name, or of another name of it; null where there is none.</summary>
    public (long Id, bool IsNew)? Find(PostId post)
    {
        if (posts.TryGetValue(post, out var known))
            return known;
        if (Minted(post) is not var (at, kind))
            return null;

        var (best, distance) = (default(PostId?), Together + 1);
        for (var near = at / Together - 1; near <= at / Together + 1; near++)
            foreach (var other in minted.GetValueOrDefault(near) ?? [])
                if (other.Kind != kind && Math.Abs(other.At - at) < distance)
                    (best, distance) = (other.Post, Math.Abs(other.At - at));
        return best is { } found ? posts[found] : null;
    }

    void Add(PostId post, (long Id, bool IsNew) number)
    {
        posts.Add(post, number);
        if (Minted(post) is not var (at, kind))
            return;
        if (!minted.TryGetValue(at / Together, out var near))
            minted.Add(at / Together, near = []);
        near.Add((at, kind, post));
    }

    /// <summary>LinkedIn's ids are milliseconds above 22 bits.</summary>
    static (long At, string Kind)? Minted(PostId post)
    {
        if (post.Network != Network.LinkedIn || Array.Find(Kinds, kind => post.Key.StartsWith(kind, StringComparison.Ordinal)) is not { } kind)
            return null;
        return ulong.TryParse(post.Key.AsSpan(kind.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id >> 22 > 0
            ? ((long)(id >> 22), kind)
            : null;
    }
}
