using System.Collections.Immutable;
using Windfall.Core.Statistics;

namespace Windfall.Core.Momentum;

/// <summary>Stretches intervals, by size of post, until they hold four cases in five that were not learned from.</summary>
/// <remarks>
/// Romano, Patterson and Candès, "Conformalized quantile regression", NeurIPS 2019, on cross-fitted predictions; scores are relative to the half-width
/// ("normalised"), and each size has its own (Vovk's Mondrian classes). One departure: counts do not fall, so where many grow no more the lower end misses
/// none, and the upper end may then miss up to two in ten.
/// </remarks>
static class Calibration
{
    const double Missed = 0.2;
    const int PerSize = 120, MostSizes = 3;

    /// <param name="levels">Low, median and high ln growth of each case, from models that did not see it.</param>
    public static ImmutableArray<Size> Sizes(double[] now, double[] growth, double[][] levels)
    {
        var order = Enumerable.Range(0, now.Length).OrderBy(i => now[i]).ToArray();
        var sizes = Math.Clamp(now.Length / PerSize, 1, MostSizes);
        var found = ImmutableArray.CreateBuilder<Size>();
        var from = 0;
        for (var k = 1; k <= sizes; k++)
        {
            var to = k == sizes ? order.Length : order.Length * k / sizes;
            while (to < order.Length && now[order[to]] == now[order[to - 1]])
                to++;
            if (to > from)
                found.Add(One(order[from..to], now, growth, levels, last: to == order.Length));
            from = to;
        }
        return found.ToImmutable();
    }

    static Size One(int[] cases, double[] now, double[] growth, double[][] levels, bool last)
    {
        double Median(int i) => Math.Max(0, levels[i][1]);
        double Below(int i) => AgeModel.Width(Median(i) - levels[i][0]);
        double Above(int i) => AgeModel.Width(levels[i][2] - Median(i));

        var low = Math.Max(0, Quantile.Conformal([.. cases.Select(i => (Median(i) - growth[i]) / Below(i))], 1 - Missed / 2));
        var missed = (double)cases.Count(i => growth[i] < Math.Max(0, Median(i) - low * Below(i))) / cases.Length;
        var high = Math.Max(0, Quantile.Conformal([.. cases.Select(i => (growth[i] - Median(i)) / Above(i))], 1 - Missed + missed));
        return new(last ? 1e300 : now[cases[^1]], Math.Round(low, 4), Math.Round(high, 4));
    }
}
