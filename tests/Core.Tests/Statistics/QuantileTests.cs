using CsCheck;
using Windfall.Core.Statistics;

namespace Windfall.Core.Tests.Statistics;

public class QuantileTests
{
    [Fact]
    public void The_middle_of_four_lies_between_two() => Assert.Equal(2.5, Quantile.Of([1, 2, 3, 4], 0.5));

    [Fact]
    public void Quantiles_rise_with_their_level_and_stay_inside() =>
        Gen.Select(Gen.Double[-1e6, 1e6].Array[1, 50], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((values, a, b) =>
        {
            Array.Sort(values);
            Assert.True(Quantile.Of(values, Math.Min(a, b)) <= Quantile.Of(values, Math.Max(a, b)) + 1e-6);
            Assert.InRange(Quantile.Of(values, a), values[0], values[^1]);
        });

    [Fact]
    public void A_conformal_bound_holds_a_new_draw_as_often_as_it_says()
    {
        var dice = new Random(3);
        double[] Draw(int many) => [.. Enumerable.Range(0, many).Select(_ => dice.NextDouble())];

        Assert.InRange(Enumerable.Range(0, 4000).Average(_ => dice.NextDouble() <= Quantile.Conformal(Draw(20), 0.8) ? 1.0 : 0), 0.77, 0.83);
    }

    [Theory]
    [InlineData(0, 10, 0.5), InlineData(1.812, 10, 0.05), InlineData(2.764, 10, 0.01), InlineData(-1.812, 10, 0.95), InlineData(3.143, 6, 0.01)]
    public void Students_tail_is_that_of_the_tables(double t, double freedom, double chance) =>
        Assert.Equal(chance, StudentT.Above(t, freedom), tolerance: 0.001);
}
