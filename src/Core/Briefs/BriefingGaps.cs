using System.Collections.Immutable;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;

namespace Windfall.Core.Briefs;

/// <summary>What a brief does not know, and what would tell.</summary>
static class BriefingGaps
{
    /// <summary>With fewer, what is ordinary for this author is mostly guessed from the network.</summary>
    const int EnoughPastPosts = 5;

    /// <summary>With fewer, how a post grew can hardly be said.</summary>
    const int EnoughReadings = 3;

    public static ImmutableArray<Phrase> Of(BriefInput input, Outlook outlook, BriefAudience audience)
    {
        var readings = input.Readings.Count(reading => reading.Reactions is not null);
        (bool Unknown, Phrase Gap)[] all =
        [
            (input.Goal is null, new("gap.goal")),
            (audience is { Partial: true, Acted: not null }, new("gap.people", (audience.Acted ?? 0) - audience.People)),
            (input.Post.Id.Network is Network.Mastodon, new("gap.at_least")),
            (input.Readings.LastOrDefault()?.Impressions is null, new("gap.impressions")),
            (readings < EnoughReadings, new("gap.readings", readings)),
            (input.Post.PublishedAt is null, new("gap.published")),
            (input.Post.Text is null, new("gap.text")),
            (input.Past.Length < EnoughPastPosts, new("gap.history")),
            (outlook.Cause is null or { Label: CauseLabel.Unclear }, new("gap.cause")),
            (input.News is null, new("gap.news")),
            (input.OwnHeadline is null, new("gap.headline")),
            (input.MinutesSpent is null, new("gap.effort")),
        ];
        return [.. all.Where(one => one.Unknown).Select(one => one.Gap)];
    }
}
