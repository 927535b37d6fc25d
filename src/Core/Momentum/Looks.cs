using System.Collections.Immutable;

namespace Windfall.Core.Momentum;

/// <summary>How many acts came between two moments.</summary>
sealed record Look(DateTimeOffset From, DateTimeOffset To, double Acts);

/// <summary>A post's life as acts between moments: from its readings, or from the times of its acts where these tell more.</summary>
static class Looks
{
    const int FewReadings = 3, FewActs = 5;
    static readonly TimeSpan Slot = TimeSpan.FromMinutes(15);

    /// <param name="at">Nothing later is looked at.</param>
    public static ImmutableArray<Look> Of(PastPost post, DateTimeOffset at)
    {
        var track = Track.Of(post.Readings, post.PublishedAt, at);
        DateTimeOffset[] acts = post.Acts.IsDefault ? [] : [.. post.Acts.Where(act => act >= post.PublishedAt && act <= at).Order()];

        // Many acts at one instant were not seen when they came, but when somebody looked.
        var timed = acts.Length >= FewActs && acts.Distinct().Count() * 2 > acts.Length;
        return timed && (track is null || track.Length < FewReadings) ? OfActs(post.PublishedAt, acts)
            : track is null ? []
            : [.. Enumerable.Range(0, track.Length).Select(i => new Look(
                i == 0 ? post.PublishedAt : track.TimeOf(i - 1), track.TimeOf(i), track.Count(i) - (i == 0 ? 0 : track.Count(i - 1))))];
    }

    static ImmutableArray<Look> OfActs(DateTimeOffset published, DateTimeOffset[] acts)
    {
        var slots = (int)Math.Min(2000, (acts[^1] - published) / Slot) + 1;
        var counts = new double[slots];
        foreach (var act in acts)
            if ((act - published) / Slot is var slot && slot < slots)
                counts[(int)slot]++;
        return [.. counts.Select((count, slot) => new Look(published + slot * Slot, published + (slot + 1) * Slot, count))];
    }
}
