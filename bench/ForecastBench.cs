using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Windfall.App.Momentum;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;

namespace Windfall.Bench;

/// <summary>
/// Promise: a forecast, in-process, is at least 30 × faster than that of the R package seismic. The peer belongs to a later issue; until then this bench says only
/// what a forecast takes.
/// </summary>
static class ForecastBench
{
    const int Runs = 11, PerRun = 2_000, Readings = 30, Posts = 20;
    static readonly DateTimeOffset Start = new(2026, 2, 27, 18, 0, 0, TimeSpan.Zero);

    public static void Run()
    {
        var model = Models.For(Network.LinkedIn);
        var at = Start.AddHours(14);
        var readings = Growing(most: 1500, Start);
        ImmutableArray<PastPost> past = [.. Enumerable.Range(1, Posts).Select(n => new PastPost(Start.AddDays(-7 * n), Growing(20 + n, Start.AddDays(-7 * n))))];

        var alone = Microseconds(() => MomentumReader.Read(readings, Start, at, model, [], rhythm: null));
        var withHabit = Microseconds(() => MomentumReader.Read(readings, Start, at, model, past, Rhythm.Usual(TimeZoneInfo.Utc)));

        new Report("forecast", "a forecast, in-process, is at least 30 times as fast per cascade as the R package `seismic`.",
            F($"""
                Medians of {Runs} runs of {PerRun:N0}, after one to warm up: `MomentumReader.Read` on one post of {Readings} readings; breakout, cause, phase and curve included.
                The past posts have {Readings} readings each.
                """),
            "Not yet compared: the peer belongs to a later issue. This is only what a forecast takes.",
            ["", "µs per forecast", "from to", "forecasts/s"], Row("a post alone", alone), Row(F($"a post and {Posts} past posts of its author"), withHabit)).Publish();
    }

    static string[] Row(string name, double[] taken) =>
    [
        name, F($"{Statistics.Median(taken):F1}"), F($"{taken.Min():F1} to {taken.Max():F1}"), F($"{1e6 / Statistics.Median(taken):N0}"),
    ];

    static double[] Microseconds(Func<Outlook> once)
    {
        var taken = new double[Runs];
        for (var run = -1; run < Runs; run++)
        {
            var clock = Stopwatch.StartNew();
            for (var n = 0; n < PerRun; n++)
                GC.KeepAlive(once());
            if (run >= 0)
                taken[run] = clock.Elapsed.TotalMicroseconds / PerRun;
        }
        return taken;
    }

    /// <summary>An S from nothing to <paramref name="most"/> in fourteen hours.</summary>
    static ImmutableArray<Reading> Growing(double most, DateTimeOffset from) =>
    [
        .. Enumerable.Range(1, Readings).Select(n => new Reading(from.AddHours(14.0 * n / Readings), (long)(most / (1 + Math.Exp(6 - 9.0 * n / Readings))))),
    ];

    static string F(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
