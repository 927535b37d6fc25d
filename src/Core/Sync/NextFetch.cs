namespace Windfall.Core.Sync;

/// <summary>When to ask a feed again.</summary>
public static class NextFetch
{
    /// <summary>No feed is asked more often, whatever it publishes; none is left alone for longer, whatever it says.</summary>
    static readonly TimeSpan Quickest = TimeSpan.FromMinutes(10), Slowest = TimeSpan.FromHours(6), Longest = TimeSpan.FromDays(1);

    /// <summary>After how much of the usual time between two entries it is asked.</summary>
    const double Ahead = 0.5;

    const int Looked = 20;

    /// <summary>Half of the time that usually passes between its entries, but not while its own answer is fresh.</summary>
    /// <param name="published">When its entries came out; in any order.</param>
    /// <param name="fresh">How long its answer holds, as it says; null where it does not say.</param>
    public static DateTimeOffset Of(DateTimeOffset now, IEnumerable<DateTimeOffset> published, TimeSpan? fresh)
    {
        List<DateTimeOffset> newest = [.. published.Where(at => at <= now).OrderDescending().Take(Looked)];
        var usual = newest.Count < 2 ? Slowest : (now - newest[^1]) / newest.Count * Ahead;
        var wait = Clamp(usual, Quickest, Slowest);
        return now + (fresh is { } holds && holds > wait ? Clamp(holds, Quickest, Longest) : wait);
    }

    /// <returns>Null where it is never to be asked again. After setback upon setback a feed is asked once a day.</returns>
    /// <param name="failures">In a row, this one included.</param>
    public static DateTimeOffset? After(Setback setback, int failures, DateTimeOffset now, Random dice)
    {
        if (setback.Kind == SetbackKind.Gone)
            return null;
        var grown = Quickest * Math.Pow(2, Math.Min(failures - 1, 10)) * (0.75 + dice.NextDouble() / 2);
        var wait = Backoff.Wait(setback, failures, dice);
        return now + Clamp(wait > grown ? wait : grown, Quickest, Longest);
    }

    static TimeSpan Clamp(TimeSpan span, TimeSpan least, TimeSpan most) => span < least ? least : span > most ? most : span;
}
