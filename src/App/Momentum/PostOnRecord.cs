using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Momentum;

/// <summary>A post of a workspace with all readings of it, as on record at one moment.</summary>
/// <param name="Id">Its number in the database.</param>
/// <param name="Readings">In order of time; of several for one moment the newest batch's.</param>
sealed record PostOnRecord(long Id, Post Post, ImmutableArray<Reading> Readings)
{
    /// <summary>Those published by a moment, newest first; of unknown time last.</summary>
    /// <param name="now">UTC milliseconds.</param>
    public static ImmutableArray<PostOnRecord> Load(SqliteConnection connection, long workspace, long now)
    {
        var readings = ReadingsByPost(connection, workspace, now);
        return
        [
            .. connection.Command("""
                SELECT id, network, key, url, published_at, text FROM posts
                WHERE workspace_id = $w AND coalesce(published_at, 0) <= $now ORDER BY published_at DESC, id DESC
                """, ("$w", workspace), ("$now", now))
                .Rows(row => new PostOnRecord(
                    row.GetInt64(0), new(new((Network)row.GetInt32(1), row.GetString(2)), row.GetString(3), row.Time(4), row.Text(5)),
                    [.. readings[row.GetInt64(0)]]))
        ];
    }

    /// <summary>Of one post, in order of time.</summary>
    public static ImmutableArray<Reading> ReadingsOf(SqliteConnection connection, long post) =>
    [
        .. connection.Command("SELECT at, reactions, comments, reposts, impressions, max(batch_id) FROM readings WHERE post_id = $p GROUP BY at ORDER BY at", ("$p", post))
            .Rows(row => new Reading(row.Time(0)!.Value, row.Count(1), row.Count(2), row.Count(3), row.Count(4))),
    ];

    static ILookup<long, Reading> ReadingsByPost(SqliteConnection connection, long workspace, long now) => connection.Command("""
        SELECT r.post_id, r.at, r.reactions, r.comments, r.reposts, r.impressions, max(r.batch_id)
        FROM readings r JOIN posts p ON p.id = r.post_id WHERE p.workspace_id = $w AND r.at <= $now GROUP BY r.post_id, r.at ORDER BY r.post_id, r.at
        """, ("$w", workspace), ("$now", now))
        .Rows(row => (Post: row.GetInt64(0), Reading: new Reading(row.Time(1)!.Value, row.Count(2), row.Count(3), row.Count(4), row.Count(5))))
        .ToLookup(row => row.Post, row => row.Reading);
}
