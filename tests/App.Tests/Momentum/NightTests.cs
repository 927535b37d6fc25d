using System.Collections.Immutable;
using Windfall.App.Momentum;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;

namespace Windfall.App.Tests.Momentum;

/// <summary>A made-up post that takes off overnight, and ordinary ones of the same made-up author.</summary>
public class NightTests
{
    static readonly TimeSpan Local = TimeSpan.FromHours(-5);
    static readonly DateTimeOffset Published = new(2026, 3, 10, 14, 5, 0, Local), Seven = Published.AddHours(17 - 1.0 / 12);
    static readonly Rhythm Clock = Rhythm.Usual(TimeZoneInfo.CreateCustomTimeZone("five behind", Local, null, null));
    static readonly GrowthModel Model = Models.For(Network.LinkedIn);

    // Hours since publishing, reactions.
    static readonly (double Hours, double Reactions)[] Night =
    [
        (0, 0), (1, 9), (2, 14), (3.9, 20), (6, 22), (9, 24), (11.4, 26), (12, 45), (13, 130), (14, 320), (15, 650), (16, 1050), (16.92, 1500), (20, 2350),
        (26, 2950), (40, 3450), (72, 3850), (120, 4000), (240, 4020),
    ];

    [Fact]
    public void The_alert_comes_before_a_tenth_of_what_it_will_be()
    {
        var breakout = At(Seven).Breakout;

        Assert.NotNull(breakout);
        Assert.InRange(NightAt((breakout.At - Published).TotalHours), 26, 400);
    }

    [Fact]
    public void Nothing_is_said_before_the_rise() => Assert.Null(At(Published.AddHours(11.3)).Breakout);

    [Fact]
    public void The_morning_after_it_is_breaking_out() => Assert.Equal(Phase.BreakingOut, At(Seven).Phase);

    [Fact]
    public void And_ten_days_later_it_is_over() => Assert.Equal(Phase.Over, At(Published.AddDays(10)).Phase);

    [Theory]
    [InlineData(0.6), InlineData(0.8), InlineData(1), InlineData(1.3)]
    public void What_comes_lies_within_the_interval_of_the_morning(double further)
    {
        var forecast = At(Seven).Forecast!;

        Assert.InRange(1500 + 2500 * further, forecast.Low80, forecast.High80);
    }

    [Fact]
    public void Three_readings_are_enough_for_an_alert()
    {
        ImmutableArray<Reading> three = [new(Published.AddHours(3.9), 20), new(Published.AddHours(9), 24), new(Seven, 1500, 80)];

        Assert.Equal(Seven, MomentumReader.Read(three, Published, Seven, Model, Past(), Clock).Breakout?.At);
    }

    [Fact]
    public void The_authors_own_posts_raise_no_alarm()
    {
        var past = Past();

        Assert.DoesNotContain(past, post => Outlook(post, past.Remove(post)).Breakout is not null);
    }

    [Fact]
    public void Of_two_hundred_more_at_most_one_in_thirty_does()
    {
        var dice = new Random(77);
        var past = Past();
        var alarms = Enumerable.Range(0, 200).Count(_ => Outlook(Ordinary(dice, Published, everyHours: 0.5), past).Breakout is not null);

        Assert.InRange(alarms, 0, 200 / 30);
    }

    static Outlook Outlook(PastPost post, ImmutableArray<PastPost> past)
    {
        var earlier = past.Select(p => p with { PublishedAt = p.PublishedAt.AddDays(-400), Readings = [.. p.Readings.Select(r => r with { At = r.At.AddDays(-400) })] });
        return MomentumReader.Read(post.Readings, post.PublishedAt, post.Readings[^1].At, Model, [.. earlier], Clock);
    }

    static Outlook At(DateTimeOffset at) => MomentumReader.Read(
        [.. Enumerable.Range(1, 480).Select(half => Published.AddHours(half * 0.5)).Append(Seven).Order().Select(when => new Reading(when, (long)NightAt((when - Published).TotalHours)))],
        Published, at, Model, Past(), Clock);

    static double NightAt(double hours)
    {
        var after = Array.FindIndex(Night, point => point.Hours >= hours);
        var (a, b) = (Night[after - 1], Night[after]);
        return a.Reactions + (b.Reactions - a.Reactions) * (hours - a.Hours) / (b.Hours - a.Hours);
    }

    static ImmutableArray<PastPost> Past()
    {
        var dice = new Random(5);
        return [.. Enumerable.Range(1, 20).Select(n => Ordinary(dice, Published.AddDays(-4 * n), everyHours: 6))];
    }

    /// <summary>Ends between 5 and 60; each reaction comes after an exponential wait of half a day, put off until morning if it falls into the night.</summary>
    static PastPost Ordinary(Random dice, DateTimeOffset published, double everyHours)
    {
        var final = (int)Math.Clamp(Math.Exp(2.95 + 0.7 * Normal(dice)), 5, 60);
        var pace = Math.Exp(0.3 * Normal(dice));
        var acts = Enumerable.Range(0, final).Select(_ => Daylight(published, published.AddHours(-9 * pace * Math.Log(1 - dice.NextDouble())), dice)).Order().ToArray();
        return new(published,
        [
            .. Enumerable.Range(1, (int)(96 / everyHours)).Select(n => published.AddHours(n * everyHours)).Select(at => new Reading(at, acts.Count(act => act <= at)))
        ]);
    }

    static DateTimeOffset Daylight(DateTimeOffset published, DateTimeOffset act, Random dice)
    {
        var hour = (act.UtcDateTime + Local).TimeOfDay.TotalHours;
        return act > published && hour is < 7 && dice.NextDouble() < 0.8 ? act.AddHours(7 - hour + 3 * dice.NextDouble()) : act;
    }

    static double Normal(Random dice) => Math.Sqrt(-2 * Math.Log(1 - dice.NextDouble())) * Math.Cos(2 * Math.PI * dice.NextDouble());
}
