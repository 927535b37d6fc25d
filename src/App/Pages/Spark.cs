using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Windfall.App.Briefs;

namespace Windfall.App.Pages;

/// <summary>A curve as small as a word. It says nothing that the numbers beside it do not, so readers of the screen pass over it.</summary>
static class Spark
{
    const int Width = 120, Height = 28, Edge = 2;

    /// <param name="points">Hours and counts, in order of time.</param>
    public static Html Draw(ImmutableArray<(double Hours, long Count)> points)
    {
        if (points.Length < 2)
            return Html.None;
        var (hours, most) = (Math.Max(points[^1].Hours, 1e-9), Math.Max(1, points.Max(point => point.Count)));
        var path = new StringBuilder();
        foreach (var (at, count) in points)
            path.Append(CultureInfo.InvariantCulture, $"{(path.Length == 0 ? 'M' : 'L')}{Edge + at / hours * (Width - 2 * Edge):0.#} {Height - Edge - (double)count / most * (Height - 2 * Edge):0.#}");
        return Html.Of($"""<svg class="spark" viewBox="0 0 {Width} {Height}" aria-hidden="true"><path d="{path.ToString()}"/></svg>""");
    }
}
