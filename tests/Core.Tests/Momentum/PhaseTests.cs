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

    [Fact]
    public void A_quiet_night_is_no_tail_for_who_knows_that_its_readers_sleep()
    {
        var asleep = new Rhythm([.. Enumerable.Range(0, Rhythm.Hours).Select(hour => hour % 24 < 7 ? 0.05 : 1)], new double[Rhythm.Hours], TimeZoneInfo.Utc, posts: 30);
        var published = Published.AddHours(12);       // nine in the evening
        ImmutableArray<Reading> night =
        [
            .. Enumerable.Range(1, 20).Select(half => published.AddHours(half / 2.0)).Select(at => new Reading(at, (long)(asleep.Between(published, at) / 300)))
        ];

        Assert.Equal(Phase.LongTail, MomentumReader.Read(night, published, DateTimeOffset.MaxValue, MadeUp.Model, [], rhythm: null).Phase);
        Assert.Equal(Phase.Warming, MomentumReader.Read(night, published, DateTimeOffset.MaxValue, MadeUp.Model, [], asleep).Phase);
    }

    [Fact]
    public void A_forecast_made_at_night_foretells_nothing_before_the_morning()
    {
        var asleep = new Rhythm([.. Enumerable.Range(0, Rhythm.Hours).Select(hour => hour % 24 < 7 ? 0.05 : 1)], new double[Rhythm.Hours], TimeZoneInfo.Utc, posts: 30);
        var midnight = Published.AddHours(15);
        ImmutableArray<Reading> readings = [new(midnight.AddHours(-6), 10), new(midnight.AddHours(-2), 20), new(midnight, 25)];
        var (flat, night) = (Forecast(null), Forecast(asleep));

        Assert.True(ByMorning(night) < 0.5 * ByMorning(flat));
        Assert.True(night.HalfLife > flat.HalfLife);

        Forecast Forecast(Rhythm? rhythm) => MomentumReader.Read(readings, Published, DateTimeOffset.MaxValue, MadeUp.Model, [], rhythm).Forecast!;
        double ByMorning(Forecast forecast) => forecast.Curve.Where(point => point.At <= midnight.AddHours(7)).Max(point => (double?)point.Median) - 25 ?? 0;
    }

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
