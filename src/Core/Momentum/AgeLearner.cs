using System.Collections.Immutable;
using Windfall.Core.Statistics;

namespace Windfall.Core.Momentum;

/// <summary>Learns growth after one age: three quantile lines, trees where they help, and an interval that keeps its word on cascades it has not seen.</summary>
static class AgeLearner
{
    /// <summary>Below so many acts a count says little; those are learned one count at a time.</summary>
    public const int Fewest = 3;

    const int Folds = 5, EnoughForLine = 8, EnoughForTrees = 150, EnoughOfFew = 30;
    const double MedianRidge = 0.5, OuterRidge = 30;
    static readonly int[] TreeCounts = [0, 20, 40, 80];
    static readonly double[] Levels = [0.1, 0.5, 0.9];

    sealed record Case(double[] Row, double Now, double Growth);

    /// <returns>Null with fewer than <see cref="EnoughForLine"/> cascades of at least <see cref="Fewest"/> acts.</returns>
    public static AgeModel? Learn(IReadOnlyList<Cascade> cascades, double age, bool plain)
    {
        List<Case> cases = [], few = [];
        foreach (var cascade in cascades)
        {
            if (!cascade.EndsAfter(age) || cascade.At(age) is not { } now)
                continue;
            var growth = Math.Log((Math.Max(now, cascade.Final) + 1) / (now + 1));
            (now >= Fewest ? cases : few).Add(new(Features.Of(cascade, age), now, growth));
        }
        if (cases.Count < EnoughForLine)
            return null;

        var most = !plain && cases.Count >= EnoughForTrees ? TreeCounts[^1] : 0;
        var outside = OutOfFold(cases, most);
        var trees = TreeCounts.Where(count => count <= most).ToArray();
        var chosen = Choose(cases, outside, trees);
        var levels = Fit(cases, chosen);
        var seen = outside[Array.IndexOf(trees, chosen)];
        return new(age, cases.Count, levels[0], levels[1], levels[2], Most(cases), Calibration.Sizes([.. cases.Select(c => c.Now)], [.. cases.Select(c => c.Growth)], seen), Few(few));
    }

    /// <summary>The median first; the outer levels are fitted to what it leaves over, so that few cases make them parallel to it, not wild.</summary>
    static Level[] Fit(List<Case> cases, int trees)
    {
        double[][] rows = [.. cases.Select(c => c.Row)];
        double[] answers = [.. cases.Select(c => c.Growth)];
        var median = QuantileLine.Fit(rows, answers, Features.Line, Levels[1], MedianRidge);
        var middle = new Level(median, []);
        double[] left = [.. answers.Select((answer, i) => answer - middle.At(rows[i]))];
        return
        [
            .. Levels.Select(level =>
            {
                var line = level == Levels[1] ? median : Sum(median, QuantileLine.Fit(rows, left, Features.Line, level, OuterRidge));
                var straight = new Level(line, []);
                double[] over = [.. answers.Select((answer, i) => answer - straight.At(rows[i]))];
                return straight with { Trees = [.. QuantileBoosting.Fit(rows, over, level, trees, Math.Max(15, cases.Count / 60))] };
            })
        ];
    }

    static double[] Most(List<Case> cases) =>
        [.. Features.Line.Select(column => Quantile.Of([.. cases.Select(c => c.Row[column]).Order()], 0.98))];

    static double[] Sum(double[] a, double[] b) => [.. a.Zip(b, (x, y) => x + y)];

    /// <returns>For each allowed number of trees, three levels for each case, from models that did not see that case.</returns>
    static double[][][] OutOfFold(List<Case> cases, int most)
    {
        var counts = TreeCounts.Where(count => count <= most).ToArray();
        var outside = counts.Select(_ => cases.Select(_ => new double[3]).ToArray()).ToArray();
        for (var fold = 0; fold < Folds; fold++)
        {
            var levels = Fit([.. cases.Where((_, i) => i % Folds != fold)], most);
            for (var l = 0; l < 3; l++)
                for (var k = 0; k < counts.Length; k++)
                {
                    var pruned = levels[l] with { Trees = [.. levels[l].Trees.Take(counts[k])] };
                    for (var i = fold; i < cases.Count; i += Folds)
                        outside[k][i][l] = pruned.At(cases[i].Row);
                }
        }
        return outside;
    }

    /// <summary>The fewest trees within half a percent of the least pinball loss.</summary>
    static int Choose(List<Case> cases, double[][][] outside, int[] trees)
    {
        var losses = outside.Select(levels => cases.Select((c, i) => Levels.Select((level, l) => Pinball(c.Growth - levels[i][l], level)).Sum()).Sum()).ToArray();
        return trees[Array.FindIndex(losses, loss => loss <= 1.005 * losses.Min())];
    }

    static double Pinball(double left, double level) => left > 0 ? level * left : (level - 1) * left;

    static ImmutableArray<Growth> Few(List<Case> few)
    {
        var growths = ImmutableArray.CreateBuilder<Growth>();
        for (var now = 0; now < Fewest; now++)
        {
            double[] sorted = [.. few.Where(c => c.Now == now).Select(c => c.Growth).Order()];
            if (sorted.Length < EnoughOfFew)
                break;
            var stopped = sorted.Count(growth => growth <= 0) > 0.1 * sorted.Length;    // then none falls below, and two in ten may lie above
            growths.Add(Growth.Of(Quantile.Of(sorted, 0.1), Quantile.Of(sorted, 0.5), Quantile.Of(sorted, stopped ? 0.8 : 0.9)));
        }
        return growths.ToImmutable();
    }
}
