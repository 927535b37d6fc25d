namespace Windfall.Core.Momentum;

/// <summary>Brings a forecast that was made in an audience's time back to the clock on the wall: at night little comes, and so little is foretold.</summary>
static class OnTheClock
{
    public static Forecast Of(Forecast forecast, Rhythm rhythm)
    {
        DateTimeOffset Wall(DateTimeOffset at) => rhythm.After(forecast.At, (at - forecast.At).TotalSeconds);

        return forecast with
        {
            HalfLife = forecast.HalfLife is { } half ? rhythm.After(forecast.At, half.TotalSeconds) - forecast.At : null,
            NinetyPercentBy = forecast.NinetyPercentBy is { } by ? Wall(by) : null,
            Curve = [.. forecast.Curve.Select(point => point with { At = Wall(point.At) })],
        };
    }
}
