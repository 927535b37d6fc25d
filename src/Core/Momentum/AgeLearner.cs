using System.Collections.Immutable;
using Windfall.Core.Statistics;

namespace Windfall.Core.Momentum;

/// <summary>Learns growth after one age: a line with a spread, trees where they help, and an interval that keeps its word on cascades it has not seen.</summary>
static class AgeLearner
{
    /// <summary>Below so many acts a count says little; those are learned one count at a time.</summary>
    public const int Fewest = 3;

    const int Folds = 5, EnoughForLine = 8, EnoughForTrees = 80, EnoughOfFew = 30, Seed = 20260227;
    const double Outermost = 0.01, Beyond = 0.25, Better = 0.999;
    static readonly int[] TreeCounts = [0, 15, 30, 60, 120];
    static readonly double[] Levels = [0.1, 0.5, 0.9];

    // Where the three levels of a line's residuals lie on most of the measuring kit's sets, whatever the network; and how many cases that is worth.
    static readonly double[] Usual = [-1.7, 0, 1.75];
    const double UsualWorth = 30;

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

        int[] counts = plain || cases.Count < EnoughForTrees ? [0] : TreeCounts;
        var outside = OutOfFold(cases, age, counts);
        var chosen = Choose(cases, outside);
        var sizes = Calibration.Sizes([.. cases.Select(c => c.Now)], [.. cases.Select(c => Growth.Bend(c.Growth))], outside[chosen]);
        return Fit(cases, age, counts[chosen]) with { Sizes = sizes, Few = Few(few) };
    }

    static AgeModel Fit(List<Case> cases, double age, int trees)
    {
        double[][] rows = [.. cases.Select(c => c.Row)];
        double[][] columns = [.. rows.Select(row => Features.Line.Select(column => row[column]).ToArray())];
        var (line, off) = SpreadLine.Fit(columns, [.. cases.Select(c => Growth.Bend(c.Growth))]);
        double[] sorted = [.. off.Order()];

        var dice = new Random(Seed);
        Level[] levels =
        [
            .. Levels.Select((level, k) =>
            {
                var found = Quantile.Of(sorted, level);
                var start = (off.Length * found + UsualWorth * Usual[k]) / (off.Length + UsualWorth);
                return new Level(start, QuantileBoosting.Fit(rows, [.. off.Select(o => o - found)], level, trees, Math.Max(30, cases.Count / 60), dice));
            })
        ];
        var ranges = Features.Line.Select((_, c) => Range([.. columns.Select(row => row[c]).Order()])).ToArray();
        return new(age, cases.Count, line, levels[0], levels[1], levels[2], [.. ranges.Select(range => range.Least)], [.. ranges.Select(range => range.Most)], [], []);
    }

    /// <summary>Where nearly all lie, and a quarter of that further: so far a line may be believed, and no further.</summary>
    static (double Least, double Most) Range(double[] sorted)
    {
        var (least, most) = (Quantile.Of(sorted, Outermost), Quantile.Of(sorted, 1 - Outermost));
        return (least - Beyond * (most - least), most + Beyond * (most - least));
    }

    /// <returns>For each number of trees, three levels for each case, from models that did not see that case.</returns>
    static (double Low, double Median, double High)[][] OutOfFold(List<Case> cases, double age, int[] counts)
    {
        var outside = counts.Select(_ => new (double Low, double Median, double High)[cases.Count]).ToArray();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = Fit([.. cases.Where((_, i) => i % Folds != fold)], age, counts[^1]);
            for (var k = 0; k < counts.Length; k++)
                for (var i = fold; i < cases.Count; i += Folds)
                    outside[k][i] = model.Bent(cases[i].Row, counts[k]);
        }
        return outside;
    }

    /// <summary>More trees only where they lessen the pinball loss of growth.</summary>
    static int Choose(List<Case> cases, (double Low, double Median, double High)[][] outside)
    {
        var losses = outside.Select(levels => cases.Select((c, i) =>
            Pinball(c.Growth - Growth.Unbend(levels[i].Low), Levels[0]) + Pinball(c.Growth - Growth.Unbend(levels[i].Median), Levels[1])
            + Pinball(c.Growth - Growth.Unbend(levels[i].High), Levels[2])).Sum()).ToArray();
        return Array.FindIndex(losses, loss => Better * loss <= losses.Min());
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
