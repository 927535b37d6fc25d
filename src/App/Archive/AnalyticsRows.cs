using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.Core.Audience;
using Windfall.Core.Briefs;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Archive;

/// <summary>What the workbooks on record tell of one post, as far as they were imported by a moment.</summary>
static class AnalyticsRows
{
    const long AnyPost = 0;

    /// <param name="before">UTC milliseconds.</param>
    /// <returns>Null where they tell nothing.</returns>
    public static Analytics? Load(SqliteConnection connection, long workspace, long post, DateTimeOffset? published, long before)
    {
        var counts = Counts(connection, workspace, post, before);
        var viewers = Viewers(connection, workspace, post, before, null);
        var window = viewers.IsEmpty && published is { } at ? Window(connection, workspace, DateOnly.FromDateTime(at.UtcDateTime), before) : null;
        if (window is not null)
            viewers = Viewers(connection, workspace, AnyPost, before, window);

        return counts.Count == 0 && viewers.IsEmpty ? null
            : new(Count(FigureKind.Reached), Count(FigureKind.ProfileViewers), Count(FigureKind.NewFollowers), Count(FigureKind.Saves), Count(FigureKind.Sends), viewers, window);

        long? Count(FigureKind kind) => counts.TryGetValue(kind, out var count) ? count : null;
    }

    /// <summary>Of a post's own workbook, which counts all since it was published; LinkedIn revises upwards, so the greatest stays.</summary>
    static Dictionary<FigureKind, long> Counts(SqliteConnection connection, long workspace, long post, long before) => connection.Command("""
            SELECT f.kind, max(f.value) FROM figures f JOIN batches b ON b.id = f.batch_id
            WHERE f.workspace_id = $w AND f.post_id = $p AND f.scope = $scope AND f.from_day = f.to_day AND b.at <= $before
                AND f.kind IN ($reached, $viewers, $followers, $saves, $sends)
            GROUP BY f.kind
            """, ("$w", workspace), ("$p", post), ("$scope", (int)FigureScope.Profile), ("$before", before), ("$reached", (int)FigureKind.Reached),
            ("$viewers", (int)FigureKind.ProfileViewers), ("$followers", (int)FigureKind.NewFollowers), ("$saves", (int)FigureKind.Saves), ("$sends", (int)FigureKind.Sends))
        .Rows(row => (Kind: (FigureKind)row.GetInt32(0), Value: (long)row.GetDouble(1))).ToDictionary(one => one.Kind, one => one.Value);

    /// <summary>Of each label the newest share.</summary>
    static ImmutableArray<Demographic> Viewers(SqliteConnection connection, long workspace, long post, long before, (DateOnly From, DateOnly To)? window) =>
    [
        .. connection.Command("""
            SELECT f.kind, f.label, f.value, f.is_below, max(f.batch_id) FROM figures f JOIN batches b ON b.id = f.batch_id
            WHERE f.workspace_id = $w AND f.post_id = $p AND f.scope = $scope AND b.at <= $before AND ($from IS NULL OR f.from_day = $from AND f.to_day = $to)
            GROUP BY f.kind, f.label ORDER BY f.kind, f.value DESC, f.label
            """, ("$w", workspace), ("$p", post), ("$scope", (int)FigureScope.Viewers), ("$before", before), ("$from", window?.From.DayNumber), ("$to", window?.To.DayNumber))
            .Rows(row => new Demographic((FigureKind)row.GetInt32(0), row.GetString(1), row.GetDouble(2), row.GetBoolean(3)))
    ];

    /// <summary>The shortest window of the account that holds the day of publishing.</summary>
    static (DateOnly From, DateOnly To)? Window(SqliteConnection connection, long workspace, DateOnly day, long before)
    {
        var found = connection.Command("""
            SELECT f.from_day, f.to_day FROM figures f JOIN batches b ON b.id = f.batch_id
            WHERE f.workspace_id = $w AND f.post_id = $p AND f.scope = $scope AND b.at <= $before AND $day BETWEEN f.from_day AND f.to_day
            ORDER BY f.to_day - f.from_day, f.to_day DESC LIMIT 1
            """, ("$w", workspace), ("$p", AnyPost), ("$scope", (int)FigureScope.Viewers), ("$before", before), ("$day", day.DayNumber))
            .Rows(row => (DateOnly.FromDayNumber(row.GetInt32(0)), DateOnly.FromDayNumber(row.GetInt32(1)))).ToList();
        return found is [var window] ? window : null;
    }
}
