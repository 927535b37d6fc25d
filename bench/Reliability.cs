using System.Globalization;
using System.Text;
using Windfall.Core.Momentum;

namespace Windfall.Bench;

/// <summary>Draws, for each set, the share of finals inside intervals against the share that those intervals promise; on the diagonal they keep their word.</summary>
static class Reliability
{
    const int Side = 420, Margin = 50;

    // Shares promised, and how many halves of an 80 % interval a normal variable needs for them; a forecast's halves are scaled by that on the bent scale.
    static readonly (double Share, double Halves)[] Levels = [(.3, .3007), (.5, .5263), (.6, .6567), (.7, .8087), (.8, 1), (.9, 1.2835), (.95, 1.5294)];
    static readonly string[] Colours = ["#1b6ca8", "#c2410c", "#15803d", "#7e22ce", "#b45309", "#0f766e", "#be123c", "#475569"];

    public static void Draw(IEnumerable<FoldedRow> rows)
    {
        var svg = new StringBuilder();
        svg.Append(Invariant($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Side + 4 * Margin} {Side + 2 * Margin}" font-family="sans-serif" font-size="12">"""));
        svg.Append(Invariant($"""<rect width="100%" height="100%" fill="white"/><path d="M{X(0)} {Y(0)}L{X(1)} {Y(1)}" stroke="#bbb"/><path d="M{X(0)} {Y(1)}V{Y(0)}H{X(1)}" stroke="black" fill="none"/>"""));
        foreach (var tick in new[] { 0, .2, .4, .6, .8, 1 })
            svg.Append(Invariant($"""<text x="{X(tick)}" y="{Y(0) + 16}" text-anchor="middle">{tick:0.0}</text><text x="{X(0) - 6}" y="{Y(tick) + 4}" text-anchor="end">{tick:0.0}</text>"""));
        svg.Append(Invariant($"""<text x="{X(.5)}" y="{Y(0) + 34}" text-anchor="middle">share of finals that the interval promises to hold</text>"""));
        svg.Append(Invariant($"""<text transform="translate({X(0) - 34} {Y(.5)}) rotate(-90)" text-anchor="middle">share that it held</text>"""));

        foreach (var (k, set) in rows.GroupBy(row => row.Set).Index())
        {
            var folds = set.SelectMany(row => row.Folds).ToArray();
            var points = Levels.Select(level => Invariant($"{X(level.Share)},{Y(Held(folds, level.Halves))}"));
            svg.Append(Invariant($"""<polyline points="{string.Join(' ', points)}" fill="none" stroke="{Colours[k]}" stroke-width="1.5"/><text x="{X(1) + 10}" y="{Y(1) + 18 * k}" fill="{Colours[k]}">{set.Key}</text>"""));
        }
        File.WriteAllText(Path.Combine(Place.Results, "reliability.svg"), svg.Append("</svg>\n").ToString());
    }

    static double Held(FoldedRow.Fold[] folds, double halves)
    {
        var all = folds.SelectMany(fold => fold.Asked.Zip(fold.Growths)).ToArray();
        return all.Average(of =>
        {
            var (asked, growth) = of;
            var median = Growth.Bend(growth.Median);
            double End(double end) => Growth.Unbend(median + halves * (Growth.Bend(end) - median));
            var (low, _, high) = Growth.Of(End(growth.Low), growth.Median, End(growth.High)).FromWhole(asked.Now);
            return low <= asked.Final && asked.Final <= high ? 1.0 : 0;
        });
    }

    static double X(double share) => Margin + 10 + share * Side;

    static double Y(double share) => Margin / 2 + (1 - share) * Side;

    static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
