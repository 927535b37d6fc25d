using System.Globalization;
using Windfall.Core.Momentum;

namespace Windfall.Bench;

/// <summary>
/// Not a speed but a quality: forecasts cross-validated on the public half of the measuring kit, as its <c>folds.py 5</c> cuts it and its <c>evaluate.py</c> scores it.
/// </summary>
static class FoldsBench
{
    const double Error = .85, Interval = .90, CoveredFrom = .77, CoveredTo = .83;

    public static void Run()
    {
        FoldedRow[] rows = [.. Set.All.SelectMany(FoldedRow.Of)];
        Comparison[][] compared = [.. rows.Select(row => new[] { Comparison.OfError(row), Comparison.OfInterval(row), Comparison.OfTau(row) })];

        double Mean(int measure) => Math.Exp(compared.Average(of => Math.Log(of[measure].Ours / of[measure].Best)));
        var inside = rows.Sum(row => row.Cascades * row.Inside) / rows.Sum(row => row.Cascades);
        var ahead = compared.Count(of => of[2].Ours > of[2].Best);
        var behind = rows.Zip(compared).SelectMany(pair => pair.Second.Where(one => one.Behind).Select(one => F($"{pair.First.Set} {pair.First.Age / 3600:0.##} h ({one.Measure})"))).ToArray();

        new Report("folds", "median error .85 and interval score .90 of the best known method, ranks above it, the interval right in 77 to 83 % and in 70 to 92 % on each set.",
            F($"""
                Five folds: for each, a model is learned on four fifths of a set and asked about the fifth. Figures are means over the folds, weighted by cascades. The best is the
                best of last value, Szabo-Huberman and log-linear with the recent rate, for each row and measure. In brackets: where 95 % of {Comparison.Draws:N0} paired bootstraps of the
                cascades put the ratio (tau: the difference) to that best; bold where all of it is worse. `reliability.svg` shows the share inside intervals of other levels.
                """),
            F($"""
                Median error {Mean(0):.000} of the best ({(Mean(0) <= Error ? "kept" : "not kept")}), log interval score {Mean(1):.000} ({(Mean(1) <= Interval ? "kept" : "not kept")}), tau above the best on {ahead} of {rows.Length} rows, {inside:.000} inside
                ({(inside is >= CoveredFrom and <= CoveredTo ? "kept" : "not kept")}). Behind the best beyond the bootstrap's noise: {(behind.Length == 0 ? "nowhere" : string.Join("; ", behind))}.
                """),
            [
                ["set", "age, h", "cascades", "median error", "best", "ratio", "interval score", "best", "ratio", "inside", "tau", "best", "difference"],
                .. rows.Zip(compared, (row, of) => (string[])
                [
                    row.Set, F($"{row.Age / 3600:0.00}"), F($"{row.Cascades}"), .. of[0].Cells, .. of[1].Cells, F($"{row.Inside:.000}"), .. of[2].Cells,
                ]),
            ]).Publish();
        Reliability.Draw(rows);
    }

    static string F(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
