using Windfall.Core.Statistics;

namespace Windfall.Core.Tests.Statistics;

public class SpreadLineTests
{
    [Fact]
    public void A_line_and_the_spread_around_it_are_found_again()
    {
        var (rows, noise) = Drawn(4000);
        double[] answers = [.. rows.Select((row, i) => 3 + 2 * row[0] - row[1] + 4 * Math.Exp(0.7 * row[0]) * noise[i])];
        var (line, off) = SpreadLine.Fit(rows, answers);

        Assert.Equal([3, 2, -1], line.Middle, Near(0.25));
        Assert.Equal([0.7, 0], line.Spread.Skip(1), Near(0.1));
        Assert.Equal(0, off.Average(), tolerance: 0.1);
    }

    [Fact]
    public void A_column_that_never_varies_gets_no_slope()
    {
        double[][] rows = [[1, 7], [2, 7], [3, 7], [4, 7]];
        Assert.Equal([0, 2, 0], LeastSquares.Fit(rows, [2, 4, 6, 8], ridge: 0), Near(1e-6));
        Assert.Equal(0, SpreadLine.Fit(rows, [2, 4, 6, 8]).Line.Middle[2]);
    }

    [Fact]
    public void A_ridge_pulls_slopes_towards_zero_and_leaves_the_mean()
    {
        double[][] rows = [[-1], [1]];

        Assert.Equal([5, 1], LeastSquares.Fit(rows, [4, 6], ridge: 0), Near(1e-6));
        Assert.Equal([5, 0.5], LeastSquares.Fit(rows, [4, 6], ridge: 2), Near(1e-6));
    }

    [Theory]
    [InlineData(0.1), InlineData(0.5), InlineData(0.9)]
    public void Trees_find_a_quantile_that_no_line_follows(double level)
    {
        var (rows, noise) = Drawn(3000);
        double[] answers = [.. rows.Select((row, i) => (Math.Abs(row[0]) > 0.5 ? 4 : 0) + noise[i])];
        double[] left = [.. answers];
        var trees = QuantileBoosting.Fit(rows, left, level, trees: 200, leaf: 30, new Random(1));

        Assert.Equal(level, left.Average(l => l <= 0 ? 1.0 : 0), tolerance: 0.03);
        Assert.InRange(trees.Sum(tree => tree.At([0.9, 0])) - trees.Sum(tree => tree.At([0.1, 0])), 3.5, 4.5);
        Assert.Equal(left, answers.Select((answer, i) => answer - trees.Sum(tree => tree.At(rows[i]))), Near(1e-9));
    }

    [Fact]
    public void The_same_seed_grows_the_same_trees()
    {
        var (rows, noise) = Drawn(300);
        double[] Leaves(int seed) => [.. QuantileBoosting.Fit(rows, [.. noise], 0.5, trees: 5, leaf: 10, new Random(seed)).SelectMany(tree => tree.Leaves)];

        Assert.Equal(Leaves(1), Leaves(1));
        Assert.NotEqual(Leaves(1), Leaves(2));
    }

    static EqualityComparer<double> Near(double tolerance) => EqualityComparer<double>.Create((a, b) => Math.Abs(a - b) <= tolerance, _ => 0);

    static (double[][] Rows, double[] Noise) Drawn(int many)
    {
        var dice = new Random(9);
        return ([.. Enumerable.Range(0, many).Select(_ => new[] { 2 * dice.NextDouble() - 1, 2 * dice.NextDouble() - 1 })],
            [.. Enumerable.Range(0, many).Select(_ => 2 * dice.NextDouble() - 1)]);
    }
}
