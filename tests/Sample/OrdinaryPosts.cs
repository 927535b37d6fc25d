using System.Collections.Immutable;
using Windfall.Core.Posts;

namespace Windfall.Sample;

/// <summary>A post that never left its author's normal range.</summary>
/// <param name="Readings">In order of time.</param>
public sealed record OrdinaryPost(DateTimeOffset PublishedAt, ImmutableArray<Reading> Readings);

/// <summary>Posts as most posts go: some colleagues in the first hours, a little more next day, done within the week.</summary>
public static class OrdinaryPosts
{
    static readonly TimeSpan Between = TimeSpan.FromDays(6);
    static readonly double[] LookAtHours = [1, 3, 8, 24, 48, 168];
    static readonly DateTimeOffset First = new(2026, 5, 21, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Draws posts about six days apart from May 2026, each read six times up to an age of a week.</summary>
    /// <param name="count">Any number; each ends between 5 and 60 reactions.</param>
    public static ImmutableArray<OrdinaryPost> Draw(int seed, int count)
    {
        var dice = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(n => DrawOne(dice, First + n * Between))];
    }

    static OrdinaryPost DrawOne(Random dice, DateTimeOffset day)
    {
        var publishedAt = Publishing(dice, day);
        while (true)
        {
            var size = 21 * Math.Exp(.55 * dice.Normal());
            var life = Life.Draw(dice, publishedAt, TimeSpan.FromDays(8), at => PaceAt(at, publishedAt, size));
            ImmutableArray<Reading> readings =
            [
                .. LookAtHours.Select(hours => life.Show(Whole(publishedAt.AddHours(hours * Math.Exp(.09 * dice.Normal())))))
            ];

            if (readings[^1].Reactions is >= 5 and <= 60)
                return new(publishedAt, [.. readings.Select(reading => reading with { Impressions = dice.Comes(.1) ? null : reading.Impressions })]);
        }
    }

    static DateTimeOffset Publishing(Random dice, DateTimeOffset day)
    {
        day = day.AddDays(dice.Next(3));
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            day = day.AddDays(1);
        return day.AddHours(12).AddMinutes(dice.Next(9 * 60)).AddMilliseconds(dice.Next(60_000));   // 8:00 to 17:00 in New York's summer
    }

    static Pace PaceAt(DateTimeOffset at, DateTimeOffset publishedAt, double size)
    {
        var age = (at - publishedAt).TotalHours;
        var reactions = Rhythm.America(at) * size * (.13 * Math.Exp(-age / 2) + .028 * Math.Exp(-age / 18) + .001 * Math.Exp(-age / 80));
        return new(reactions, .13 * reactions, .03 * reactions, 66 * reactions);
    }

    static DateTimeOffset Whole(DateTimeOffset at) => DateTimeOffset.FromUnixTimeSeconds(at.ToUnixTimeSeconds());
}
