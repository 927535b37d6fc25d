namespace Windfall.Core.Momentum;

/// <summary>Says who was there when a jump began: somebody with far more followers than those before, or nobody in particular.</summary>
/// <remarks>
/// The jump may have begun with any act near the alarm's slice; each is weighed by a Poisson change point there, tempered, for acts come in bursts. Under sharing that
/// act's ln followers come from <see cref="SharerMean"/> and <see cref="SharerSpread"/>, else from those of the acts before.
/// </remarks>
static class Attribution
{
    const double Before = 3600, After = 900, Around = 300, Temper = 0.3;
    const int Enough = 20;

    // Learned on shock_semisynthetic: ln(1 + followers) of those whose share began a jump, and the odds at which most of them are told apart.
    const double SharerMean = 13.1, SharerSpread = 2.7, Bar = 0.5;

    /// <param name="from">Where the slice begins in which the jump does. Seconds.</param>
    /// <param name="alarm">Nothing later is looked at. Seconds.</param>
    public static Jump Of(Cascade cascade, double from, double alarm)
    {
        var first = Math.Max(1, cascade.IndexAt(from - Around) + 1);
        var last = cascade.IndexAt(Math.Min(alarm, from + Around));
        double[] weights = [.. Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(i => Temper * ChangeAt(cascade, i, alarm))];
        if (weights.Length == 0)
            return new(CauseLabel.Unclear, from, alarm);

        var likeliest = Array.IndexOf(weights, weights.Max());
        return new(Label(cascade, first, weights, weights[likeliest]), cascade.Ages[first + likeliest], alarm);
    }

    static double ChangeAt(Cascade cascade, int i, double alarm)
    {
        var age = cascade.Ages[i];
        var (start, end) = (Math.Max(0, age - Before), Math.Min(alarm, age + After));
        var (earlier, later) = (Math.Max(0, cascade.Counts[i] - 1 - (cascade.At(start) ?? 0)), (cascade.At(end) ?? 0) - cascade.Counts[i] + 1);
        var (span, ahead) = (age - start + 1, Math.Max(1, end - age));
        var (slow, fast) = ((earlier + 0.5) / span, later / ahead);
        return fast > slow ? later * Math.Log(fast / slow) - (fast - slow) * ahead : -1;
    }

    static CauseLabel Label(Cascade cascade, int first, double[] weights, double most)
    {
        if (cascade.Magnitudes.IsEmpty)
            return CauseLabel.Unclear;
        double[] usual = [.. cascade.Magnitudes.Take(first).Skip(1).Where(followers => followers >= 0).Select(Log)];
        if (usual.Length < Enough)
            return CauseLabel.Unclear;

        var mean = usual.Average();
        var spread = Math.Max(0.5, Math.Sqrt(usual.Average(log => (log - mean) * (log - mean))));
        var (sharing, all) = (0.0, 0.0);
        for (var k = 0; k < weights.Length; k++)
        {
            var weight = Math.Exp(weights[k] - most);
            all += weight;
            if (cascade.Magnitudes[first + k] is >= 0 and var followers)
                sharing += weight * Math.Exp(Math.Min(30, Normal(Log(followers), SharerMean, SharerSpread) - Normal(Log(followers), mean, spread)));
        }
        return Math.Log(sharing / all) > Bar ? CauseLabel.Sharing : CauseLabel.External;
    }

    static double Log(double followers) => Math.Log(1 + followers);

    static double Normal(double x, double mean, double spread) => -(x - mean) * (x - mean) / (2 * spread * spread) - Math.Log(spread);
}
