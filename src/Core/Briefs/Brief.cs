using System.Collections.Immutable;
using Windfall.Core.Audience;
using Windfall.Core.Coach;
using Windfall.Core.Inbox;
using Windfall.Core.Leads;
using Windfall.Core.Momentum;
using Windfall.Core.News;
using Windfall.Core.Origins;
using Windfall.Core.Posts;
using Windfall.Core.Stories;

namespace Windfall.Core.Briefs;

/// <summary>The one page that says all of this about a post at one moment.</summary>
/// <param name="IsSample">Made-up data, to be called so wherever it is seen.</param>
/// <param name="Readings">All readings up to <paramref name="At"/>, oldest first; the last that tells of reactions is the reading of the brief: a workbook tells of impressions alone.</param>
/// <param name="Gaps">What the brief does not know, and what would tell.</param>
public sealed record Brief(
    DateTimeOffset At, string Workspace, bool IsSample, Post Post, ImmutableArray<Reading> Readings, Outlook Outlook, BriefAudience Audience,
    Plan Plan, ImmutableArray<BriefLead> Leads, ImmutableArray<BriefNews> News, HeadlineReview? Headline, Effort Effort,
    ImmutableArray<NextStep> Next, ImmutableArray<Phrase> Gaps)
{
    /// <summary>What the author's own workbooks tell; null where there is none.</summary>
    public BriefAnalytics? Analytics { get; init; }

    /// <summary>Whether the post's jump rode the news; null where it did not jump, or no news is on record.</summary>
    public BriefRide? Ride { get; init; }

    /// <summary>When another look tells the most; null where it would tell little.</summary>
    public NextLook? NextLook { get; init; }

    /// <summary>How the forecasts shown before did; null where nobody looked.</summary>
    public ForecastRecord? Record { get; init; }

    public Reading? Reading => Readings.IsEmpty ? null : Readings.LastOrDefault(reading => reading.Reactions is not null) ?? Readings[^1];
}

/// <summary>Who acted, against the goal.</summary>
/// <param name="Goal">The goal's name; null when none is set, and then nobody is a target.</param>
/// <param name="People">People known by name who acted.</param>
/// <param name="Partial">True when more acted than are known by name.</param>
/// <param name="Acted">How many acted in all, as far as counts tell; null when no count was read.</param>
/// <param name="GoalShare">Share of targets among all who acted, extrapolated from those known; null with nobody known.</param>
/// <param name="Top">Best answers to the goal first.</param>
/// <param name="Referrers">Best referrers first.</param>
/// <param name="Basis">How the share was made.</param>
public sealed record BriefAudience(
    string? Goal, int People, bool Partial, long? Acted, int Targets, int Maybes, int ReferrerCount, Share? GoalShare,
    ImmutableArray<BriefPerson> Top, ImmutableArray<BriefPerson> Referrers, ImmutableArray<Phrase> Basis);

/// <summary>One person as the brief shows them.</summary>
/// <param name="Met">When the author and they last met; null where nothing is on record.</param>
public sealed record BriefPerson(string Name, string? Headline, string? Url, Fit Fit, Referral Referral, Act? Act, Met? Met = null)
{
    /// <summary>The strictest of what is known of them.</summary>
    public Origin Origin { get; init; } = Origin.Hand;

    /// <summary>Their number: two may have one name.</summary>
    public long Id { get; init; }
}

public sealed record BriefLead(string Name, Stage Stage, string? NextStep, DateOnly? Due);

/// <param name="Url">Of the article that says most of what all say; null where it has no address.</param>
public sealed record BriefNews(string Title, string? Url, Window Window)
{
    public static BriefNews Of(Story story, DateTimeOffset at) => new(story.Lead.Title, story.Lead.Link, WindowReader.Read(story, at).Window);
}

/// <summary>What the news says of a post's jump.</summary>
/// <param name="Module">Whether a news module picked it up: the ride, and a jump that came from outside.</param>
public sealed record BriefRide(Ride Ride, RideLabel Module);

/// <summary>What it cost and brought so far.</summary>
/// <param name="Minutes">Null where nobody noted them.</param>
/// <param name="Calls">Null where nobody noted them.</param>
public sealed record Effort(double? Minutes, int? Calls, ImmutableArray<string> Outcomes);

/// <summary>Something to do, and why.</summary>
public sealed record NextStep(Phrase Do, Phrase Why);
