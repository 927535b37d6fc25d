using System.Collections.Immutable;

namespace Windfall.Core.Momentum;

/// <summary>Turns growth into a forecast with dates.</summary>
static class Forecaster
{
    const int Points = 24;
    const double Early = 0.05, Soonest = 1200, UnknownAge = 2 * 86_400;

    public static Forecast Forecast(Track track, GrowthModel model, bool ageKnown)
    {
        var now = track.Now;
        var growth = ageKnown ? model.ToTheEnd(track.Course(model), track.Age) : AgeUnknown(track, model);
        var (low, median, high) = growth.From(now);
        var timing = new Timing(track, model);
        var at = track.TimeOf(track.Length - 1);

        DateTimeOffset When(double count) => at.AddSeconds(timing.When(growth.Median == 0 ? 1 : Math.Log((count + 1) / (now + 1)) / growth.Median));

        return new(
            at, median, low, high,
            HalfLife: median - now < 0.5 ? null : When(now + (median - now) / 2) - at,
            NinetyPercentBy: now >= 0.9 * median ? at : When(0.9 * median),
            Curve(growth, now, timing, at),
            Basis(track, model, ageKnown));
    }

    /// <summary>The post may be as young as its first reading or days old; so the interval spans both.</summary>
    static Growth AgeUnknown(Track track, GrowthModel model)
    {
        var course = track.Course(model);
        var young = model.ToTheEnd(course, Math.Max(Soonest, track.Age));
        var old = model.ToTheEnd(course, track.Age + UnknownAge);
        return Growth.Of(old.Low, (young.Median + old.Median) / 2, Math.Max(young.High, old.High));
    }

    static ImmutableArray<CurvePoint> Curve(Growth growth, double now, Timing timing, DateTimeOffset at) =>
    [
        .. Enumerable.Range(1, Points).Select(k =>
        {
            var ahead = timing.Span * k * k / (Points * Points);    // close together first, where most still happens
            var (low, median, high) = (growth * timing.Share(ahead)).From(now);
            return new CurvePoint(at.AddSeconds(ahead), median, low, high);
        })
    ];

    static ImmutableArray<Phrase> Basis(Track track, GrowthModel model, bool ageKnown)
    {
        var basis = ImmutableArray.CreateBuilder<Phrase>();
        basis.Add(new("forecast.readings", track.Length));
        basis.Add(new(model.StandIn ? "forecast.stand_in" : "forecast.model", model.Source));
        if (!ageKnown)
            basis.Add(new("forecast.age_unknown"));
        if (model.Tail is not null)
            basis.Add(new("forecast.tail", Math.Round(model.Horizon / 3600), Math.Round(model.Tail.Until / 86_400)));
        return basis.ToImmutable();
    }

    /// <summary>When growth comes. A post that rose late is as young as its rise, not as its publishing.</summary>
    sealed class Timing
    {
        readonly GrowthModel model;
        readonly double age, left;

        public Timing(Track track, GrowthModel model)
        {
            this.model = model;
            var rise = Enumerable.Range(0, track.Length).First(i => track.Count(i) >= Early * track.Now);
            var before = rise > 0 ? track.Ages[rise - 1] : 0;
            age = Math.Clamp(track.Age - before, Math.Max(1, track.Age / 8), track.Age);
            Span = Math.Max(86_400, model.End - track.Age);
            left = model.Left(age) - model.Left(age + Span);
        }

        /// <summary>Seconds from now until the end.</summary>
        public double Span { get; }

        /// <summary>How much of the growth has happened so many seconds from now. 0 to 1.</summary>
        public double Share(double ahead) => left <= 0 ? ahead / Span : Math.Clamp((model.Left(age) - model.Left(age + ahead)) / left, 0, 1);

        /// <summary>Seconds until that share of growth has happened.</summary>
        public double When(double share)
        {
            var (low, high) = (0.0, Span);
            for (var i = 0; i < 50; i++)
                (low, high) = Share((low + high) / 2) < share ? ((low + high) / 2, high) : (low, (low + high) / 2);
            return high;
        }
    }
}
