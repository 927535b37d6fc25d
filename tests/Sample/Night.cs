using Windfall.Core.Posts;

namespace Windfall.Sample;

/// <summary>The post that took off: a slow afternoon, a news module in the small hours that first shows it low and then leads with it, a long tail.</summary>
static class Night
{
    /// <summary>Tuesday, 14:05 in New York.</summary>
    public static readonly DateTimeOffset PublishedAt = new(2026, 9, 22, 18, 5, 12, 417, TimeSpan.Zero);

    /// <summary>Wednesday, 07:00 in New York: where the clock of the sample stands.</summary>
    public static readonly DateTimeOffset Clock = new(2026, 9, 23, 11, 0, 0, TimeSpan.Zero);

    /// <summary>The module lists the post, at 02:36 in New York and half past eight in Paris.</summary>
    public static readonly DateTimeOffset PickedUpAt = new(2026, 9, 23, 6, 36, 0, TimeSpan.Zero);

    static readonly DateTimeOffset LedWithAt = new(2026, 9, 23, 8, 40, 0, TimeSpan.Zero);
    static readonly TimeSpan Length = TimeSpan.FromHours(121);

    public static Life Draw(Random dice)
    {
        var life = Life.Draw(dice, PublishedAt, Length, PaceAt);

        // Two of the afternoon's likes go again in the quiet evening, where a reading must notice it.
        return life with { TakenBack = [.. life.TakenBack, PublishedAt.AddHours(7.4), PublishedAt.AddHours(7.6)] };
    }

    public static Pace PaceAt(DateTimeOffset at)
    {
        var age = (at - PublishedAt).TotalHours;
        var own = Rhythm.America(at) * (6.2 * Math.Exp(-age / 1.1) + 1.3 * Math.Exp(-age / 14));
        var picked = Rhythm.Atlantic(at) * (Push(at, PickedUpAt, 580, .5) + Push(at, LedWithAt, 1350, .75));

        // People comment while a thing is new; later ones only like it.
        var talk = .012 + .05 * Math.Exp(-Math.Max(0, age - 15) / 2.5);
        return new(own + picked, .2 * own + talk * picked, .03 * own + .036 * picked, 68 * own + 104 * picked);
    }

    /// <summary>A push from outside: it takes <paramref name="rise"/> hours to build up, and fades as a power of its age, as attention does.</summary>
    static double Push(DateTimeOffset at, DateTimeOffset from, double height, double rise)
    {
        var age = (at - from).TotalHours;
        return age <= 0 ? 0 : height * (1 - Math.Exp(-Math.Pow(age / rise, 1.6))) * Math.Pow(1 + age / 1.3, -1.6);
    }

    /// <summary>Somebody, or a program, looks every 20 to 60 minutes; now and then the page does not show a number.</summary>
    public static IEnumerable<Reading> Readings(Random dice, Life life)
    {
        var end = PublishedAt + Length - TimeSpan.FromHours(1);
        var looks = new List<Reading> { life.Show(Whole(Clock.AddSeconds(-84))) };    // the author, on waking: it shows everything

        for (var at = PublishedAt.AddMinutes(22); at < end; at = at.AddSeconds(dice.Next(20 * 60, 60 * 60)))
        {
            var shown = life.Show(Whole(at));
            looks.Add(new(
                shown.At,
                dice.Comes(.02) ? null : shown.Reactions,
                dice.Comes(.04) ? null : shown.Comments,
                dice.Comes(.07) ? null : shown.Reposts,
                dice.Comes(.10) ? null : shown.Impressions));
        }

        return looks.OrderBy(look => look.At);
    }

    static DateTimeOffset Whole(DateTimeOffset at) => DateTimeOffset.FromUnixTimeSeconds(at.ToUnixTimeSeconds());
}
