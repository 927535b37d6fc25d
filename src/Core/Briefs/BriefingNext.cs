using System.Collections.Immutable;
using Windfall.Core.Audience;
using Windfall.Core.Momentum;

namespace Windfall.Core.Briefs;

/// <summary>What to do next, the most pressing first.</summary>
static class BriefingNext
{
    const int PeopleToWrite = 3;
    const int PlainHeadline = 2;

    public static ImmutableArray<NextStep> Of(Brief brief) =>
        [.. Headline(brief), .. Replies(brief), .. Write(brief), .. Introductions(brief), .. Look(brief), .. More(brief)];

    static bool IsBeingRead(Brief brief) => brief.Outlook.Phase is Phase.Warming or Phase.BreakingOut or Phase.Peaking;

    /// <summary>First, because it takes a minute and everybody who comes by sees it.</summary>
    static IEnumerable<NextStep> Headline(Brief brief)
    {
        if (brief.Headline is { } headline && headline.Clarity < PlainHeadline && IsBeingRead(brief))
            yield return new(new("next.headline"), new("next.headline_why", brief.Outlook.Phase));
    }

    static IEnumerable<NextStep> Replies(Brief brief)
    {
        if (!brief.Plan.Items.IsEmpty)
            yield return new(new("next.replies", brief.Plan.Items.Length, brief.Plan.Minutes), new("next.replies_why", brief.Plan.LeftOut));
    }

    static IEnumerable<NextStep> Write(Brief brief) => brief.Audience.Top
        .Where(person => person.Fit.Label == FitLabel.Target)
        .Take(PeopleToWrite)
        .Select(person => new NextStep(new("next.write", person.Name), new("next.write_why", Strongest(person.Fit.Reasons))));

    static IEnumerable<NextStep> Introductions(Brief brief) => brief.Audience.Referrers
        .Take(1)
        .Select(person => new NextStep(new("next.introduction", person.Name), new("next.introduction_why", Strongest(person.Referral.Reasons))));

    static IEnumerable<NextStep> Look(Brief brief)
    {
        if (brief.Outlook.Forecast?.NinetyPercentBy is { } by && by > brief.At)
            yield return new(new("next.look_again"), new("next.look_again_why", brief.Outlook.Forecast.Median, brief.Outlook.Forecast.Low80, brief.Outlook.Forecast.High80));
    }

    static IEnumerable<NextStep> More(Brief brief)
    {
        if (brief.Audience is { Partial: true, Acted: { } acted } && acted > 2L * brief.Audience.People)
            yield return new(new("next.more_people"), new("next.more_people_why", brief.Audience.People, acted));
    }

    static Phrase Strongest(ImmutableArray<Reason> reasons) =>
        reasons.MaxBy(reason => reason.Weight)?.Why ?? new Phrase("next.no_reason");
}
