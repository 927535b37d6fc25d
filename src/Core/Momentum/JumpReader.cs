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

    sealed record Break(int From, int To, double Evidence);

    /// <summary>As time goes by, an alarm for each jump that is stronger by then than all before it; the last of them is told.</summary>
    /// <returns>Null where nothing stands out, or only a post's first two hours do, which are its start.</returns>
    public static Jump? Read(Cascade cascade)
    {
        Break? alarm = null;
        var strongest = 0.0;
        foreach (var found in Breaks(cascade).OrderBy(found => found.To).ThenByDescending(found => found.Evidence))
        {
            if (found.Evidence <= strongest)
                continue;
            strongest = found.Evidence;
            if (alarm is null || Math.Abs(found.From - alarm.From) > SameJump)
                alarm = found;
        }
        return alarm is { } jump ? Attribution.Of(cascade, jump.From * Slice, jump.To * Slice) : null;
    }

    /// <summary>All that pass the bar. A jump begins in a slice that has acts.</summary>
    static IEnumerable<Break> Breaks(Cascade cascade)
    {
        var last = -1;
        foreach (var age in cascade.Ages)
        {
            var from = (int)(age / Slice);
            if (from == last || from < FirstSlice)
                continue;
            last = from;
            var rate = Before.Max(back => (Count(cascade, from - back, from) + 0.5) / back);
            for (var length = 1; length <= Longest; length++)
                if (Evidence(Count(cascade, from, from + length), rate * length) is >= Bar and var evidence)
                    yield return new(from, from + length, evidence);
        }
    }

    static double Count(Cascade cascade, int from, int to) => (cascade.At(to * Slice) ?? 0) - (cascade.At(from * Slice) ?? 0);

    /// <summary>ln of how much better the count fits its own rate than the expected one.</summary>
    static double Evidence(double count, double expected) => count <= expected ? 0 : count * Math.Log(count / expected) - (count - expected);
}
