namespace Windfall.Core.Statistics;

/// <summary>Small trees, each fitted to what those before it left over, for one quantile.</summary>
/// <remarks>
/// Friedman, "Greedy function approximation: a gradient boosting machine", Annals of Statistics 29(5), 2001: splits on the gradient of the pinball loss,
/// leaves set to the quantile of what is left over in them. Splits are looked for among at most <see cref="Bins"/> cuts a column.
/// </remarks>
public static class QuantileBoosting
{
    const int Bins = 32;
    const double Rate = 0.1;

    /// <param name="rows">One array of columns per case.</param>
    /// <param name="leftOver">Answers minus what is already explained, one per row; overwritten by what is left over afterwards.</param>
    /// <param name="level">0 to 1, both excluded.</param>
    /// <param name="trees">How many to grow, 0 or more.</param>
    /// <param name="leaf">Fewest cases in a leaf.</param>
    public static List<Tree> Fit(IReadOnlyList<double[]> rows, double[] leftOver, double level, int trees, int leaf)
    {
        List<Tree> grown = [];
        if (rows.Count < 2 * leaf)
            return grown;

        var cuts = Cuts(rows);
        var bins = Binned(rows, cuts);
        var gradient = new double[rows.Count];
        var all = Enumerable.Range(0, rows.Count).ToArray();
        while (grown.Count < trees)
        {
            for (var i = 0; i < gradient.Length; i++)
                gradient[i] = leftOver[i] > 0 ? level : level - 1;

            var root = Best(all, bins, cuts, gradient, leaf);
            if (root is null)
                break;
            var (column, bin) = root.Value;
            var low = Array.FindAll(all, i => bins[column][i] <= bin);
            var high = Array.FindAll(all, i => bins[column][i] > bin);
            var left = Best(low, bins, cuts, gradient, leaf);
            var right = Best(high, bins, cuts, gradient, leaf);
            var tree = new Tree(
                [column, left?.Column ?? column, right?.Column ?? column],
                [cuts[column][bin], Cut(left, cuts), Cut(right, cuts)],
                new double[4]);
            grown.Add(tree);
            Settle(tree, rows, leftOver, level);
        }
        return grown;
    }

    static double Cut((int Column, int Bin)? split, double[][] cuts) => split is { } s ? cuts[s.Column][s.Bin] : 1e300;

    static void Settle(Tree tree, IReadOnlyList<double[]> rows, double[] leftOver, double level)
    {
        var leaves = new int[rows.Count];
        for (var i = 0; i < leaves.Length; i++)
            leaves[i] = tree.LeafOf(rows[i]);
        for (var leaf = 0; leaf < 4; leaf++)
        {
            double[] inside = [.. leftOver.Where((_, i) => leaves[i] == leaf).Order()];
            tree.Leaves[leaf] = inside.Length == 0 ? 0 : Rate * Quantile.Of(inside, level);
        }
        for (var i = 0; i < leaves.Length; i++)
            leftOver[i] -= tree.Leaves[leaves[i]];
    }

    static double[][] Cuts(IReadOnlyList<double[]> rows) =>
    [
        .. Enumerable.Range(0, rows[0].Length).Select(column =>
        {
            double[] sorted = [.. rows.Select(row => row[column]).Order()];
            return Enumerable.Range(1, Bins - 1).Select(k => Quantile.Of(sorted, (double)k / Bins)).Where(cut => cut < sorted[^1]).Distinct().ToArray();
        })
    ];

    static byte[][] Binned(IReadOnlyList<double[]> rows, double[][] cuts) =>
    [
        .. cuts.Select((of, column) => rows.Select(row =>
        {
            var place = Array.BinarySearch(of, row[column]);
            return (byte)(place < 0 ? ~place : place);
        }).ToArray())
    ];

    static (int Column, int Bin)? Best(int[] cases, byte[][] bins, double[][] cuts, double[] gradient, int leaf)
    {
        (int, int)? best = null;
        var total = cases.Sum(i => gradient[i]);
        var bar = total * total / Math.Max(1, cases.Length) + 1e-9;
        Span<double> sums = stackalloc double[Bins];
        Span<int> counts = stackalloc int[Bins];
        for (var column = 0; column < bins.Length; column++)
        {
            if (cuts[column].Length == 0)
                continue;
            sums.Clear();
            counts.Clear();
            var bin = bins[column];
            foreach (var i in cases)
            {
                sums[bin[i]] += gradient[i];
                counts[bin[i]]++;
            }
            var (sum, count) = (0.0, 0);
            for (var cut = 0; cut < cuts[column].Length; cut++)
            {
                sum += sums[cut];
                count += counts[cut];
                if (count < leaf || cases.Length - count < leaf)
                    continue;
                var gain = sum * sum / count + (total - sum) * (total - sum) / (cases.Length - count);
                if (gain > bar)
                    (bar, best) = (gain, (column, cut));
            }
        }
        return best;
    }
}
