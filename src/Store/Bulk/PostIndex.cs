using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.Core.Posts;

namespace Windfall.Store.Bulk;

/// <summary>
/// All posts of a workspace by name, with the numbers they have or will have. On LinkedIn one post goes by several names (a share, a ugcPost, an activity)
/// with different numbers in them, drawn within a second or so of each other; so a name of another kind that was drawn within five seconds is the same post's.
/// On Bluesky an author goes by a handle or a DID; of accounts that are watched it is known which are one.
/// </summary>
public sealed class PostIndex
{
    /// <summary>Milliseconds.</summary>
    const long Together = 5000;

    static readonly string[] Kinds = ["urn:li:activity:", "urn:li:share:", "urn:li:ugcPost:"];

    readonly Dictionary<PostId, (long Id, bool IsNew)> posts = [];
    readonly Dictionary<long, List<(long At, string Kind, PostId Post)>> minted = [];
    Dictionary<string, string> accounts = [];
    long last;

    public static PostIndex Load(SqliteConnection connection, long workspace)
    {
        var index = new PostIndex
        {
            last = connection.Number("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'posts'), 0)"),
            accounts = connection.Command("SELECT handle, account FROM sources WHERE workspace_id = $w AND network = $n ORDER BY removed_at IS NULL", ("$w", workspace), ("$n", (int)Network.Bluesky))
                .Rows(row => (Handle: row.GetString(0), Account: row.GetString(1))).GroupBy(row => row.Handle, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(rows => rows.Key, rows => rows.Last().Account, StringComparer.OrdinalIgnoreCase),
        };
        foreach (var (post, id) in connection
            .Command("SELECT network, key, id FROM posts WHERE workspace_id = $w ORDER BY id", ("$w", workspace))
            .Rows(row => (new PostId((Network)row.GetInt32(0), row.GetString(1)), row.GetInt64(2))))
            index.Add(index.Lasting(post), (id, false));
        return index;
    }

    /// <summary>One post's number, by any of its names.</summary>
    /// <returns>0 where the workspace knows no such post.</returns>
    public static long Number(SqliteConnection connection, long workspace, PostId post) =>
        connection.Number("SELECT id FROM posts WHERE workspace_id = $w AND network = $n AND key = $k", ("$w", workspace), ("$n", (int)post.Network), ("$k", post.Key)) is > 0 and var id
            ? id : Load(connection, workspace).Find(post)?.Id ?? 0;

    /// <summary>The post's number, given now if it had none; <c>IsNew</c> when it is of this batch.</summary>
    public (long Id, bool IsNew) Number(PostId post)
    {
        if (Find(post) is { } known)
            return known;
        var number = (++last, true);
        Add(Lasting(post), number);
        return number;
    }

    /// <summary>The post of that name, or of another name of it; null where there is none.</summary>
    public (long Id, bool IsNew)? Find(PostId post)
    {
        if (posts.TryGetValue(Lasting(post), out var known))
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

    /// <summary>By the account's lasting name, as far as that is known.</summary>
    PostId Lasting(PostId post) => post.Network == Network.Bluesky && post.Key.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && accounts.TryGetValue(post.Key[..slash], out var account)
        ? post with { Key = account + post.Key[slash..] }
        : post;

    /// <summary>Of several by one name, noted before it was known that they are one, the first counts.</summary>
    void Add(PostId post, (long Id, bool IsNew) number)
    {
        if (!posts.TryAdd(post, number))
            return;
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
