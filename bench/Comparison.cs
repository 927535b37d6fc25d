using System.Globalization;

namespace Windfall.Bench;

/// <summary>Ours beside the best of the others, and how far chance could move the two apart.</summary>
/// <param name="Best">Of the others, on all folds.</param>
/// <param name="Low">Where 95 % of the paired bootstraps put our ratio to the best, or our difference; from here…</param>
/// <param name="High">…to here.</param>
/// <param name="Behind">Is all of that on the wrong side?</param>
sealed record Comparison(string Measure, double Ours, double Best, double Low, double High, bool Behind, string[] Cells)
{
    public const int Draws = 1000;
    const int Seed = 20261124;

    public static Comparison OfError(FoldedRow row) => Smaller(row, "median error", (asked, told) => Score.Quantile([.. asked.Zip(told, Score.ErrorOf).Order()], .5));

    public static Comparison OfInterval(FoldedRow row) => Smaller(row, "interval score", (asked, told) => asked.Zip(told, Score.IntervalOf).Average());

    public static Comparison OfTau(FoldedRow row)
    {
        var (ours, best, drawn) = Compare(row, (asked, told) => Score.TauOf([.. told.Select(one => one.Median)], [.. asked.Select(one => one.Final)]), smaller: false);
        double[] apart = [.. drawn.Select(of => of.Ours - of.Best).Order()];
        var (low, high) = (Score.Quantile(apart, .025), Score.Quantile(apart, .975));
        return new("tau", ours, best, low, high, high < 0, [F($"{ours:.000}"), F($"{best:.000}"), Marked(F($"{ours - best:+.000;-.000} ({low:+.000;-.000} to {high:+.000;-.000})"), high < 0)]);
    }

    static Comparison Smaller(FoldedRow row, string measure, Func<IReadOnlyList<Asked>, IReadOnlyList<Told>, double> of)
    {
        var (ours, best, drawn) = Compare(row, of, smaller: true);
        double[] ratios = [.. drawn.Select(of => of.Ours / of.Best).Order()];
        var (low, high) = (Score.Quantile(ratios, .025), Score.Quantile(ratios, .975));
        return new(measure, ours, best, low, high, low > 1, [F($"{ours:.000}"), F($"{best:.000}"), Marked(F($"{ours / best:0.00} ({low:0.00} to {high:0.00})"), low > 1)]);
    }

    static string Marked(string text, bool bold) => bold ? $"**{text}**" : text;

    static (double Ours, double Best, List<(double Ours, double Best)> Drawn) Compare(FoldedRow row, Func<IReadOnlyList<Asked>, IReadOnlyList<Told>, double> of, bool smaller)
    {
        var others = Enumerable.Range(0, row.Folds[0].Others.Count).Select(k => row.Mean(fold => of(fold.Asked, fold.Others[k]))).ToList();
        var best = others.IndexOf(smaller ? others.Min() : others.Max());
        var dice = new Random(Seed);
        List<(double, double)> drawn = [];
        for (var draw = 0; draw < Draws; draw++)
        {
            var (ours, theirs) = (0.0, 0.0);
            foreach (var fold in row.Folds)
            {
                int[] again = [.. fold.Asked.Select(_ => dice.Next(fold.Asked.Count))];
                Asked[] asked = [.. again.Select(i => fold.Asked[i])];
                ours += asked.Length * of(asked, [.. again.Select(i => fold.Ours[i])]);
                theirs += asked.Length * of(asked, [.. again.Select(i => fold.Others[best][i])]);
            }
            drawn.Add((ours / row.Cascades, theirs / row.Cascades));
        }
        return (row.Mean(fold => of(fold.Asked, fold.Ours)), others[best], drawn);
    }

    static string F(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
