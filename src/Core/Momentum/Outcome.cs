using System.Collections.Immutable;
using Windfall.Core.Posts;

namespace Windfall.Core.Momentum;

/// <summary>What a post came to in the end.</summary>
public static class Outcome
{
    /// <summary>A quiet weekend is no end.</summary>
    static readonly TimeSpan Soonest = TimeSpan.FromDays(3);

    /// <summary>The reading at which a post first counted as over, and the last known number of reactions.</summary>
    /// <param name="at">Nothing later is looked at.</param>
    /// <returns>
    /// Null as long as it goes on: until it is <see cref="Phase.Over"/> and three days old, or has been read at the age at which its network's posts end
    /// (<see cref="GrowthModel.End"/>).
    /// </returns>
    public static (DateTimeOffset At, double Final)? Of(ImmutableArray<Reading> readings, DateTimeOffset? publishedAt, DateTimeOffset at, GrowthModel model)
    {
        if (Track.Of(readings, publishedAt, at) is not { } track || !Ended(track, model, publishedAt))
            return null;

        var end = track;
        for (var i = track.Length - 2; i >= 0; i--)
            if (Track.Of(readings, publishedAt, track.TimeOf(i)) is { } earlier && Ended(earlier, model, publishedAt))
                end = earlier;
            else
                break;
        return (end.TimeOf(end.Length - 1), track.Now);
    }

    static bool Ended(Track track, GrowthModel model, DateTimeOffset? publishedAt) => track.Age >= model.End
        || track.Age >= Soonest.TotalSeconds && PhaseRules.IsOver(track, model, Forecaster.Forecast(track, model, publishedAt is not null));
}
