namespace Windfall.Sample;

/// <summary>How awake an audience is, hour by hour. 1 is its average over a week.</summary>
static class Rhythm
{
    // Share of a day's acts by local hour, from 0: a plausible professional network, low before dawn, high before and at lunch.
    static readonly double[] Hours =
        [.30, .18, .12, .10, .12, .28, .65, 1.10, 1.55, 1.75, 1.70, 1.60, 1.65, 1.60, 1.45, 1.40, 1.35, 1.30, 1.15, 1.05, .95, .85, .70, .50];

    public static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
    static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    public static double America(DateTimeOffset at) => Of(TimeZoneInfo.ConvertTime(at, NewYork));

    /// <summary>Readers of a news module that both sides of the Atlantic open.</summary>
    public static double Atlantic(DateTimeOffset at) => .6 * America(at) + .4 * Of(TimeZoneInfo.ConvertTime(at, Paris));

    static double Of(DateTimeOffset local)
    {
        var (hour, part) = (local.Hour, local.Minute / 60.0);
        var weekend = local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? .5 : 1.12;
        return weekend * (Hours[hour] * (1 - part) + Hours[(hour + 1) % 24] * part);
    }
}
