using System.Collections.Immutable;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;

namespace Windfall.Core.Briefs;

/// <summary>How many have one's headline before their eyes while a post takes off.</summary>
static class BriefingReaders
{
    /// <summary>With fewer, the headline can wait.</summary>
    const long Many = 100;

    static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <returns>Null outside a breakout, and where no counts tell.</returns>
    public static Phrase? Of(Phase phase, ImmutableArray<Reading> readings, DateTimeOffset? published, DateTimeOffset at)
    {
        if (phase is not (Phase.BreakingOut or Phase.Peaking))
            return null;
        if (Gained(readings, published, at, reading => reading.Impressions) is >= Many and var shown)
            return new("headline.reading_now", shown);
        return Gained(readings, published, at, reading => reading.Reactions) is >= Many and var reacted ? new("headline.reading_now_reacted", reacted) : null;
    }

    /// <summary>
    /// In the last day before a moment: the newest count less the newest that was a day old already. A younger post began at nothing; of an older one without
    /// such a reading, what it gained since its first.
    /// </summary>
    static long? Gained(ImmutableArray<Reading> readings, DateTimeOffset? published, DateTimeOffset at, Func<Reading, long?> count)
    {
        var known = readings.Where(reading => count(reading) is not null && reading.At <= at).ToList();
        if (known.Count == 0 || at - known[^1].At > Day)
            return null;
        var before = known.LastOrDefault(reading => reading.At <= at - Day) ?? known[0];
        return count(known[^1]) - (before.At > at - Day && published > at - Day ? 0 : count(before));
    }
}
