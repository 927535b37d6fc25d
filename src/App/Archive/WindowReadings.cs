using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Archive;

/// <summary>Readings that follow from the windows of several workbooks together; made when asked for, so that an undo takes them along.</summary>
static class WindowReadings
{
    /// <param name="known">The post's readings, in order of time.</param>
    /// <param name="before">Windows that end later are not used. UTC milliseconds.</param>
    public static ImmutableArray<Reading> Add(SqliteConnection connection, long post, DateTimeOffset? published, ImmutableArray<Reading> known, long before)
    {
        if (published is not { } at)
            return known;

        List<CountedDays> windows =
        [
            .. connection.Command("""
                SELECT from_day, to_day, max(value) FROM figures
                WHERE workspace_id = (SELECT workspace_id FROM posts WHERE id = $p) AND post_id = $p AND scope = $scope AND kind = $kind AND from_day < to_day
                GROUP BY from_day, to_day
                """, ("$p", post), ("$scope", (int)FigureScope.Profile), ("$kind", (int)FigureKind.Impressions))
                .Rows(row => new CountedDays(DateOnly.FromDayNumber(row.GetInt32(0)), DateOnly.FromDayNumber(row.GetInt32(1)), (long)row.GetDouble(2)))
        ];
        if (windows.Count == 0)
            return known;

        var told = known.Select(reading => reading.At).ToHashSet();
        var added = DayWindows.Gathered(DateOnly.FromDateTime(at.UtcDateTime), windows)
            .Select(sum => new Reading(new(sum.Day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), null, Impressions: sum.Count))
            .Where(reading => reading.At.ToUnixTimeMilliseconds() <= before && !told.Contains(reading.At))
            .ToList();
        return added.Count == 0 ? known : [.. known.Concat(added).OrderBy(reading => reading.At)];
    }
}
