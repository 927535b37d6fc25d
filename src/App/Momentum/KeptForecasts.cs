using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.Core.Momentum;
using Windfall.Store;

namespace Windfall.App.Momentum;

/// <summary>The forecasts that were shown in a workspace, and what came of them.</summary>
static class KeptForecasts
{
    // What SQLite says where nothing can be written now: somebody writes, the file is read-only, the disk is full, the folder is.
    static readonly int[] CannotWrite = [SQLitePCL.raw.SQLITE_BUSY, SQLitePCL.raw.SQLITE_READONLY, SQLitePCL.raw.SQLITE_FULL, SQLitePCL.raw.SQLITE_CANTOPEN];

    /// <summary>Keeps a forecast; of several from one reading the first.</summary>
    /// <returns>Whether it is on record now; false where the database cannot be written to now: who asks for a brief gets it nevertheless.</returns>
    public static bool Keep(SqliteConnection connection, KeptForecast forecast)
    {
        try
        {
            using var insert = connection.Command("INSERT INTO forecasts VALUES ($post, $reading, $made, $age, $count, $median, $low, $high, $model) ON CONFLICT DO NOTHING",
                ("$post", forecast.Post), ("$reading", forecast.ReadingAt.ToUnixTimeMilliseconds()), ("$made", forecast.MadeAt.ToUnixTimeMilliseconds()),
                ("$age", forecast.AgeSeconds), ("$count", forecast.Count), ("$median", forecast.Median), ("$low", forecast.Low80), ("$high", forecast.High80),
                ("$model", forecast.Model));
            insert.CommandTimeout = 1;    // seconds; an import may hold the database for longer
            insert.ExecuteNonQuery();
            return true;
        }
        catch (SqliteException error) when (CannotWrite.Contains(error.SqliteErrorCode))
        {
            return connection.Number("SELECT count(*) FROM forecasts WHERE post_id = $post AND reading_at = $reading",
                ("$post", forecast.Post), ("$reading", forecast.ReadingAt.ToUnixTimeMilliseconds())) > 0;
        }
    }

    /// <summary>Those made up to a moment, in order of time.</summary>
    /// <param name="now">UTC milliseconds.</param>
    /// <param name="post">Null: of all posts.</param>
    public static ImmutableArray<KeptForecast> Load(SqliteConnection connection, long workspace, long now, long? post = null) =>
    [
        .. connection.Command("""
            SELECT post_id, reading_at, made_at, age_seconds, count, median, low80, high80, model
            FROM forecasts f JOIN posts p ON p.id = f.post_id WHERE p.workspace_id = $w AND made_at <= $now AND ($post IS NULL OR post_id = $post) ORDER BY made_at, reading_at, post_id
            """, ("$w", workspace), ("$now", now), ("$post", post))
            .Rows(row => new KeptForecast(
                row.GetInt64(0), row.Time(1)!.Value, row.Time(2)!.Value, row.IsDBNull(3) ? null : row.GetDouble(3), row.GetInt64(4),
                row.GetDouble(5), row.GetDouble(6), row.GetDouble(7), row.GetString(8)))
    ];

    /// <summary>Those whose post is over at a moment and was not yet at their reading, each with what came.</summary>
    public static ImmutableArray<(KeptForecast Kept, double Final)> Tested(ImmutableArray<KeptForecast> kept, ImmutableArray<PostOnRecord> posts, DateTimeOffset now)
    {
        var outcomes = kept.Select(one => one.Post).Distinct().Join(posts, id => id, post => post.Id, (_, post) => post).ToDictionary(
            post => post.Id, post => Outcome.Of(post.Readings, post.Post.PublishedAt, now, Models.For(post.Post.Id.Network)));
        return
        [
            .. from one in kept
               where outcomes.GetValueOrDefault(one.Post) is { } outcome && one.ReadingAt < outcome.At
               select (one, outcomes[one.Post]!.Value.Final)
        ];
    }
}
