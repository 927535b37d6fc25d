using System.Collections.Immutable;
using Windfall.Core.Audience;
using Windfall.Core.Coach;
using Windfall.Core.Inbox;
using Windfall.Core.Leads;
using Windfall.Core.Momentum;
using Windfall.Core.News;
using Windfall.Core.Posts;

namespace Windfall.Core.Briefs;

/// <summary>What to do next, the most pressing first.</summary>
static class BriefingNext
{
    const int PeopleToWrite = 3;
    const int PlainHeadline = 2;

    /// <summary>Counts older than this say little of a post that moves.</summary>
    static readonly TimeSpan Stale = TimeSpan.FromHours(2);

    public static ImmutableArray<NextStep> Of(BriefInput input, Outlook outlook, BriefAudience audience, Plan plan, HeadlineReview? headline)
    {
        ImmutableArray<NextStep> steps =
        [
            .. Headline(outlook, headline, input.Readings),
            .. Answer(plan),
            .. Due(input),
            .. Write(audience, input.Leads),
            .. Introduction(audience),
            .. News(input),
            .. Goal(input),
            .. Read(input, outlook),
            .. People(audience),
            .. Outcome(input, outlook),
        ];
        return steps.IsEmpty ? [new(new("next.wait"), new("next.wait_why"))] : steps;
    }

    /// <summary>First, because it takes a minute and everybody who still comes by sees it.</summary>
    static IEnumerable<NextStep> Headline(Outlook outlook, HeadlineReview? headline, ImmutableArray<Reading> readings)
    {
        var seen = readings.LastOrDefault(reading => reading.Reactions is not null)?.Reactions;
        if (headline?.Clarity < PlainHeadline && outlook.Forecast is { } forecast && seen is { } now && forecast.Median - now >= 1)
            yield return new(new("next.headline"), new("next.headline_why", Math.Round(forecast.Median - now)));
    }

    static IEnumerable<NextStep> Answer(Plan plan)
    {
        if (!plan.Items.IsEmpty)
            yield return new(
                new("next.answer", plan.Items.Length, Math.Ceiling(plan.Items.Sum(item => item.Minutes))),
                new("next.answer_why", plan.Items.Count(item => item.Conversation.Fit.Label != FitLabel.Other || item.Conversation.Referral.IsCandidate)));
    }

    /// <summary>Steps that are due today on the clock of the author's readers, or were before.</summary>
    static IEnumerable<NextStep> Due(BriefInput input) =>
        from lead in input.Leads
        where lead is { IsOpen: true, NextStep: not null, Due: { } due } && due <= DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(input.At, input.Rhythm.Zone).DateTime)
        orderby lead.Due
        select new NextStep(new("next.lead_due", lead.Person.Name, lead.NextStep!), new("next.lead_due_why", lead.Due!.Value));

    /// <summary>Who is a lead already has a next step of his own.</summary>
    static IEnumerable<NextStep> Write(BriefAudience audience, ImmutableArray<Lead> leads) => audience.Top
        .Where(person => person.Fit.Label == FitLabel.Target && leads.All(lead => lead.Person.Id != person.Id))
        .Take(PeopleToWrite)
        .Select(person => new NextStep(new("next.write_to", person.Name), person.Met?.How is { } met ? new("next.write_to_met", met) : new("next.write_to_why")));

    static IEnumerable<NextStep> Introduction(BriefAudience audience) => audience.Referrers
        .Take(1)
        .Select(person => new NextStep(new("next.introduction", person.Name), Strongest(person.Referral)));

    /// <summary>The subject carried the last post; the next is out there.</summary>
    static IEnumerable<NextStep> News(BriefInput input) => (input.News ?? [])
        .Where(one => one.Window.Window == Window.Now)
        .Take(1)
        .Select(one => new NextStep(new("next.news", one.Story.Lead.Title), new("next.news_why", one.Window.Evidence[^1])));

    static IEnumerable<NextStep> Goal(BriefInput input)
    {
        if (input.Goal is null)
            yield return new(new("next.goal"), new("next.goal_why"));
    }

    static IEnumerable<NextStep> Read(BriefInput input, Outlook outlook)
    {
        if (outlook.Phase == Phase.Over || input.Readings.IsEmpty)
            yield break;

        var age = input.At - input.Readings[^1].At;
        if (age >= Stale)
            yield return new(new("next.reading"), new("next.reading_why", Math.Floor(age.TotalHours)));
    }

    static IEnumerable<NextStep> People(BriefAudience audience)
    {
        if (audience is { Partial: true, Acted: { } acted })
            yield return new(new("next.people"), new("next.people_why", audience.People, acted));
    }

    static IEnumerable<NextStep> Outcome(BriefInput input, Outlook outlook)
    {
        if (outlook.Phase == Phase.Over || input.WrittenUp is not null)
            yield return new(
                input.WrittenUp is { } at ? new("next.outcome_written", DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, input.Rhythm.Zone).DateTime)) : new("next.outcome"), new("next.outcome_why"));
    }

    static Phrase Strongest(Referral referral) =>
        referral.Reasons.MaxBy(reason => reason.Weight)?.Why ?? throw new InvalidOperationException("Bug in Windfall: a referrer without a reason.");
}
