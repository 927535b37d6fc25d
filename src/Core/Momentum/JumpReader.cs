namespace Windfall.Core.Momentum;

/// <summary>Finds where timed acts broke away from their own course.</summary>
/// <remarks>
/// A generalised likelihood ratio for a Poisson rate (Lai, "Sequential changepoint detection", JRSS B 57(4), 1995) over spans of 5 to 40 minutes. The rate that the
/// acts before let expect is the highest of the last quarter hour, hour and three hours: a self-exciting course falls (Zhao et al., "SEISMIC", KDD 2015), so what
/// its memory lets expect lies below that; its kernel, fitted to the last three hours, changed no figure when tried on shock_semisynthetic. The bar is from that set:
/// real courses burst far more than Poisson ones, so it stands far above what chance alone would ask.
/// </remarks>
public static class JumpReader
{
    internal const double Slice = 300;

    const double Bar = 150;
    const int Longest = 8, SameJump = 6, FirstSlice = 24;
    static readonly int[] Before = [3, 12, 36];

    readonly record struct Break(int From, int To, double Evidence);

    /// <returns>The strongest jump of all; null where none stands out, or only a post's first two hours do, which are its start.</returns>
    public static Jump? Read(Cascade cascade)
    {
        var (breaks, strongest) = Breaks(cascade);
        if (strongest is null)
            return null;

        var alarm = breaks.Where(found => Math.Abs(found.From - strongest.Value.From) <= SameJump)
            .OrderBy(found => found.To).ThenByDescending(found => found.Evidence).First();
        return Attribution.Of(cascade, alarm.From * Slice, alarm.To * Slice);
    }

    /// <summary>All that pass the bar, and the strongest of them. A jump begins in a slice that has acts.</summary>
    static (List<Break> Breaks, Break? Strongest) Breaks(Cascade cascade)
    {
        List<Break> breaks = [];
        Break? strongest = null;
        var last = -1;
        foreach (var age in cascade.Ages)
        {
            var from = (int)(age / Slice);
            if (from == last || from < FirstSlice)
                continue;
            last = from;
            var rate = Before.Max(back => (Count(cascade, from - back, from) + 0.5) / back);
            for (var length = 1; length <= Longest; length++)
            {
                var evidence = Evidence(Count(cascade, from, from + length), rate * length);
                if (evidence < Bar)
                    continue;
                var found = new Break(from, from + length, evidence);
                breaks.Add(found);
                if (evidence > (strongest?.Evidence ?? 0))
                    strongest = found;
            }
        }
        return (breaks, strongest);
    }

    static double Count(Cascade cascade, int from, int to) => (cascade.At(to * Slice) ?? 0) - (cascade.At(from * Slice) ?? 0);

    /// <summary>ln of how much better the count fits its own rate than the expected one.</summary>
    static double Evidence(double count, double expected) => count <= expected ? 0 : count * Math.Log(count / expected) - (count - expected);
}
