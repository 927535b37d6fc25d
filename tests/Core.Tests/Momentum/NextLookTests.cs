using System.Collections.Immutable;
using CsCheck;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;

namespace Windfall.Core.Tests.Momentum;

public class NextLookTests
{
    static readonly DateTimeOffset Published = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);
    static readonly Rhythm Sleeping = new([.. Enumerable.Range(0, Rhythm.Hours).Select(hour => hour % 24 < 7 ? 0.05 : 1)], new double[Rhythm.Hours], TimeZoneInfo.Utc, posts: 30);

    static readonly Gen<ImmutableArray<Reading>> Rising =
        Gen.Select(Gen.Int[60, 30_000], Gen.Int[0, 300]).Array[1, 20].Select(steps =>
        {
            var (at, count) = (Published, 0L);
            return steps.Select(step => new Reading(at = at.AddSeconds(step.Item1), count += step.Item2)).ToImmutableArray();
        });

    [Fact]
    public void It_lies_ahead_while_something_is_still_to_come_and_narrows_the_interval() => Rising.Sample(readings =>
    {
        if (Look(readings, Sleeping) is not { } look)
            return;
        Assert.True(look.At > readings[^1].At);
        Assert.InRange(look.Share, 0, 0.999);
        Assert.InRange(look.Narrower, 0.02, 1);
    });

    [Fact]
    public void Nobody_is_sent_to_look_while_the_readers_sleep() => Rising.Sample(readings =>
    {
        if (Look(readings, Sleeping) is { } look)
            Assert.InRange(look.At.Hour, 7, 23);
    });

    [Fact]
    public void A_young_post_is_looked_at_sooner_than_an_old_one()
    {
        TimeSpan Wait(double hours) => Look([new(Published.AddHours(hours), 40)], null)!.At - Published.AddHours(hours);

        Assert.True(Wait(1.5) < Wait(12));
    }

    [Fact]
    public void Where_nothing_is_known_there_is_none() => Assert.Null(Look([new(Published, null, Comments: 3)], null));

    static NextLook? Look(ImmutableArray<Reading> readings, Rhythm? rhythm) => MomentumReader.NextLook(readings, Published, DateTimeOffset.MaxValue, MadeUp.Model, rhythm);
}
