using System.Collections.Immutable;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;

namespace Windfall.Core.Tests.Momentum;

public class PhaseTests
{
    static readonly DateTimeOffset Published = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Four_reactions_are_quiet() => Assert.Equal(Phase.Quiet, After((1, 2), (2, 3), (3, 4)));

    [Fact]
    public void A_good_start_without_more_is_warming() => Assert.Equal(Phase.Warming, After((0.5, 4), (1, 11), (1.5, 18), (2, 27)));

    [Fact]
    public void A_rise_out_of_range_at_full_pace_is_breaking_out() => Assert.Equal(Phase.BreakingOut, After((2, 20), (3, 60), (4, 250), (5, 600)));

    [Fact]
    public void At_half_its_pace_it_has_peaked() => Assert.Equal(Phase.Peaking, After((2, 20), (3, 60), (4, 460), (5, 860), (6, 1040)));

    [Fact]
    public void At_a_tenth_of_its_pace_it_is_in_its_tail() => Assert.Equal(Phase.LongTail, After((2, 20), (3, 60), (4, 460), (5, 860), (8, 960), (9, 1000)));

    [Fact]
    public void Nothing_for_half_its_life_is_over() => Assert.Equal(Phase.Over, After((2, 20), (10, 30), (20, 30), (40, 30)));

    [Fact]
    public void But_not_on_its_first_day() => Assert.NotEqual(Phase.Over, After((1, 12), (2, 12), (3, 12)));

    [Theory]
    [InlineData(4, Phase.Quiet), InlineData(8, Phase.Quiet), InlineData(30, Phase.Warming), InlineData(9_000, Phase.BreakingOut)]
    public void One_reading_is_judged_by_its_count(int count, Phase phase) => Assert.Equal(phase, After((6, count)));

    static Phase After(params (double Hours, long Reactions)[] readings)
    {
        ImmutableArray<PastPost> past =
        [
            .. Enumerable.Range(1, 12).Select(n => new PastPost(Published.AddDays(-4 * n),
                [new(Published.AddDays(-4 * n).AddHours(6), 4 + n), new(Published.AddDays(-4 * n).AddHours(48), 8 + 3 * n)]))
        ];
        return MomentumReader.Read(
            [.. readings.Select(r => new Reading(Published.AddHours(r.Hours), r.Reactions))], Published, DateTimeOffset.MaxValue, MadeUp.Model, past, null).Phase;
    }
}
