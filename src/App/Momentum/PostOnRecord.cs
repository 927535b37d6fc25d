using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.Core.Posts;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Momentum;

/// <summary>A post of a workspace with all readings of it, as on record at one moment.</summary>
/// <param name="Id">Its number in the database.</param>
/// <param name="Readings">In order of time; of several for one moment the newest batch's.</param>
sealed record PostOnRecord(long Id, Post Post, ImmutableArray<Reading> Readings)
{
    const string Published = "workspace_id = $w AND coalesce(published_at, 0) <= $now";

    /// <summary>Those published by a moment, newest first; of unknown time last.</summary>
    /// <param name="now">UTC milliseconds.</param>
    /// <param name="before">Only those published earlier than this; null: all.</param>
    /// <param name="most">How many at most; -1: all.</param>
    public static ImmutableArray<PostOnRecord> Load(SqliteConnection connection, long workspace, long now, DateTimeOffset? before = null, int skip = 0, int most = -1) => Rows(
        connection, $"{Published} AND ($before IS NULL OR published_at < $before) ORDER BY published_at DESC, id DESC LIMIT $most OFFSET $skip", now,
        ("$w", workspace), ("$now", now), ("$before", before?.ToUnixTimeMilliseconds()), ("$most", most), ("$skip", skip));

    /// <returns>Null where the workspace knows no such post by then.</returns>
    public static PostOnRecord? Find(SqliteConnection connection, long workspace, long now, PostId post) =>
        Of(connection, workspace, now, [PostIndex.Number(connection, workspace, post)]) is [var found, ..] ? found : null;

    /// <param name="posts">By number.</param>
    public static ImmutableArray<PostOnRecord> Of(SqliteConnection connection, long workspace, long now, IEnumerable<long> posts) =>
        Rows(connection, $"{Published} AND id IN ({Join(posts)})", now, ("$w", workspace), ("$now", now));

    /// <summary>Of one post, in order of time.</summary>
    public static ImmutableArray<Reading> ReadingsOf(SqliteConnection connection, long post) =>
    [
        .. connection.Command("SELECT at, reactions, comments, reposts, impressions, max(batch_id) FROM readings WHERE post_id = $p GROUP BY at ORDER BY at", ("$p", post))
            .Rows(row => new Reading(row.Time(0)!.Value, row.Count(1), row.Count(2), row.Count(3), row.Count(4))),
    ];

    static ImmutableArray<PostOnRecord> Rows(SqliteConnection connection, string which, long now, params ReadOnlySpan<(string Name, object? Value)> with)
    {
        var posts = connection.Command($"SELECT id, network, key, url, published_at, text FROM posts WHERE {which}", with)
            .Rows(row => (Id: row.GetInt64(0), Post: new Post(new((Network)row.GetInt32(1), row.GetString(2)), row.GetString(3), row.Time(4), row.Text(5)))).ToList();
        var readings = ReadingsByPost(connection, posts.Select(post => post.Id), now);
        return [.. posts.Select(post => new PostOnRecord(post.Id, post.Post, readings.TryGetValue(post.Id, out var read) ? read.ToImmutable() : []))];
    }

    static Dictionary<long, ImmutableArray<Reading>.Builder> ReadingsByPost(SqliteConnection connection, IEnumerable<long> posts, long now)
    {
        var byPost = new Dictionary<long, ImmutableArray<Reading>.Builder>();
        foreach (var (post, reading) in connection.Command($"""
            SELECT post_id, at, reactions, comments, reposts, impressions, max(batch_id) FROM readings WHERE post_id IN ({Join(posts)}) AND at <= $now GROUP BY post_id, at ORDER BY post_id, at
            """, ("$now", now)).Rows(row => (row.GetInt64(0), new Reading(row.Time(1)!.Value, row.Count(2), row.Count(3), row.Count(4), row.Count(5)))))
        {
            if (!byPost.TryGetValue(post, out var readings))
                byPost.Add(post, readings = ImmutableArray.CreateBuilder<Reading>());
            readings.Add(reading);
        }
        return byPost;
    }

    static string Join(IEnumerable<long> numbers) => string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
}
