using System.Collections.Immutable;
using Windfall.Core.Statistics;

namespace Windfall.Core.Momentum;

/// <summary>Stretches intervals, by size of post, until they hold four cases in five that were not learned from.</summary>
/// <remarks>
/// Romano, Patterson and Candès, "Conformalized quantile regression", NeurIPS 2019, on cross-fitted predictions and for each side alone; scores are relative to the
/// half-width ("normalised"), and each size has its own (Vovk's Mondrian classes). One departure: a stretch from few cases is mostly noise, and the lines
/// below it have few parameters to overfit with; so it is drawn towards none.
/// </remarks>
static class Calibration
{
    const double MissedBelow = 0.1, MissedAbove = 0.11, Drawn = 100;    // whole acts: an upper end that is rounded holds that hundredth more
    const int PerSize = 250, MostSizes = 3;

    /// <param name="growth">What came, bent.</param>
    /// <param name="levels">Low, median and high bent growth of each case, from models that did not see it.</param>
    public static ImmutableArray<Size> Sizes(double[] now, double[] growth, (double Low, double Median, double High)[] levels)
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
                found.Add(One(order[from..to], to == order.Length ? 1e300 : now[order[to - 1]]));
            from = to;
        }
        return found.ToImmutable();

        Size One(int[] cases, double upTo) => new(upTo,
            Stretch([.. cases.Select(i => (levels[i].Median - growth[i]) / AgeModel.Width(levels[i].Median - levels[i].Low))], MissedBelow),
            Stretch([.. cases.Select(i => (growth[i] - levels[i].Median) / AgeModel.Width(levels[i].High - levels[i].Median))], MissedAbove));
    }

    static double Stretch(double[] scores, double missed)
    {
        var needed = Math.Max(0, Quantile.Conformal(scores, 1 - missed));
        return (scores.Length * needed + Drawn) / (scores.Length + Drawn);
    }
}
