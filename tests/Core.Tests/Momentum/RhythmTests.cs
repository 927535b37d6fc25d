using System.Collections.Immutable;
using CsCheck;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;

namespace Windfall.Core.Tests.Momentum;

public class RhythmTests
{
    static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
    static readonly DateTimeOffset Start = new(2026, 3, 2, 14, 0, 0, TimeSpan.Zero);

    static readonly TimeZoneInfo[] Zones = [TimeZoneInfo.Utc, TimeZoneInfo.FindSystemTimeZoneById("America/New_York"), TimeZoneInfo.FindSystemTimeZoneById("Asia/Kathmandu")];

    static readonly Gen<Rhythm> AnyRhythm = Gen.Select(Gen.Double[0.05, 5].Array[Rhythm.Hours], Gen.Int[0, 2])
        .Select((factors, zone) => new Rhythm(factors, new double[Rhythm.Hours], Zones[zone], 0));

    static readonly Gen<DateTimeOffset> AnyTime = Gen.Int[0, 400 * 86_400].Select(seconds => Start.AddSeconds(seconds));

    [Fact]
    public void Audience_time_adds_up_and_never_goes_back() => Gen.Select(AnyRhythm, AnyTime, AnyTime, AnyTime).Sample((rhythm, a, b, c) =>
    {
        DateTimeOffset[] order = [.. new[] { a, b, c }.Order()];
        var (first, second) = (rhythm.Between(order[0], order[1]), rhythm.Between(order[1], order[2]));
        Assert.True(first >= 0 && second >= 0);
        Assert.Equal(rhythm.Between(order[0], order[2]), first + second, tolerance: 300);
    });

    [Fact]
    public void A_week_of_it_is_a_week() => Gen.Select(AnyRhythm, AnyTime).Sample((rhythm, at) =>
        Assert.Equal(604_800, new Rhythm([.. rhythm.Factors], new double[Rhythm.Hours], TimeZoneInfo.Utc, 0).Between(at, at.AddDays(7)), tolerance: 1e-3));

    [Fact]
    public void After_is_the_way_back() => Gen.Select(AnyRhythm, AnyTime, Gen.Double[0, 2_000_000]).Sample((rhythm, at, seconds) =>
        Assert.Equal(seconds, rhythm.Between(at, rhythm.After(at, seconds)), tolerance: 1));

