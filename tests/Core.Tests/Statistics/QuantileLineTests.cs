using Windfall.Core.Statistics;

namespace Windfall.Core.Tests.Statistics;

public class QuantileLineTests
{
    [Theory]
    [InlineData(0.1), InlineData(0.5), InlineData(0.9)]
    public void As_many_lie_below_the_line_as_its_level_says(double level)
    {
        var (rows, answers) = Drawn(2000);
        var line = QuantileLine.Fit(rows, answers, [0, 1], level, ridge: 0);

        Assert.Equal(level, rows.Zip(answers).Average(of => of.Second <= line[0] + line[1] * of.First[0] + line[2] * of.First[1] ? 1.0 : 0), tolerance: 0.01);
        Assert.Equal(2, line[1], tolerance: 0.1);
        Assert.Equal(-1, line[2], tolerance: 0.1);
    }

    [Fact]
    public void A_column_that_never_varies_gets_no_slope()
    {
        var line = QuantileLine.Fit([[1, 7], [2, 7], [3, 7], [4, 7]], [2, 4, 6, 8], [0, 1], 0.5, ridge: 0);

        Assert.Equal(0, line[2]);
        Assert.Equal(2, line[1], tolerance: 1e-3);
    }

    [Fact]
    public void One_wild_answer_does_not_move_the_median() => Assert.Equal(
        2, QuantileLine.Fit([[1], [2], [3], [4], [5]], [2, 4, 6, 8, 1000], [0], 0.5, ridge: 0)[1], tolerance: 0.01);

    [Fact]
    public void Trees_lessen_what_is_left_over()
    {
        var (rows, _) = Drawn(600);
        double[] left = [.. rows.Select(row => Math.Abs(row[0]) > 0.5 ? 1.0 : -1)];
        QuantileBoosting.Fit(rows, left, 0.5, trees: 60, leaf: 10);

        Assert.True(left.Average(Math.Abs) < 0.1);
    }

    static (double[][] Rows, double[] Answers) Drawn(int many)
    {
        var dice = new Random(9);
        double[][] rows = [.. Enumerable.Range(0, many).Select(_ => new[] { 2 * dice.NextDouble() - 1, 2 * dice.NextDouble() - 1 })];
        return (rows, [.. rows.Select(row => 3 + 2 * row[0] - row[1] + dice.NextDouble() - 0.5)]);
    }
}
