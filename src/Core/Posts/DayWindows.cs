namespace Windfall.Core.Posts;

/// <summary>What a workbook counted of a post in some days.</summary>
/// <param name="To">The last day, itself counted.</param>
public sealed record CountedDays(DateOnly From, DateOnly To, long Count);

/// <summary>
/// Puts windows of several workbooks together. Each counts its own days only, so windows apart from each other add up; of windows that overlap, days would be
/// counted twice, so the best choice of windows that do not is taken: weighted interval scheduling (Kleinberg and Tardos 2005, section 6.1). Every such choice
/// is a count of acts that happened, so the greatest is the least that is known to have happened.
/// </summary>
public static class DayWindows
{
    /// <summary>The most that windows that do not overlap come to.</summary>
    /// <returns>0 for none.</returns>
    public static long Total(IEnumerable<CountedDays> windows)
    {
        CountedDays[] sorted = [.. windows.OrderBy(window => window.To.DayNumber)];
        var best = new long[sorted.Length + 1];
        for (var n = 0; n < sorted.Length; n++)
        {
            var before = n;
            while (before > 0 && sorted[before - 1].To >= sorted[n].From)
                before--;
            best[n + 1] = Math.Max(best[n], best[before] + Math.Max(0, sorted[n].Count));
        }
        return best[^1];
    }

    /// <summary>
    /// What a post had gathered at the end of each window up to which its days are counted without a gap. A window with a gap before it says nothing of
    /// that: what happened in the gap is unknown, not zero.
    /// </summary>
    /// <param name="published">The day of publishing, UTC.</param>
    public static IEnumerable<(DateOnly Day, long Count)> Gathered(DateOnly published, IReadOnlyCollection<CountedDays> windows)
    {
        CountedDays? before = null;
        foreach (var window in windows.OrderBy(window => window.To.DayNumber))
        {
            if (window.To == before?.To)
                continue;
            before = window;
            List<CountedDays> until = [.. windows.Where(other => other.To <= window.To)];
            if (Covers(published, window.To, until))
                yield return (window.To, Total(until));
        }
    }

    static bool Covers(DateOnly from, DateOnly to, List<CountedDays> windows)
    {
        foreach (var window in windows.OrderBy(window => window.From.DayNumber))
        {
            if (window.From > from)
                return false;
            from = window.To >= from ? window.To.AddDays(1) : from;
        }
        return from > to;
    }
}
