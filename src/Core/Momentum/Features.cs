using System.Collections.Immutable;

namespace Windfall.Core.Momentum;

/// <summary>What a model sees of a post at an age: one row of numbers, zero where the source does not tell.</summary>
/// <remarks>Counts and followers are ln(1 + n); times are shares of the age, those called "gap" and "by" as ln.</remarks>
static class Features
{
    /// <summary>The columns, by the names that a model's file has for them.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        "acts", "lastHalf", "lastQuarter", "lastThreeQuarters", "lastTenth", "lastThirtieth", "lastHour",
        "lastHalfShare", "lastQuarterShare", "lastTenthShare", "lastHourShare",
        "meanAge", "silence", "firstSeen", "lastSeen", "gapOfOne", "gapOfThree", "gapOfTen", "byTenth", "byHalf", "byNineTenths",
        "followers", "followersPerAct", "followersOfLate", "followersOfLargest", "followersOfAuthor", "actsToComeFromFollowers",
        "comments", "commentsPerAct", "commentsLastHour", "rank", "rankLastHour", "looks", "actsAtFirstLook",
    ];

    /// <summary>Those that straight lines use: how many acts, and what share of them came in the last half.</summary>
    public static readonly ImmutableArray<int> Line = [0, 7];

    const double Hour = 3600, Blink = 30;

    /// <param name="age">Seconds, above 0.</param>
    public static double[] Of(Cascade cascade, double age)
    {
        var last = cascade.IndexAt(age);
        if (last < 0)
            return new double[Names.Length];

        var now = cascade.Counts[last];
        double Since(double from) => Log(now - (cascade.At(from) ?? 0));

        var (acts, half, quarter, tenth, hour) = (Log(now), Since(0.5 * age), Since(0.75 * age), Since(0.9 * age), Since(age - Hour));
        var (steady, silent) = Times(cascade, last, age);
        return
        [
            acts, half, quarter, Since(0.25 * age), tenth, Since(0.97 * age), hour,
            half - acts, quarter - half, tenth - quarter, hour - acts,
            steady, silent, Math.Max(0, cascade.Ages[0]) / age, cascade.Ages[last] / age, Gap(1), Gap(3), Gap(10), By(0.1), By(0.5), By(0.9),
            .. Reach.Of(cascade, last, age), .. Looks(cascade, last, age),
        ];

        double Gap(int back)
        {
            var i = last;
            while (i > 0 && cascade.Counts[i - 1] > now - back)
                i--;
            return Math.Log((age - cascade.Ages[i] + Blink) / age);
        }

        double By(double share)
        {
            var (low, high) = (0, last);
            while (low < high)
                (low, high) = cascade.Counts[(low + high) / 2] < share * now ? ((low + high) / 2 + 1, high) : (low, (low + high) / 2);
            return Math.Log((Math.Max(0, cascade.Ages[low]) + Blink) / age);
        }
    }

    /// <summary>The same with only the columns of straight lines, which is all that a model without trees asks about.</summary>
    public static double[] OfLine(Cascade cascade, double age)
    {
        var row = new double[Names.Length];
        if (cascade.At(age) is { } now)
            (row[0], row[7]) = (Log(now), Log(now - (cascade.At(0.5 * age) ?? 0)) - Log(now));
        return row;
    }

    public static double Log(double count) => Math.Log(1 + Math.Max(0, count));

    /// <summary>Mean age of the acts, and for how long there was none.</summary>
    static (double Mean, double Silence) Times(Cascade cascade, int last, double age)
    {
        var (sum, before, latest) = (0.0, 0.0, 0);
        for (var i = 0; i <= last; i++)
        {
            sum += Math.Max(0, cascade.Counts[i] - before) * cascade.Ages[i];
            if (cascade.Counts[i] > before)
                latest = i;
            before = cascade.Counts[i];
        }
        return (before > 0 ? sum / before / age : 0, 1 - cascade.Ages[latest] / age);
    }

    /// <summary>What a ranking's snapshots tell beside the count.</summary>
    static double[] Looks(Cascade cascade, int last, double age)
    {
        if (!cascade.Snapshots || cascade.Comments.IsEmpty || cascade.Ranks.IsEmpty)
            return new double[7];

        var hourAgo = cascade.IndexAt(age - Hour);
        var (comments, rank) = (cascade.Comments[last], Log(cascade.Ranks[last]));
        return
        [
            Log(comments), Log(comments) - Log(cascade.Counts[last]), Log(comments - (hourAgo < 0 ? 0 : cascade.Comments[hourAgo])),
            rank, hourAgo < 0 ? 0 : rank - Log(cascade.Ranks[hourAgo]), last + 1, Log(cascade.Counts[0]),
        ];
    }
}
