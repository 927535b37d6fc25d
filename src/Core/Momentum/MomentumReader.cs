using System.Collections.Immutable;
using Windfall.Core.Posts;

namespace Windfall.Core.Momentum;

/// <summary>Reads everything off a post's counts.</summary>
public static class MomentumReader
{
    /// <param name="readings">Irregular, with gaps, unknowns and corrections as they come. Only reactions count.</param>
    /// <param name="publishedAt">Null where nobody knows; then age counts from the first reading, and the forecast says so.</param>
    /// <param name="at">Nothing later is looked at, neither here nor in <paramref name="past"/>.</param>
    /// <param name="past">The author's earlier posts.</param>
    /// <param name="rhythm">When the author's readers are awake; null where unknown, and then the hour explains nothing.</param>
    /// <param name="acts">Of this post, as many as are known by name; default where none is.</param>
    public static Outlook Read(
        ImmutableArray<Reading> readings, DateTimeOffset? publishedAt, DateTimeOffset at, GrowthModel model,
        ImmutableArray<PastPost> past, Rhythm? rhythm, ImmutableArray<Act> acts = default)
    {
        if (Track.Of(readings, publishedAt, at) is not { } counts)
            return new(Phase.Quiet, null, null, null);

        var track = rhythm is null ? counts : counts.InTimeOf(rhythm);
        var habit = Habit.Of(past, counts.Start, at, model, rhythm);
        var breakout = BreakoutDetector.Find(track, habit, model, publishedAt is not null);
        var forecast = Forecaster.Forecast(track, model, publishedAt is not null);
        return new(
            PhaseRules.Of(track, model, habit, breakout, forecast), breakout, rhythm is null ? forecast : OnTheClock.Of(forecast, rhythm),
            ActCause.Read(acts, publishedAt, at, rhythm) ?? CauseReader.Read(counts, breakout, rhythm))
        {
            Top = TopChance.Of(forecast, track.Now, habit),
        };
    }

    /// <summary>When to look again.</summary>
    /// <returns>Null where nothing is known yet, or another look would tell little.</returns>
    public static NextLook? NextLook(ImmutableArray<Reading> readings, DateTimeOffset? publishedAt, DateTimeOffset at, GrowthModel model, Rhythm? rhythm)
    {
        if (Track.Of(readings, publishedAt, at) is not { } counts)
            return null;
        var track = rhythm is null ? counts : counts.InTimeOf(rhythm);
        return Momentum.NextLook.Of(track, Forecaster.Forecast(track, model, publishedAt is not null), model, publishedAt is not null, rhythm);
    }
}
