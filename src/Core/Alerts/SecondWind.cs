using System.Collections.Immutable;
using Windfall.Core.Posts;

namespace Windfall.Core.Alerts;

/// <summary>A post that had its peak, and rises again.</summary>
/// <remarks>
/// A day is held against the day before it, so that neither night nor morning looks like a change. The least that is told, 60 after 30, comes by chance on one day in a
/// thousand where reactions come one by one (binomial, 60 or more of 90 at even odds); bursts make it likelier.
/// </remarks>
public static class SecondWind
{
    const int Fewest = 60;
    const double Times = 2;
    static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <param name="readings">In order of time.</param>
    /// <param name="breakout">When it first took off.</param>
    /// <returns>Reactions of the last day, where they are at least twice those of the day before, which had fallen to half a day before that or less; else null.</returns>
    public static long? Of(ImmutableArray<Reading> readings, DateTimeOffset breakout)
    {
        (DateTimeOffset At, long Count)[] counts = [.. from one in readings where one.Reactions is not null select (one.At, one.Reactions!.Value)];
        if (counts is not [.., var last] || last.At < breakout + 3 * Day)
            return null;

        double Gained(int daysAgo) => At(counts, last.At - daysAgo * Day) - At(counts, last.At - (daysAgo + 1) * Day);
        var (gained, before) = (Gained(0), Gained(1));
        var peak = Enumerable.Range(2, (int)((last.At - breakout) / Day) - 1).Max(Gained);
        return gained >= Fewest && gained >= Times * before && peak >= Times * before ? (long)Math.Round(gained) : null;
    }

    /// <summary>The count at a moment, on the straight line between the readings around it.</summary>
    static double At((DateTimeOffset At, long Count)[] counts, DateTimeOffset at)
    {
        var after = Array.FindIndex(counts, one => one.At >= at);
        if (after <= 0)
            return counts[after < 0 ? ^1 : 0].Count;
        var (one, next) = (counts[after - 1], counts[after]);
        return one.Count + (next.Count - one.Count) * ((at - one.At) / (next.At - one.At));
    }
}