    [Fact]
    public void The_hour_is_that_of_the_readers_clock_on_both_sides_of_its_change()
    {
        var usual = Rhythm.Usual(NewYork);

        Assert.Equal(8, usual.HourOf(new(2026, 3, 2, 13, 30, 0, TimeSpan.Zero)));     // Monday, standard time
        Assert.Equal(8, usual.HourOf(new(2026, 3, 9, 12, 30, 0, TimeSpan.Zero)));     // the Monday after the clocks went forward
        Assert.Equal(6 * 24 + 23, usual.HourOf(new(2026, 3, 9, 3, 30, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void The_hour_that_the_change_leaves_out_does_not_pass()
    {
        double[] factors = [.. Enumerable.Range(0, Rhythm.Hours).Select(hour => hour == 6 * 24 + 2 ? 100 : 1.0)];    // Sunday, 2 to 3 in the morning
        var rhythm = new Rhythm(factors, new double[Rhythm.Hours], NewYork, 0);
        var (change, ordinary) = (new DateTimeOffset(2026, 3, 8, 6, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 3, 15, 5, 0, 0, TimeSpan.Zero));    // one in the morning

        Assert.InRange(rhythm.Between(change, change.AddHours(2)) / 3600, 1.2, 1.3);        // 1 to 2, and 3 to 4
        Assert.InRange(rhythm.Between(ordinary, ordinary.AddHours(2)) / 3600, 60, 65);      // 1 to 3
    }

    [Fact]
    public void Without_posts_it_is_the_usual_one_and_no_hour_is_known()
    {
        var rhythm = Rhythm.Learn([], MadeUp.Model, NewYork, DateTimeOffset.MaxValue);

        Assert.Equal(Rhythm.Usual(NewYork).Factors, rhythm.Factors);
        Assert.DoesNotContain(Enumerable.Range(0, Rhythm.Hours), rhythm.IsKnown);
        Assert.Empty(rhythm.Best(3, 3));
    }

    [Fact]
    public void Posts_read_every_hour_teach_when_their_readers_sleep()
    {
        var rhythm = Rhythm.Learn(Posts(many: 40), MadeUp.Model, NewYork, DateTimeOffset.MaxValue);
        var (sleeping, awake) = (Mean(rhythm, 0, 12), Mean(rhythm, 12, 24));      // this audience lives on the other side of the world

        Assert.InRange(awake / sleeping, 4, 12);
        Assert.All(rhythm.Best(3, 3), best => Assert.InRange(best.Hour % 24, 11, 23));
    }

    [Fact]
    public void A_post_that_took_off_is_left_out_for_others_read_it()
    {
        var (posts, took) = (Posts(many: 12), Posts(many: 13)[^1]);
        var much = took with { Readings = [.. took.Readings.Select((reading, hour) => reading with { Reactions = reading.Reactions + (hour > 10 ? 4000 : 0) })] };

        Assert.Equal(Rhythm.Learn(posts, MadeUp.Model, NewYork, DateTimeOffset.MaxValue).Factors, Rhythm.Learn([.. posts, much], MadeUp.Model, NewYork, DateTimeOffset.MaxValue).Factors);
    }

    [Fact]
    public void One_post_changes_little() => Assert.All(
        Rhythm.Learn(Posts(many: 1), MadeUp.Model, NewYork, DateTimeOffset.MaxValue).Factors.Zip(Rhythm.Usual(NewYork).Factors),
        pair => Assert.InRange(pair.First / pair.Second, 0.5, 2));

    [Fact]
    public void Timed_acts_tell_where_there_are_no_readings()
    {
        ImmutableArray<PastPost> timed =
        [
            .. Posts(many: 40).Select(post => new PastPost(post.PublishedAt, [],
            [
                .. post.Readings.Zip(post.Readings.Skip(1)).SelectMany(pair => Enumerable.Range(0, (int)(pair.Second.Reactions!.Value - pair.First.Reactions!.Value))
                    .Select(n => pair.First.At.AddSeconds(30 + n)))
            ]))
        ];
        var rhythm = Rhythm.Learn(timed, MadeUp.Model, NewYork, DateTimeOffset.MaxValue);

        Assert.InRange(Mean(rhythm, 12, 24) / Mean(rhythm, 0, 12), 4, 12);
    }

    [Fact]
    public void Acts_that_all_have_the_time_of_the_paste_tell_nothing()
    {
        var pasted = new PastPost(Start, [], [.. Enumerable.Repeat(Start.AddHours(9), 300)]);

        Assert.Equal(0, Rhythm.Learn([pasted], MadeUp.Model, NewYork, DateTimeOffset.MaxValue).Posts);
    }

    [Fact]
    public void Nothing_later_is_looked_at()
    {
        var (posts, at) = (Posts(many: 6), Start.AddDays(20));
        ImmutableArray<PastPost> until = [.. posts.Where(post => post.PublishedAt <= at).Select(post => post with { Readings = [.. post.Readings.Where(reading => reading.At <= at)] })];

        Assert.Equal(Rhythm.Learn(until, MadeUp.Model, NewYork, at).Factors, Rhythm.Learn(posts, MadeUp.Model, NewYork, at).Factors);
    }

    [Fact]
    public void Whatever_the_readings_its_mean_is_one_and_no_hour_stands_still() => Gen.Select(Gen.Int[-100, 3_000_000], Gen.Long[-5, 100_000]).Array[0, 40].Array[1, 5].Sample(posts =>
    {
        ImmutableArray<PastPost> past = [.. posts.Select((readings, n) => new PastPost(Start.AddDays(n), [.. readings.Select(r => new Reading(Start.AddDays(n).AddSeconds(r.Item1), r.Item2))]))];
        var rhythm = Rhythm.Learn(past, MadeUp.Model, NewYork, DateTimeOffset.MaxValue);

        Assert.Equal(1, rhythm.Factors.Average(), tolerance: 1e-9);
        Assert.All(rhythm.Factors, factor => Assert.InRange(factor, 0.005, 100));
    }, iter: 50);

    static double Mean(Rhythm rhythm, int from, int to) => Enumerable.Range(0, 7).Average(day => Enumerable.Range(from, to - from).Average(hour => rhythm.Factors[24 * day + hour]));

    /// <summary>Read every hour for four days; eight times as many come in the second half of New York's day as in the first.</summary>
    static ImmutableArray<PastPost> Posts(int many)
    {
        var dice = new Random(3);
        return
        [
            .. Enumerable.Range(0, many).Select(n =>
            {
                var published = Start.AddDays(3 * n).AddHours(dice.Next(24));
                var count = 0L;
                return new PastPost(published,
                [
                    .. Enumerable.Range(1, 96).Select(hour =>
                    {
                        var at = published.AddHours(hour);
                        var pace = 4 * Math.Exp(-hour / 30.0) * (TimeZoneInfo.ConvertTime(at.AddMinutes(-30), NewYork).Hour >= 12 ? 1.78 : 0.22);
                        while (dice.NextDouble() < pace / (1 + pace))      // geometric: burstier than Poisson
                            count++;
                        return new Reading(at, count);
                    })
                ]);
            })
        ];
    }
}
