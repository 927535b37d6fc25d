namespace Windfall.Core.Statistics;

/// <summary>Small trees, each fitted to what those before it left over, for one quantile.</summary>
/// <remarks>
/// Friedman, "Greedy function approximation: a gradient boosting machine", Annals of Statistics 29(5), 2001: splits on the gradient of the pinball loss (Koenker
/// and Bassett, Econometrica 46(1), 1978), leaves set to the quantile of what is left over in them; and "Stochastic gradient boosting", Computational
/// Statistics and Data Analysis 38(4), 2002: each tree sees a part of the cases, and of the columns. Splits are looked for among at most <see cref="Bins"/> cuts a column.
/// </remarks>
public sealed class QuantileBoosting
{
    const int Bins = 48, Questions = 7;
    const double Rate = 0.07, Part = 0.6, Never = 1e300;

    readonly double[][] rows;
    readonly double[] left, gradient;
    readonly double level;
    readonly int leaf;
    readonly double[][] cuts;
    readonly byte[][] bins;

    QuantileBoosting(double[][] rows, double[] leftOver, double level, int leaf)
    {
        (this.rows, left, this.level, this.leaf) = (rows, leftOver, level, leaf);
        gradient = new double[rows.Length];
        cuts = [.. Enumerable.Range(0, rows[0].Length).Select(Cuts)];
        bins = [.. cuts.Select(Binned)];
    }

    /// <param name="rows">One array of columns per case; at least one case.</param>
    /// <param name="leftOver">Answers minus what is already explained, one per row; overwritten by what is left over afterwards.</param>
    /// <param name="level">0 to 1, both excluded.</param>
    /// <param name="trees">How many to grow, 0 or more.</param>
    /// <param name="leaf">Fewest cases in a leaf.</param>
    public static Tree[] Fit(double[][] rows, double[] leftOver, double level, int trees, int leaf, Random dice)
    {
        if (trees == 0)
            return [];
        var boosting = new QuantileBoosting(rows, leftOver, level, leaf);
        return [.. Enumerable.Range(0, trees).Select(_ => boosting.Next(dice))];
    }

    Tree Next(Random dice)
    {
        for (var i = 0; i < gradient.Length; i++)
            gradient[i] = left[i] > 0 ? level : level - 1;
        int[] cases = [.. Enumerable.Range(0, rows.Length).Where(_ => dice.NextDouble() < Part)];
        int[] columns = [.. Enumerable.Range(0, bins.Length).Where(_ => dice.NextDouble() < Part)];

        var tree = new Tree(new int[Questions], new double[Questions], new double[Questions + 1]);
        Grow(tree, 0, cases, columns);
        for (var i = 0; i < left.Length; i++)
            left[i] -= tree.At(rows[i]);
        return tree;
    }

    void Grow(Tree tree, int node, int[] cases, int[] columns)
    {
        if (node >= Questions)
            tree.Leaves[node - Questions] = cases.Length == 0 ? 0 : Rate * Quantile.Of([.. cases.Select(i => left[i]).Order()], level);
        else if (Best(cases, columns) is var (column, bin))
        {
            (tree.Columns[node], tree.Cuts[node]) = (column, cuts[column][bin]);
            Grow(tree, 2 * node + 1, Array.FindAll(cases, i => bins[column][i] <= bin), columns);
            Grow(tree, 2 * node + 2, Array.FindAll(cases, i => bins[column][i] > bin), columns);
        }
        else
        {
            tree.Cuts[node] = Never;
            Grow(tree, 2 * node + 1, cases, []);    // no column: what could not be split here cannot be split below
        }
    }

    /// <summary>Each halfway between two values that occur, so that no case lies on a cut, where rounding would move it.</summary>
    double[] Cuts(int column)
    {
        double[] sorted = [.. rows.Select(row => row[column]).Order()];
        var found = new List<double>();
        for (var k = 1; k < Bins; k++)
        {
            var (place, next) = (k * sorted.Length / Bins, k * sorted.Length / Bins);
            while (next < sorted.Length && sorted[next] <= sorted[place])
                next++;
            if (next < sorted.Length && (sorted[place] + sorted[next]) / 2 is var cut && (found.Count == 0 || cut > found[^1]))
                found.Add(cut);
        }
        return [.. found];
    }

    byte[] Binned(double[] of, int column) =>
    [
        .. rows.Select(row =>
        {
            var place = Array.BinarySearch(of, row[column]);
            return (byte)(place < 0 ? ~place : place);
        })
    ];

    (int Column, int Bin)? Best(int[] cases, int[] columns)
    {
        if (cases.Length < 2 * leaf)
            return null;

        (int, int)? best = null;
        var total = cases.Sum(i => gradient[i]);
        var bar = total * total / cases.Length + 1e-9;
        Span<double> sums = stackalloc double[Bins];
        Span<int> counts = stackalloc int[Bins];
        foreach (var column in columns)
        {
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
