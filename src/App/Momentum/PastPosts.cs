using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Momentum;

/// <summary>Earlier posts of a workspace as the sums want them.</summary>
static class PastPosts
{
    /// <summary>Acts are looked up for so many of the newest posts that readings tell little of: a dozen shows when people are awake, and a page must not wait for more.</summary>
    const int MostWithActs = 12;
    const int FewReadings = 3;

    /// <summary>An author's range and readers are those of the last so many posts: what was before says less of today than it costs.</summary>
    public const int Most = 100;

    /// <param name="posts">Newest first.</param>
    /// <param name="than">The post they are earlier than; null: all of them.</param>
    /// <param name="now">UTC milliseconds.</param>
    public static ImmutableArray<PastPost> Earlier(SqliteConnection connection, ImmutableArray<PostOnRecord> posts, Post? than, long now)
    {
        var withActs = 0;
        return
        [
            .. from post in posts
               where post.Post.Id != than?.Id && post.Post.PublishedAt is { } published && (than?.PublishedAt is null || published < than.PublishedAt)
               select new PastPost(post.Post.PublishedAt!.Value, post.Readings, Acts(post))
        ];

        ImmutableArray<DateTimeOffset> Acts(PostOnRecord post) =>
            post.Readings.Count(reading => reading.Reactions is not null) < FewReadings && withActs++ < MostWithActs ? ActTimes(connection, post.Id, now, kind: null) : [];
    }

    /// <summary>When each reaction to a post came, as far as that was told.</summary>
    public static ImmutableArray<DateTimeOffset> Reactions(SqliteConnection connection, long post, long now) => ActTimes(connection, post, now, ActKind.Reaction);

    /// <param name="kind">Null: acts of all kinds.</param>
    static ImmutableArray<DateTimeOffset> ActTimes(SqliteConnection connection, long post, long now, ActKind? kind) =>
    [
        .. connection.Command($"SELECT max(a.at) FROM acts a WHERE a.post_id = $p AND a.at <= $now AND ($kind IS NULL OR a.kind = $kind) AND {ActRule.Stands} GROUP BY a.person_id, a.kind, a.key",
            ("$p", post), ("$now", now), ("$kind", (int?)kind)).Rows(row => row.Time(0)!.Value)
    ];

    /// <summary>The rhythm of a workspace's audience as its posts tell it up to the workspace's moment.</summary>
    public static Rhythm RhythmOf(Workspace workspace, SqliteConnection connection)
    {
        var now = workspace.Now.ToUnixTimeMilliseconds();
        var posts = PostOnRecord.Load(connection, workspace.Id, now, most: Most);
        var network = posts.IsEmpty ? Network.LinkedIn : posts[0].Post.Id.Network;
        return Rhythm.Learn(Earlier(connection, posts, than: null, now), Models.For(network), workspace.TimeZone, workspace.Now);
    }
}
