namespace Windfall.Core.Momentum;

/// <summary>When to look again: the moment that tells the most while there is still something to do about it.</summary>
/// <param name="Share">Of what is still to come, how much should be in by then. 0 to 1.</param>
/// <param name="Narrower">By what share the interval should have narrowed, on the scale of ratios. 0 to 1.</param>
/// <param name="Why">In words.</param>
public sealed record NextLook(DateTimeOffset At, double Share, double Narrower, Phrase Why)
{
    const double Worth = 0.02, Asleep = 0.7;

    /// <summary>
    /// Supposes at each of some later moments that the median came true, asks what the interval would then be, and weighs how much narrower it is by the share that
    /// is then still to come. A moment at which the readers sleep is none.
    /// </summary>
    /// <param name="track">Up to the forecast, in the audience's time.</param>
    /// <param name="forecast">As made from it, in the audience's time too.</param>
    /// <returns>Null where another look tells little.</returns>
    internal static NextLook? Of(Track track, Forecast forecast, GrowthModel model, bool ageKnown, Rhythm? rhythm)
    {
        double Width(Forecast of) => Math.Log((of.High80 + 1) / (of.Low80 + 1));

        var (now, left) = (forecast.At, Math.Log((forecast.Median + 1) / (track.Now + 1)));
        if (left <= 0 || Width(forecast) <= 0)
            return null;

        (CurvePoint? Point, double Share, double Narrower) best = default;
        foreach (var point in forecast.Curve)
        {
            if (rhythm?.At(OnTheWall(point.At)) < Asleep)
                continue;
            var then = track.With(point.At, track.Age + (point.At - now).TotalSeconds, point.Median);
            var narrower = 1 - Width(Forecaster.Forecast(then, model, ageKnown)) / Width(forecast);
            var share = Math.Clamp(Math.Log((point.Median + 1) / (track.Now + 1)) / left, 0, 1);
            if (narrower * (1 - share) > best.Narrower * (1 - best.Share))
                best = (point, share, narrower);
        }
        if (best.Point is not { } chosen || best.Narrower * (1 - best.Share) < Worth)
            return null;

        var at = OnTheWall(chosen.At);
        var asleep = rhythm is not null && rhythm.Between(now, at) < Asleep * (at - now).TotalSeconds;
        return new(at, best.Share, best.Narrower, new(asleep ? "forecast.look_asleep" : "forecast.look", at, best.Share, best.Narrower));

        DateTimeOffset OnTheWall(DateTimeOffset lived) => rhythm?.After(now, (lived - now).TotalSeconds) ?? lived;
    }
}
