namespace Windfall.Core.Momentum;

/// <summary>How busy a professional network is by the hour of its readers' day, 1 on average: what is believed of an audience before it has shown itself.</summary>
/// <remarks>A judgement, not learned: no set that we have tells the hour. Flat at night, so that an audience abroad is no surprise.</remarks>
static class Clock
{
    const double Night = 0.4;

    static readonly double[] Hours =
    [
        Night, Night, Night, Night, Night, Night, 0.6, 0.9, 1.3, 1.4, 1.4, 1.4, 1.4, 1.4, 1.4, 1.35, 1.3, 1.25, 1.2, 1.2, 1.2, 1.1, 0.8, 0.6,
    ];

    /// <param name="hour">Of the day, from 0.</param>
    public static double At(int hour) => Hours[hour];
}
