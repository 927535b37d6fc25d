using System.Collections.Immutable;
using Windfall.Core.Posts;

namespace Windfall.Core.Momentum;

/// <summary>Replays a post's life: what would have been said at each reading, from what was on record then.</summary>
public static class AlertReplay
{
    const int FewReadings = 3, FewActs = 5;
    static readonly TimeSpan Look = TimeSpan.FromMinutes(30);

    /// <param name="post">Its readings; where there are fewer than three, the times of its reactions tell what readings would have shown.</param>
    /// <param name="past">The author's earlier posts.</param>
    /// <param name="zone">Where the readers live.</param>
    /// <param name="at">Nothing later is looked at.</param>
    /// <returns>The first alert; null where there would have been none.</returns>
    public static Breakout? Of(PastPost post, ImmutableArray<PastPost> past, GrowthModel model, TimeZoneInfo zone, DateTimeOffset at)
    {
        var rhythm = Rhythm.Learn(past, model, zone, post.PublishedAt);
        var (readings, recent) = (Readings(post, at), Habit.Recent(past, post.PublishedAt).ToArray());

        // Most earlier posts have been read for the last time by then; only the others change what is usual while this one is played.
        var settled = recent.Where(other => other.Readings.All(reading => reading.At <= post.PublishedAt)).ToArray();
        var open = recent.Except(settled).ToArray();
        ImmutableArray<Track> tracks = [.. settled.Select(other => Habit.TrackOf(other, at, rhythm)).OfType<Track>()];
        DateTimeOffset[] news = [.. open.SelectMany(other => other.Readings).Select(reading => reading.At).Order()];
        var (known, habit) = (-1, (Habit?)null);
        foreach (var reading in readings.Where(reading => reading.Reactions is not null && reading.At <= at).OrderBy(reading => reading.At))
        {
            var toldByNow = CountUpTo(news, reading.At);
            if (toldByNow != known || habit is null)
                (known, habit) = (toldByNow, new([.. tracks, .. open.Select(other => Habit.TrackOf(other, reading.At, rhythm)).OfType<Track>()], model));
            if (Track.Of(readings, post.PublishedAt, reading.At) is { } track
                && BreakoutDetector.Find(track.InTimeOf(rhythm), habit, model, ageKnown: true) is { } alert && alert.At == reading.At)
                return alert;
        }
        return null;
    }

    /// <summary>As somebody who looks every half hour would have read them.</summary>
    static ImmutableArray<Reading> Readings(PastPost post, DateTimeOffset at)
    {
        if (post.Acts.IsDefault || post.Readings.Count(reading => reading.Reactions is not null) >= FewReadings)
            return post.Readings;
        DateTimeOffset[] acts = [.. post.Acts.Where(act => act >= post.PublishedAt && act <= at).Order()];
        return acts.Length < FewActs
            ? post.Readings
            : [.. acts.GroupBy(act => (long)((act - post.PublishedAt) / Look)).Select(look => look.Last()).Select(last => new Reading(last, CountUpTo(acts, last)))];
    }

    static int CountUpTo(DateTimeOffset[] sorted, DateTimeOffset at)
    {
        var place = Array.BinarySearch(sorted, at);
        if (place < 0)
            return ~place;
        while (place + 1 < sorted.Length && sorted[place + 1] == at)
            place++;
        return place + 1;
    }
}
