using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Windfall.App.Momentum;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;

namespace Windfall.Bench;

/// <summary>
/// Promise: a forecast, in-process, is at least 30 × faster than that of the R package seismic; from 100,000 acts it takes under 5 ms; and learning on all public sets
/// takes under two minutes. R's package is not in Debian, so what is timed beside ours is a plain reference of its equations, compiled like ours.
/// </summary>
static class ForecastBench
{
    const int Runs = 7, Cascades = 20_000, Many = 100_000, PerRun = 500, Readings = 30, Posts = 20, Hour = 3600;
    const double Promised = 30, LongMilliseconds = 5, LearningSeconds = 120;
    static readonly DateTimeOffset Start = new(2026, 2, 27, 18, 0, 0, TimeSpan.Zero);

    public static void Run()
    {
        var dice = new Random(20261124);
        Cascade[] cascades = [.. Enumerable.Range(0, Cascades).Select(n => Made(n, (int)Math.Exp(3 + 3 * dice.NextDouble()), dice))];
        var growth = GrowthLearner.Learn(cascades[..2000], [Hour], "made up")!;
        var @long = Made(0, Many, dice);

        var ours = Timed(cascades.Length, () => Each(cascades, one => growth.Ahead(one, Hour).Median));
        var seismic = Timed(cascades.Length, () => Each(cascades, one => Seismic.Forecast(one.Ages.AsSpan(), one.Magnitudes.AsSpan(), Hour)));
        var longOurs = Timed(1, () => growth.Ahead(@long, Hour).Median);
        var longSeismic = Timed(1, () => Seismic.Forecast(@long.Ages.AsSpan(), @long.Magnitudes.AsSpan(), Hour));
        var (alone, withPast) = Outlooks();
        var (learning, of) = Learning();

        var ratio = Statistics.Median(seismic) / Statistics.Median(ours);
        var milliseconds = Statistics.Median(longOurs) / 1000;
        new Report("forecast", "a forecast, in-process, is at least 30 times as fast per cascade as the R package `seismic`; from 100,000 acts under 5 ms; learning on all public sets under two minutes.",
            F($"""
                Medians of {Runs} runs, after one to warm up. {Cascades:N0} made-up cascades of 20 to 400 timed acts with followers ({cascades.Average(one => one.Ages.Length):F0} on average), seen for an hour:
                ours is `GrowthModel.Ahead`, all columns, lines, trees and interval, with {growth.Ages[0].Median.Trees.Length * 3} trees. R's `seismic` is not in Debian; beside ours is our own plain reference of
                SEISMIC's published equations (`bench/Seismic.cs`), compiled as ours is, where R would interpret: so the ratio to the package itself is not known, and one to a compiled
                reference cannot be 30, for both read each act once. An outlook is `MomentumReader.Read` on {Readings} readings: breakout, cause, phase and curve included; past posts have as many.
                """),
            F($"""
                {(ratio >= Promised ? "Kept" : "Not shown")}: {ratio:F2} times as fast as the compiled reference; R itself was not to be had. From {Many:N0} acts {milliseconds:F2} ms ({(milliseconds < LongMilliseconds ? "kept" : "not kept")}).
                Learning: {(learning is { } took ? F($"{took:F0} s on {of} ({(took < LearningSeconds ? "kept" : "not kept")}).") : "the measuring sets are not here.")}
                """),
            ["", "µs per forecast", "from to", "forecasts/s"],
            Row("ours", ours), Row("SEISMIC's equations, plain", seismic), Row(F($"ours, {Many:N0} acts"), longOurs), Row(F($"SEISMIC's equations, {Many:N0} acts"), longSeismic),
            Row("outlook on a post alone", alone), Row(F($"outlook on a post and {Posts} past posts of its author"), withPast)).Publish();
    }

    /// <summary>Whole sets, as a user would learn them: each at all the ages it is asked about, one after the other.</summary>
    static (double? Seconds, string Of) Learning()
    {
        if (!Directory.Exists(Path.Combine(Place.Measure, "cascades/public")))
            return (null, "");
        var clock = Stopwatch.StartNew();
        foreach (var set in Set.All)
            GC.KeepAlive(GrowthLearner.Learn(set.Read(), set.Ages, set.Name)!.ToJson());
        return (clock.Elapsed.TotalSeconds, F($"{Set.All.Length} sets at {Set.All.Sum(set => set.Ages.Length)} ages, reading included"));
    }

    static (double[] Alone, double[] WithPast) Outlooks()
    {
        var model = Models.For(Network.LinkedIn);
        var at = Start.AddHours(14);
        var readings = Growing(most: 1500, Start);
        ImmutableArray<PastPost> past = [.. Enumerable.Range(1, Posts).Select(n => new PastPost(Start.AddDays(-7 * n), Growing(20 + n, Start.AddDays(-7 * n))))];
        double Many(Func<Outlook> once) => Enumerable.Range(0, PerRun).Sum(_ => once().Forecast?.Median ?? 0);
        return (Timed(PerRun, () => Many(() => MomentumReader.Read(readings, Start, at, model, [], rhythm: null))),
            Timed(PerRun, () => Many(() => MomentumReader.Read(readings, Start, at, model, past, Rhythm.Usual(TimeZoneInfo.Utc)))));
    }

    static double Each(Cascade[] cascades, Func<Cascade, double> forecast)
    {
        var sum = 0.0;
        foreach (var cascade in cascades)
            sum += forecast(cascade);
        return sum;
    }

    /// <returns>Microseconds per forecast, of each run.</returns>
    static double[] Timed(int forecasts, Func<double> run)
    {
        var taken = new double[Runs];
        for (var n = -1; n < Runs; n++)
        {
            var clock = Stopwatch.StartNew();
            GC.KeepAlive(run());
            if (n >= 0)
                taken[n] = clock.Elapsed.TotalMicroseconds / forecasts;
        }
        return taken;
    }

    static string[] Row(string name, double[] taken) =>
    [
        name, F($"{Statistics.Median(taken):F1}"), F($"{taken.Min():F1} to {taken.Max():F1}"), F($"{1e6 / Statistics.Median(taken):N0}"),
    ];

    /// <summary>Acts that come ever more seldom, some of them after the hour that is seen.</summary>
    static Cascade Made(int n, int acts, Random dice)
    {
        double[] ages = [0, .. Enumerable.Range(0, acts).Select(_ => Hour * 1.3 * Math.Pow(dice.NextDouble(), 2)).Order()];
        return new($"c{n}", [.. ages], [.. ages.Select((_, i) => (double)i)], [.. ages.Select(_ => Math.Floor(Math.Exp(3 + 5 * dice.NextDouble())))], [], [], Snapshots: false);
    }

    /// <summary>An S from nothing to <paramref name="most"/> in fourteen hours.</summary>
    static ImmutableArray<Reading> Growing(double most, DateTimeOffset from) =>
    [
        .. Enumerable.Range(1, Readings).Select(n => new Reading(from.AddHours(14.0 * n / Readings), (long)(most / (1 + Math.Exp(6 - 9.0 * n / Readings))))),
    ];

    static string F(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
