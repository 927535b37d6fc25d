namespace Windfall.Core.Momentum;

/// <summary>How busy a professional network is by the hour of its readers' day, 1 on average.</summary>
/// <remarks>A judgement, not learned: no set that we have tells the hour. Flat at night, so that an audience abroad is no surprise.</remarks>
static class Clock
{
    const double Night = 0.4;

    static readonly double[] Hours =
    [
        Night, Night, Night, Night, Night, Night, 0.6, 0.9, 1.3, 1.4, 1.4, 1.4, 1.4, 1.4, 1.4, 1.35, 1.3, 1.25, 1.2, 1.2, 1.2, 1.1, 0.8, 0.6,
    ];

    /// <summary>The busiest hour against the quietest: what the clock can explain at most.</summary>
    public static double Swing => Hours.Max() / Night;

    public static bool IsMorning(DateTimeOffset local) => local.Hour is >= 5 and < 11;

    /// <summary>Mean over a span; 1 where the readers' time is unknown.</summary>
    public static double Between(DateTimeOffset from, DateTimeOffset to, TimeSpan? utcOffset)
    {
        if (utcOffset is not { } offset)
            return 1;

        const int steps = 8;
        var span = (to - from) / steps;
        return Enumerable.Range(0, steps).Average(step => Hours[(from + span * (step + 0.5) + offset).UtcDateTime.Hour]);
    }
}
