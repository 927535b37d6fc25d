namespace Windfall.Core.Momentum;

/// <summary>A length of time as people say it.</summary>
static class Spans
{
    const double Hour = 3600, Day = 24 * Hour;

    /// <param name="seconds">0 or more.</param>
    public static Phrase Of(double seconds) => seconds switch
    {
        < 1.5 * Hour => new("momentum.minutes", Math.Max(1, Math.Round(seconds / 60))),
        < 2 * Day => new("momentum.hours", Math.Round(seconds / Hour)),
        _ => new("momentum.days", Math.Round(seconds / Day)),
    };
}
