using System.Collections.Immutable;

namespace Windfall.Core.Momentum;

/// <summary>How busy an audience is by the hour of its week, on its own clock; and time as it passes for it.</summary>
/// <remarks>
/// Audience time runs fast while readers are awake and slow while they sleep, as "digg time" does: Szabo and Huberman, "Predicting the popularity of online
/// content", CACM 53(8), 2010; a rate that the hour multiplies: Kobayashi and Lambiotte, "TiDeH", ICWSM 2016. A week has 604,800 seconds of either time.
/// </remarks>
public sealed class Rhythm
{
    public const int Hours = 168;

    const double Hour = 3600, Week = Hours * Hour;
    const int Halvings = 60;
    const double EnoughActs = 4;

    // A clock change is met within such a stretch of it.
    static readonly TimeSpan Close = TimeSpan.FromMinutes(1);
    static readonly TimeSpan NoTwoChanges = TimeSpan.FromDays(20);

    readonly double[] passed = new double[Hours + 1];

    /// <param name="factors">By hour of the week from Monday 0:00; above 0. Brought to a mean of 1.</param>
    /// <param name="acts">How many acts tell of each hour of the week, its neighbours included.</param>
    /// <param name="zone">Where the audience lives.</param>
    internal Rhythm(double[] factors, double[] acts, TimeZoneInfo zone, int posts)
    {
        var mean = factors.Average();
        (Factors, Acts, Zone, Posts) = ([.. factors.Select(factor => factor / mean)], [.. acts], zone, posts);
        for (var hour = 0; hour < Hours; hour++)
            passed[hour + 1] = passed[hour] + Hour * Factors[hour];
    }

    /// <summary>What is believed of an audience that has not shown itself yet.</summary>
    public static Rhythm Usual(TimeZoneInfo zone) => new([.. Enumerable.Range(0, Hours).Select(hour => Clock.At(hour % 24))], new double[Hours], zone, posts: 0);

    /// <summary>What an author's posts tell of their audience, as far as they do.</summary>
    /// <param name="at">Nothing later is looked at.</param>
    public static Rhythm Learn(ImmutableArray<PastPost> posts, GrowthModel model, TimeZoneInfo zone, DateTimeOffset at) => RhythmLearner.Learn(posts, model, zone, at);

    /// <summary>By hour of the week from Monday 0:00, 1 on average.</summary>
    public ImmutableArray<double> Factors { get; }
    public ImmutableArray<double> Acts { get; }
    public TimeZoneInfo Zone { get; }

    /// <summary>How many it was learned from.</summary>
    public int Posts { get; }

    /// <summary>Whether that hour of the week has shown itself, and is not only believed.</summary>
    public bool IsKnown(int hour) => Acts[hour] >= EnoughActs;

    /// <summary>Hour of the week, from Monday 0:00 on the audience's clock.</summary>
    public int HourOf(DateTimeOffset at) => (int)(Local(at, Zone.GetUtcOffset(at)) % Week / Hour);

    public double At(DateTimeOffset at) => Factors[HourOf(at)];

    /// <summary>The busiest stretches of some hours that are known throughout, apart from each other, the busiest first.</summary>
    /// <returns>Where each begins, as hour of the week, and its mean factor.</returns>
    public ImmutableArray<(int Hour, double Factor)> Best(int windows, int hours)
    {
        var best = ImmutableArray.CreateBuilder<(int Hour, double Factor)>();
        foreach (var (hour, factor) in Enumerable.Range(0, Hours)
            .Select(hour => (Hour: hour, Within: Enumerable.Range(hour, hours).Select(h => h % Hours).ToArray()))
            .Where(window => window.Hour / 24 == (window.Hour + hours - 1) / 24 && window.Within.All(IsKnown))
            .Select(window => (window.Hour, Factor: window.Within.Average(hour => Factors[hour])))
            .OrderByDescending(window => window.Factor))
            if (best.Count < windows && best.All(taken => Math.Abs(taken.Hour - hour) >= hours))
                best.Add((hour, factor));
        return best.ToImmutable();
    }

    /// <summary>Audience time between two moments. Seconds.</summary>
    public double Between(DateTimeOffset from, DateTimeOffset to)
    {
        if (to <= from)
            return 0;

        var (before, after) = (Zone.GetUtcOffset(from), Zone.GetUtcOffset(to));
        if (to - from <= Close || before == after && to - from < NoTwoChanges)
            return Passed(Local(to, before)) - Passed(Local(from, before));
        var middle = from + (to - from) / 2;
        return Between(from, middle) + Between(middle, to);
    }

    /// <summary>The moment at which so much audience time has passed.</summary>
    /// <param name="seconds">0 or more.</param>
    public DateTimeOffset After(DateTimeOffset from, double seconds)
    {
        var slowest = Math.Min(1, Factors.Min());
        var (low, high) = (0.0, Math.Min(seconds / slowest, Math.Max(0, (DateTimeOffset.MaxValue - from).TotalSeconds - Week)));
        for (var i = 0; i < Halvings; i++)
            (low, high) = Between(from, from.AddSeconds((low + high) / 2)) < seconds ? ((low + high) / 2, high) : (low, (low + high) / 2);
        return from.AddSeconds(high);
    }

    double Passed(double local)
    {
        var (weeks, within) = (Math.Floor(local / Week), local % Week);
        var hour = (int)(within / Hour);
        return weeks * Week + passed[hour] + (within - hour * Hour) * Factors[hour];
    }

    /// <summary>Seconds since a Monday 0:00, the first of January of the year 1.</summary>
    static double Local(DateTimeOffset at, TimeSpan offset) => Math.Max(0, (at.UtcTicks + offset.Ticks) / (double)TimeSpan.TicksPerSecond);
}
