using System.Collections.Immutable;

namespace Windfall.App.Briefs;

/// <summary>A mark on the axis of time.</summary>
/// <param name="X">0 to 1.</param>
/// <param name="IsDay">A midnight, to be written as a date rather than an hour.</param>
readonly record struct TimeMark(double X, DateTimeOffset At, bool IsDay);

/// <summary>A mark on the axis of counts.</summary>
/// <param name="Y">0 to 1.</param>
readonly record struct CountMark(double Y, double Count);

/// <summary>Round places for the marks of a chart's axes.</summary>
static class Marks
{
    const int MostTimes = 6, MostCounts = 4;

    static readonly double[] RoundSteps = [1, 2, 5, 10];

    static readonly int[] HourSteps = [1, 2, 3, 6, 12, 24, 48, 72, 7 * 24, 14 * 24, 28 * 24, 91 * 24, 364 * 24];

    /// <summary>From zero to the first round count at or above <paramref name="highest"/>, in steps of 1, 2 or 5 times a power of ten, none below 1.</summary>
    public static ImmutableArray<CountMark> Counts(double highest)
    {
        var least = Math.Max(1, highest / MostCounts);
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        var step = RoundSteps.Select(by => by * power).First(step => step >= least * (1 - 1e-9));
        var steps = Math.Max(1, (int)Math.Ceiling(highest / step * (1 - 1e-9)));
        return [.. Enumerable.Range(0, steps + 1).Select(n => new CountMark((double)n / steps, n * step))];
    }

    /// <summary>Hours or midnights of <paramref name="zone"/>'s clock; an hour that a clock change leaves out is left out.</summary>
    public static ImmutableArray<TimeMark> Times(DateTimeOffset begin, DateTimeOffset end, TimeZoneInfo zone)
    {
        var hours = (end - begin).TotalHours;
        var step = HourSteps.FirstOrDefault(step => hours / step <= MostTimes, (int)Math.Ceiling(hours / MostTimes / 24) * 24);
        var start = TimeZoneInfo.ConvertTime(begin, zone).Date;

        return
        [
            .. from n in Enumerable.Range(0, (int)(hours / step) + 48 / Math.Min(step, 24) + 2)
               let local = start.AddHours((double)n * step)
               where !zone.IsInvalidTime(local)
               let at = new DateTimeOffset(local, zone.GetUtcOffset(local))
               where at >= begin && at <= end
               select new TimeMark((at - begin) / (end - begin), at, local.TimeOfDay == TimeSpan.Zero)
        ];
    }
}
