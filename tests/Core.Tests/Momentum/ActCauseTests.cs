using System.Collections.Immutable;
using CsCheck;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;

namespace Windfall.Core.Tests.Momentum;

/// <summary>Why, where the times of acts are known by name but nobody's followers.</summary>
public class ActCauseTests
{
    static readonly DateTimeOffset Published = new(2026, 5, 4, 14, 0, 0, TimeSpan.Zero);

    /// <summary>Busy by day, asleep from midnight to seven.</summary>
    static readonly Rhythm Sleeping = new([.. Enumerable.Range(0, Rhythm.Hours).Select(hour => hour % 24 < 7 ? 0.2 : 1.3)], new double[Rhythm.Hours], TimeZoneInfo.Utc, posts: 30);

    [Fact]
    public void A_jump_by_night_that_nobody_is_known_to_have_passed_on_came_from_outside()
    {
        var cause = Read([.. Reposts(hours: [1, 2, 3]), .. Acts(jumpAtHour: 12.5)]);

        Assert.Equal(CauseLabel.External, cause?.Label);
        Assert.Equal(["cause.acts", "cause.against_clock", "cause.not_passed_on"], cause!.Evidence.Select(evidence => evidence.Key));
        Assert.InRange((DateTimeOffset)cause.Evidence[0].Args[0], Published.AddHours(12.2), Published.AddHours(12.7));
    }

    [Fact]
    public void With_somebody_who_passed_it_on_just_before_it_is_unclear_and_that_is_said()
    {
        var cause = Read([.. Reposts(hours: [1, 2, 12.4]), .. Acts(jumpAtHour: 12.5)]);

        Assert.Equal(CauseLabel.Unclear, cause?.Label);
        Assert.Contains(cause!.Evidence, evidence => evidence.Key == "cause.passed_on");
    }

    [Fact]
    public void By_day_times_alone_do_not_tell()
    {
        var cause = Read([.. Reposts(hours: [1, 2, 3]), .. Acts(jumpAtHour: 5)]);

        Assert.Equal(CauseLabel.Unclear, cause?.Label);
        Assert.Equal("cause.times_alone", cause!.Evidence[^1].Key);
    }

    [Fact]
    public void Nor_where_nobody_is_known_to_have_passed_it_on_at_all() => Assert.Equal(CauseLabel.Unclear, Read(Acts(jumpAtHour: 12.5))?.Label);

    [Fact]
    public void A_steady_course_has_no_cause() => Assert.Null(Read(Acts(jumpAtHour: 500)));

    [Fact]
    public void Acts_that_all_have_the_time_of_the_paste_tell_nothing() =>
        Assert.Null(Read([.. Enumerable.Range(0, 300).Select(_ => new Act(ActKind.Reaction, Published.AddHours(12), null, null))]));

    [Fact]
    public void Whatever_the_acts_it_answers_and_uses_nothing_later() => Gen.Select(Gen.Int[-100, 100_000], Gen.Int[1, 4], Gen.Bool).Array[0, 200].Sample(rows =>
    {
        ImmutableArray<Act> acts = [.. rows.Select(row => new Act((ActKind)row.Item2, row.Item3 ? Published.AddSeconds(row.Item1) : null, null, null))];
        var at = Published.AddSeconds(40_000);
        var until = ActCause.Read([.. acts.Where(act => !(act.At > at))], Published, at, Sleeping);
        Assert.Equal(until?.Evidence.AsEnumerable(), ActCause.Read(acts, Published, at, Sleeping)?.Evidence.AsEnumerable());
    });

    static Cause? Read(ImmutableArray<Act> acts) => ActCause.Read(acts, Published, DateTimeOffset.MaxValue, Sleeping);

    static IEnumerable<Act> Reposts(double[] hours) => hours.Select(hour => new Act(ActKind.Repost, Published.AddHours(hour), null, null));

    /// <summary>Four an hour; from the jump on four a minute for an hour.</summary>
    static ImmutableArray<Act> Acts(double jumpAtHour) =>
    [
        .. Enumerable.Range(1, 64).Select(n => n / 4.0).Concat(Enumerable.Range(0, 240).Select(n => jumpAtHour + n / 240.0)).Where(hour => hour < 16)
            .Select(hour => new Act(ActKind.Reaction, Published.AddHours(hour), null, null))
    ];
}
