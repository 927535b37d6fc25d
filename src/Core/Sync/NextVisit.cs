using Windfall.Core.Momentum;

namespace Windfall.Core.Sync;

/// <summary>When a post is to be looked at again.</summary>
public static class NextVisit
{
    static readonly TimeSpan Quickest = TimeSpan.FromMinutes(1), Slowest = TimeSpan.FromHours(6), Last = TimeSpan.FromDays(30);

    /// <summary>
    /// When a look tells most, as the forecast has it, but never rarer than the post's age allows: a breakout that nobody forecast must be seen too. A tenth of the age is what
    /// a detector needs that works on ratios of counts.
    /// </summary>
    /// <param name="age">Since it was published.</param>
    /// <param name="next">When a look tells most; null where the forecast expects little.</param>
    /// <returns>Null for a post that is over: it is not looked at any more.</returns>
    public static DateTimeOffset? Of(DateTimeOffset now, TimeSpan age, Phase phase, NextLook? next)
    {
        if (age > Last)
            return null;

        var latest = phase is Phase.BreakingOut or Phase.Warming or Phase.Peaking ? Clamp(age / 40) : Clamp(age / 10);
        var told = next is { } look && look.At > now + Quickest ? look.At - now : latest;
        return now + (told < latest ? told : latest);
    }

    static TimeSpan Clamp(TimeSpan span) => span < Quickest ? Quickest : span > Slowest ? Slowest : span;
}
