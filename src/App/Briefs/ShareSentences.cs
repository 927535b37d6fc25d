using System.Collections.Immutable;
using Windfall.Core.Briefs;

namespace Windfall.App.Briefs;

/// <summary>What a brief says of the goal's share: the figure that counts.</summary>
sealed class ShareSentences(BriefAudience audience, Sentences said)
{
    /// <summary>The large figure; a dash when nobody is known.</summary>
    public string Figure => audience is { Goal: not null, GoalShare: { } share } ? said.Percent(share.Value) : Sentences.Unknown;

    /// <summary>What the figure is of, and how sure; or why there is none.</summary>
    public ImmutableArray<string> Meaning => audience switch
    {
        { Goal: null } => [said.Say("no_goal")],
        { GoalShare: null } => [said.Say("share_none")],
        { Goal: { } goal, GoalShare: { } share } => [said.Say("share_of", goal), said.Say("interval", said.Percent(share.Low), said.Percent(share.High))],
    };

    public string Known
    {
        get
        {
            string[] parts = audience.Goal is null
                ? [said.Say("known", audience.People)]
                : [said.Say("targets", audience.Targets), said.Say("maybes", audience.Maybes), said.Say("referrers", audience.ReferrerCount), said.Say("known", audience.People)];
            return string.Join(" · ", parts);
        }
    }

    /// <summary>Said whenever the list is not whole; null when it is.</summary>
    public string? Partial => audience switch
    {
        { Partial: false } => null,
        { Acted: { } acted } => said.Say("partial", acted),
        _ => said.Say("partial_uncounted"),
    };
}
