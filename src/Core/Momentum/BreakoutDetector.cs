using System.Collections.Immutable;

namespace Windfall.Core.Momentum;

/// <summary>Finds the first reading at which a post has left its author's own range, replaying them in order.</summary>
/// <remarks>
/// Two ways to get there, both only beyond all that earlier posts had at that age: the count alone is out of the author's range (chance below
/// <see cref="FarOut"/>); or the pace rose beyond what the post's own course and its author's let expect (<see cref="PaceWatch"/>), the count is unusual
/// (chance below <see cref="Unusual"/>), and by the forecast of that reading the post ends among the author's best.
/// </remarks>
static class BreakoutDetector
{
    const double FarOut = 0.003, Unusual = 0.15, Headed = 0.9;
    const double Fewest = 12, PriorOdds = 1.0 / 30, MostSure = 0.99;

    public static Breakout? Find(Track track, Habit habit, GrowthModel model, bool ageKnown)
    {
        var watch = new PaceWatch();
        (int Reading, double Expected)? first = null;
        var strongest = 0.0;
        var (variance, final) = (habit.Variance, Math.Max(1, habit.ExpectedFinal));
        for (var i = 0; i < track.Length; i++)
        {
            var expected = Expected(track, i, final, variance, habit);
            if (i > 0)
                watch.See(track.Count(i) - track.Count(i - 1), expected);

            var chance = habit.ChanceOf(track.Count(i), track.Ages[i]);
            var beyond = track.Count(i) >= Fewest && (habit.Range(track.Ages[i]) is not { } range
                || track.Count(i) > range.Most && track.Count(i) >= range.MedianFinal);
            if (beyond && first is null && (chance < FarOut || watch.Evidence >= PaceWatch.Threshold && chance < Unusual && IsHeadedForTheTop(i)))
                first = (i, expected);
            if (beyond)
                strongest = Math.Max(strongest, Math.Max(watch.Evidence, Weight(chance)));
        }
        if (first is not { } alert)
            return null;

        var odds = PriorOdds * strongest;
        return new(
            track.TimeOf(alert.Reading), (long)track.Count(alert.Reading), Math.Min(MostSure, odds / (1 + odds)), Evidence(track, alert.Reading, alert.Expected, habit));

        bool IsHeadedForTheTop(int i)
        {
            var then = track.First(i + 1);
            return TopChance.Of(Forecaster.Forecast(then, model, ageKnown), then.Now, habit).Chance >= Headed;
        }
    }

    /// <summary>
    /// Reactions expected since the reading before: the author's usual final number, moved by what the post itself has so far (gamma-Poisson), spread by the
    /// author's usual course.
    /// </summary>
    static double Expected(Track track, int i, double final, double variance, Habit habit)
    {
        if (i == 0)
            return 0;

        var (before, now) = (track.Ages[i - 1], track.Ages[i]);
        var size = 1 / variance;
        var own = (size + track.Count(i - 1)) / (size + final * habit.Done(before));
        return Math.Max(0.05, own * final * Math.Max(0, habit.Done(now) - habit.Done(before)));
    }

    /// <summary>The most that a p-value can weigh, as a likelihood ratio: Sellke, Bayarri and Berger, American Statistician 55(1), 2001.</summary>
    static double Weight(double chance) => chance is > 0 and < 1 / Math.E ? -1 / (Math.E * chance * Math.Log(chance)) : chance <= 0 ? 1e9 : 1;

    static ImmutableArray<Phrase> Evidence(Track track, int i, double expected, Habit habit)
    {
        var evidence = ImmutableArray.CreateBuilder<Phrase>();
        var now = (long)track.Count(i);
        if (habit.Range(track.Ages[i]) is { } range)
            evidence.Add(new("breakout.beyond_past", now, habit.Posts, Math.Ceiling(range.Most)));
        else
            evidence.Add(new("breakout.no_past", now));
        if (i > 0)
            evidence.Add(new(
                "breakout.pace", (long)(track.Count(i) - track.Count(i - 1)), Spans.Of((track.TimeOf(i) - track.TimeOf(i - 1)).TotalSeconds), Math.Max(1, Math.Round(expected))));
        return evidence.ToImmutable();
    }
}
