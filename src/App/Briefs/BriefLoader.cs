using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Archive;
using Windfall.App.Momentum;
using Windfall.App.Workspaces;
using Windfall.Core.Briefs;
using Windfall.Core.Inbox;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Briefs;

/// <summary>Collects what is on record for a brief. What has a time of its own counts from that time on; the rest from its batch's.</summary>
sealed class BriefLoader(Workspace workspace)
{
    readonly long now = workspace.Now.ToUnixTimeMilliseconds();

    /// <param name="post">Which one; null: the post that is taking off, or else the newest.</param>
    /// <returns>Null where there is no such post.</returns>
    public BriefInput? Load(PostId? post, double minutes)
    {
        using var connection = workspace.Database.Connect();
        var posts = Posts(connection);
        if ((post is null ? Pick(connection, posts) : posts.FirstOrDefault(one => one.Post.Id == post)) is not { Post: not null } chosen)
            return null;

        return new(
            workspace.Now, workspace.Name, workspace.IsSample, chosen.Post,
            WindowReadings.Add(connection, chosen.Id, chosen.Post.PublishedAt, Readings(connection, chosen.Id), now), Past(connection, posts, chosen.Post),
            Models.For(chosen.Post.Id.Network), workspace.TimeZone.GetUtcOffset(workspace.Now), ActorRows.Load(connection, workspace.Id, chosen.Id, now),
            workspace.Goal(), workspace.OwnHeadline(), minutes, Pace.Default)
        {
            Analytics = AnalyticsRows.Load(connection, workspace.Id, chosen.Id, chosen.Post.PublishedAt, now),
        };
    }

    readonly record struct Numbered(long Id, Post Post);

    /// <summary>Those published by now, newest first; of unknown time last.</summary>
    List<Numbered> Posts(SqliteConnection connection) =>
    [
        .. connection.Command("""
            SELECT id, network, key, url, published_at, text FROM posts
            WHERE workspace_id = $w AND coalesce(published_at, 0) <= $now ORDER BY published_at DESC, id DESC
            """, ("$w", workspace.Id), ("$now", now))
            .Rows(row => new Numbered(row.GetInt64(0),
                new(new((Network)row.GetInt32(1), row.GetString(2)), row.GetString(3), row.Time(4), row.Text(5))))
    ];

    /// <summary>The post that gained most reactions in the last day before the moment; where none gained any, the newest.</summary>
    Numbered Pick(SqliteConnection connection, List<Numbered> posts)
    {
        var fastest = connection.Command("""
            SELECT post_id, max(reactions) - coalesce((
                SELECT max(e.reactions) FROM readings e WHERE e.post_id = r.post_id AND e.at <= $now - 86400000), 0) AS gained
            FROM readings r JOIN posts p ON p.id = r.post_id
            WHERE p.workspace_id = $w AND r.at <= $now AND r.at > $now - 86400000
            GROUP BY post_id HAVING gained > 0 ORDER BY gained DESC LIMIT 1
            """, ("$w", workspace.Id), ("$now", now)).Rows(row => row.GetInt64(0)).ToList();

        return fastest is [var id] ? posts.FirstOrDefault(post => post.Id == id) : posts.FirstOrDefault();
    }

    /// <summary>Of several readings for one moment the newest batch counts.</summary>
    ImmutableArray<Reading> Readings(SqliteConnection connection, long post) =>
    [
        .. connection.Command("""
            SELECT at, reactions, comments, reposts, impressions, max(batch_id) FROM readings WHERE post_id = $p AND at <= $now GROUP BY at ORDER BY at
            """, ("$p", post), ("$now", now))
            .Rows(row => new Reading(row.Time(0)!.Value, row.Count(1), row.Count(2), row.Count(3), row.Count(4)))
    ];

    ImmutableArray<PastPost> Past(SqliteConnection connection, List<Numbered> posts, Post chosen) =>
    [
        .. from post in posts
           where post.Post.Id != chosen.Id && post.Post.PublishedAt is { } published && (chosen.PublishedAt is null || published < chosen.PublishedAt)
           select new PastPost(post.Post.PublishedAt!.Value, Readings(connection, post.Id))
    ];
}
