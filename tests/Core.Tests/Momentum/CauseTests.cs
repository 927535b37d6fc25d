using System.Collections.Immutable;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;

namespace Windfall.Core.Tests.Momentum;

public class CauseTests
{
    static readonly DateTimeOffset Published = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_jump_without_build_up_that_falls_again_came_from_outside() =>
        Assert.Equal(CauseLabel.External, Cause([2, 1, 2, 1, 1, 2, 400, 300, 200, 120]));

    [Fact]
    public void A_steady_climb_is_people_passing_it_on() =>
        Assert.Equal(CauseLabel.Sharing, Cause([2, 1, 1, 2, 5, 11, 24, 50, 110, 230]));

    [Fact]
    public void A_jump_that_has_not_fallen_yet_is_unclear() => Assert.Equal(CauseLabel.Unclear, Cause([2, 1, 2, 1, 1, 2, 400]));

    [Fact]
    public void Three_readings_do_not_tell() => Assert.Equal(CauseLabel.Unclear, Cause([20, 4, 1500]));

    [Fact]
    public void Nothing_happened_has_no_cause() => Assert.Null(Cause([2, 1, 1, 0, 1, 0, 0]));

    [Fact]
    public void A_morning_after_a_night_is_the_clock()
    {
        ImmutableArray<Reading> readings = [new(Published.AddHours(10), 12), new(Published.AddHours(17), 13), new(Published.AddHours(22), 17)];

        Assert.Equal(CauseLabel.Rhythm, MomentumReader.Read(readings, Published, DateTimeOffset.MaxValue, MadeUp.Model, [], Rhythm.Usual(TimeZoneInfo.Utc)).Cause?.Label);
        Assert.Null(MomentumReader.Read(readings, Published, DateTimeOffset.MaxValue, MadeUp.Model, [], null).Cause);
    }

    [Fact]
    public void A_morning_that_brings_far_more_than_the_hour_is_not_the_clock()
    {
        ImmutableArray<Reading> readings = [new(Published.AddHours(10), 12), new(Published.AddHours(17), 16), new(Published.AddHours(22), 46)];
        var past = new PastPost(Published.AddDays(-3), [new(Published.AddDays(-3).AddHours(10), 90), new(Published.AddDays(-3).AddHours(22), 140)]);    // no breakout for this author

        var outlook = MomentumReader.Read(readings, Published, DateTimeOffset.MaxValue, MadeUp.Model, [past], Rhythm.Usual(TimeZoneInfo.Utc));
        Assert.Null(outlook.Breakout);
        Assert.Null(outlook.Cause);
    }

    /// <param name="halfHours">Reactions in each half hour, from the fourth hour on.</param>
    static CauseLabel? Cause(int[] halfHours)
    {
        var count = 0;
        ImmutableArray<Reading> readings = [.. halfHours.Select((more, i) => new Reading(Published.AddHours(4 + 0.5 * i), count += more))];
        return MomentumReader.Read(readings, Published, DateTimeOffset.MaxValue, MadeUp.Model, [], Rhythm.Usual(TimeZoneInfo.Utc)).Cause?.Label;
    }
}
