using System.Collections.Immutable;
using CsCheck;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;

namespace Windfall.Core.Tests.Momentum;

public class BreakoutTests
{
    static readonly DateTimeOffset Published = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Hours of growth to about twenty-four, as an ordinary post has it.</summary>
    static readonly ImmutableArray<Reading> Ordinary =
        [.. Enumerable.Range(1, 24).Select(n => new Reading(Published.AddHours(2 * n), (long)(24 * (1 - Math.Exp(-n / 5.0)))))];

    static readonly Gen<ImmutableArray<Reading>> Anything =
        Gen.Select(Gen.Int[-100, 1_000_000], Gen.Long[-5, 100_000], Gen.Int[0, 5])
            .Select((seconds, count, known) => new Reading(Published.AddSeconds(seconds), known == 0 ? null : count))
            .Array[0, 30].Select(readings => readings.ToImmutableArray());

    [Fact]
    public void Three_readings_are_enough() => Assert.Equal(Published.AddHours(9), Find([Read(3, 12), Read(6, 14), Read(9, 160)], Past(20))?.At);

    [Fact]
    public void And_it_tells_the_count_at_which_it_came() => Assert.Equal(160, Find([Read(3, 12), Read(6, 14), Read(9, 160), Read(12, 900)], Past(20))?.Count);

    [Fact]
    public void The_same_count_is_a_breakout_for_one_author_and_a_day_like_any_other_for_another()
    {
        ImmutableArray<Reading> readings = [Read(3, 60), Read(6, 110), Read(12, 170), Read(24, 220)];

        Assert.NotNull(Find(readings, Past(20)));
        Assert.Null(Find(readings, Past(20, times: 12)));
    }

    [Fact]
    public void With_few_earlier_posts_the_network_has_its_say_and_with_many_the_author_stands_alone()
    {
        double Bar(int posts) => MomentumReader.Read(Ordinary, Published, DateTimeOffset.MaxValue, MadeUp.Model, Past(posts, times: 40), null).Top!.Bar;

        Assert.InRange(Bar(0), 60, 300);
        Assert.InRange(Bar(40), 800, 2500);       // their posts end around eight hundred
        Assert.InRange(Bar(2), Bar(0), 1e5);
    }

    [Fact]
    public void The_chance_of_the_top_is_small_for_an_ordinary_post_and_near_one_after_a_breakout()
    {
        double Chance(ImmutableArray<Reading> readings) => MomentumReader.Read(readings, Published, DateTimeOffset.MaxValue, MadeUp.Model, Past(20), null).Top!.Chance;

        Assert.InRange(Chance([.. Ordinary.Take(6)]), 0, 0.15);
        Assert.InRange(Chance([Read(3, 12), Read(6, 14), Read(9, 160)]), 0.9, 1);
    }

    [Theory]
    [InlineData(2), InlineData(8)]
    public void Of_those_said_to_be_headed_for_the_top_so_many_get_there(int hours)
    {
        var posts = MadeUp.Cascades(seed: 8, many: 440).Select((cascade, n) => new PastPost(Published.AddDays(-500 + n),
            [.. new[] { 1.0, hours, 16, 48 }.Order().Select(age => new Reading(Published.AddDays(-500 + n).AddHours(age), (long)cascade.At(age * 3600)!.Value))])).ToImmutableArray();
        var said = posts.Skip(40).Select(post =>
        {
            var top = MomentumReader.Read(post.Readings, post.PublishedAt, post.PublishedAt.AddHours(hours), MadeUp.Model, posts[..40], null).Top!;
            return (top.Chance, Came: post.Readings[^1].Reactions > top.Bar);
        }).ToArray();

        Assert.Equal(said.Average(one => one.Chance), said.Average(one => one.Came ? 1.0 : 0), tolerance: 0.05);
        var likely = said.Where(one => one.Chance > 0.1).ToArray();
        Assert.Equal(likely.Average(one => one.Chance), likely.Average(one => one.Came ? 1.0 : 0), tolerance: 0.15);
    }

