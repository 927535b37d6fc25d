using System.Collections.Immutable;
using Windfall.Core.Momentum;

namespace Windfall.Core.Briefs;

/// <summary>What a brief does not know, and what would tell.</summary>
static class BriefingGaps
{
    const int EnoughPastPosts = 5;

    public static ImmutableArray<Phrase> Of(BriefInput input, Outlook outlook, BriefAudience audience)
    {
        var gaps = ImmutableArray.CreateBuilder<Phrase>();
        void Say(bool when, string key, params ImmutableArray<object> args)
        {
            if (when)
                gaps.Add(new(key, args));
        }

        Say(input.Goal is null, "gap.no_goal");
        Say(input.Readings.All(reading => reading.Reactions is null), "gap.no_readings");
        Say(input.Post.PublishedAt is null, "gap.no_published");
        Say(input.Past.Length < EnoughPastPosts, "gap.few_past_posts", input.Past.Length);
        Say(audience.People == 0, "gap.no_people");
        Say(audience is { Partial: true, People: > 0, Acted: not null }, "gap.partial", audience.People, audience.Acted ?? 0);
        Say(audience is { People: > 0, Acted: null }, "gap.unknown_total");
        Say(outlook.Cause is null or { Label: CauseLabel.Unclear }, "gap.cause");
        Say(input.OwnHeadline is null, "gap.no_headline");
        Say(true, "gap.no_news");
        Say(true, "gap.no_effort");
        return gaps.ToImmutable();
    }
}
