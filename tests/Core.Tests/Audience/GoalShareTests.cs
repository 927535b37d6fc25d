using CsCheck;
using Windfall.Core.Audience;
using Windfall.Core.Statistics;

namespace Windfall.Core.Tests.Audience;

public class GoalShareTests
{
    [Fact]
    public void When_all_are_known_nothing_is_left_to_guess() => Assert.Equal(new Share(0.05, 0.05, 0.05), GoalShare.Estimate(5, 0, 100, 100));

    [Fact]
    public void Maybes_widen_upward_only()
    {
        var (without, with) = (GoalShare.Estimate(5, 0, 100, 4000), GoalShare.Estimate(5, 10, 100, 4000));
        Assert.Equal((without.Value, without.Low), (with.Value, with.Low));
        Assert.True(with.High > without.High);
    }

    [Fact]
    public void The_value_lies_in_its_interval_and_more_people_narrow_it() =>
        (from known in Gen.Int[1, 400] from targets in Gen.Int[0, known] from maybes in Gen.Int[0, known - targets] from more in Gen.Int[0, 9000] select (known, targets, maybes, more)).Sample(drawn =>
        {
            var share = GoalShare.Estimate(drawn.targets, drawn.maybes, drawn.known, drawn.known + drawn.more);
            var endless = GoalShare.Estimate(drawn.targets, drawn.maybes, drawn.known, null);
            return 0 <= share.Low && share.Low <= share.Value && share.Value <= share.High && share.High <= 1 && endless.Low <= share.Low + 1e-9 && share.High <= endless.High + 1e-9;
        });

    [Fact]
    public void Nobody_known_is_our_callers_bug() => Assert.Throws<ArgumentOutOfRangeException>(() => GoalShare.Estimate(0, 0, 0, 10));

    /// <summary>Tables of the beta distribution: I_0.5(2, 3) = 11/16; the uniform is its own share.</summary>
    [Fact]
    public void The_beta_distribution_is_the_one_in_the_tables()
    {
        Assert.Equal(11 / 16.0, Beta.Below(2, 3, 0.5), precision: 10);
        Assert.Equal(0.25, Beta.Quantile(1, 1, 0.25), precision: 10);
        Assert.Equal(0.5, Beta.Quantile(40.5, 40.5, 0.5), precision: 10);
    }
}