    [Fact]
    public void A_count_that_is_revised_downwards_gives_no_alert() => Gen.Select(Gen.Int[0, 23], Gen.Double[0, 1], Gen.Bool).Sample((from, share, forGood) =>
    {
        ImmutableArray<Reading> revised = [.. Ordinary.Select((reading, n) => n < from || n > from && !forGood ? reading : reading with { Reactions = (long)(reading.Reactions!.Value * share) })];
        Assert.Null(Find(revised, Past(20)));
    });

    [Fact]
    public void Nor_does_a_page_that_shows_a_tenth_for_a_moment()
    {
        ImmutableArray<Reading> readings = [Read(3, 180), Read(6, 200), Read(9, 20), Read(12, 215), Read(15, 222)];

        Assert.Null(Find(readings, Past(20, times: 12)));
    }

    [Fact]
    public void Readings_of_one_moment_may_come_in_any_order() => Gen.Select(Anything, Gen.Int[0, 1000]).Sample((readings, seed) =>
    {
        ImmutableArray<Reading> crowded = [.. readings, .. readings.Select(reading => reading with { Reactions = reading.Reactions + 7 })];
        Reading[] mixed = [.. crowded];
        new Random(seed).Shuffle(mixed);
        Assert.Equal(Told(crowded), Told([.. mixed]));
    });

    [Fact]
    public void Other_kinds_of_count_and_readings_without_reactions_change_nothing() => Gen.Select(Anything, Gen.Long[0, 1000]).Sample((readings, other) =>
    {
        ImmutableArray<Reading> more =
        [
            .. readings.SelectMany(reading => new[] { reading with { Comments = other, Impressions = 100 * other }, new Reading(reading.At.AddSeconds(1), null, Reposts: other) })
        ];
        Assert.Equal(Told(readings), Told(more));
    });

    [Fact]
    public void Evidence_of_a_faster_pace_is_lost_again_when_the_pace_is_ordinary()
    {
        var watch = new PaceWatch();
        watch.See(3, 1);
        var after = watch.Evidence;
        for (var n = 0; n < 40; n++)
            watch.See(1, 1);

        Assert.True(watch.Evidence < after);
    }

    [Fact]
    public void On_posts_that_keep_their_pace_at_most_one_in_a_hundred_ever_passes_the_bar()
    {
        var dice = new Random(4);
        var passed = Enumerable.Range(0, 3000).Count(_ =>
        {
            var watch = new PaceWatch();
            return Enumerable.Range(0, 60).Any(_ =>
            {
                watch.See(NegativeBinomial(dice, mean: 1.2), 1.2);
                return watch.Evidence >= PaceWatch.Threshold;
            });
        });

        Assert.InRange(passed, 0, 30);
    }

    /// <summary>A mean of its own, from a gamma distribution of shape 1.5 (a halved squared normal and an exponential), then Poisson.</summary>
    static int NegativeBinomial(Random dice, double mean)
    {
        var normal = Math.Sqrt(-2 * Math.Log(1 - dice.NextDouble())) * Math.Cos(2 * Math.PI * dice.NextDouble());
        var own = mean / 1.5 * (normal * normal / 2 - Math.Log(1 - dice.NextDouble()));
        var (count, product) = (-1, 1.0);
        for (; product > Math.Exp(-own); count++)
            product *= dice.NextDouble();
        return count;
    }

    static Reading Read(double hours, long count) => new(Published.AddHours(hours), count);

    static Breakout? Find(ImmutableArray<Reading> readings, ImmutableArray<PastPost> past) =>
        MomentumReader.Read(readings, Published, DateTimeOffset.MaxValue, MadeUp.Model, past, null).Breakout;

    static string Told(ImmutableArray<Reading> readings) =>
        System.Text.Json.JsonSerializer.Serialize(MomentumReader.Read(readings, Published, DateTimeOffset.MaxValue, MadeUp.Model, Past(5), Rhythm.Usual(TimeZoneInfo.Utc)));

    /// <summary>Posts that end between about 12 and 28, times a factor.</summary>
    static ImmutableArray<PastPost> Past(int many, int times = 1) =>
    [
        .. Enumerable.Range(1, many).Select(n => new PastPost(Published.AddDays(-4 * n),
            [.. Ordinary.Select(reading => reading with { At = reading.At.AddDays(-4 * n), Reactions = times * (reading.Reactions!.Value * (10 + n % 11) / 18) })]))
    ];
}
