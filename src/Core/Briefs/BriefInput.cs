using System.Collections.Immutable;
using Windfall.Core.Audience;
using Windfall.Core.Coach;
using Windfall.Core.Inbox;
using Windfall.Core.Leads;
using Windfall.Core.Momentum;
using Windfall.Core.Origins;
using Windfall.Core.Posts;
using Windfall.Core.Stories;

namespace Windfall.Core.Briefs;

/// <summary>All that a brief is made from: what is on record up to <paramref name="At"/>, and nothing later.</summary>
/// <param name="Readings">Oldest first.</param>
/// <param name="Past">Earlier posts of the same author.</param>
/// <param name="Rhythm">When the author's readers are awake.</param>
/// <param name="OwnHeadline">Of the profile; null when not known.</param>
/// <param name="Rater">Reads people against the goal; null: with nothing known of companies, and weights as they come.</param>
/// <param name="Facts">What the profile's owner says of himself, for rewrites of the headline.</param>
/// <param name="Cuts">Where headlines are cut; null: as they come.</param>
/// <param name="Minutes">How much time there is for replies.</param>
public sealed record BriefInput(
    DateTimeOffset At, string Workspace, bool IsSample, Post Post, ImmutableArray<Reading> Readings, ImmutableArray<PastPost> Past,
    GrowthModel Model, Rhythm Rhythm, ImmutableArray<Actor> Actors, Goal? Goal, string? OwnHeadline, double Minutes, Pace Pace,
    Rater? Rater = null, Facts? Facts = null, Cuts? Cuts = null)
{
    /// <summary>From the author's own workbooks; null where none told of this post or its days.</summary>
    public Analytics? Analytics { get; init; }

    /// <summary>That came of the post; in the order in which they were added.</summary>
    public ImmutableArray<Lead> Leads { get; init; } = [];

    /// <summary>How conversations stand, by who wrote them and what; those not in it are new.</summary>
    public ImmutableDictionary<(long Person, string Text), Standing> Standings { get; init; } = ImmutableDictionary<(long, string), Standing>.Empty;

    /// <summary>Stories of the days of the post, up to the moment; empty where no news is on record, or nothing of the post could have jumped.</summary>
    public ImmutableArray<Story> Coverage { get; init; } = [];

    /// <summary>Of the owner's other posts.</summary>
    public ImmutableArray<string> OtherTexts { get; init; } = [];

    /// <summary>What is worth a word of the owner's now, the most worth first; null where no feed is read.</summary>
    public ImmutableArray<RankedStory>? News { get; init; }

    /// <summary>On the post and its leads; null where nobody noted any.</summary>
    public double? MinutesSpent { get; init; }

    /// <summary>When the retrospective was written; null where it was not.</summary>
    public DateTimeOffset? WrittenUp { get; init; }
}

/// <summary>Somebody who acted on the post.</summary>
/// <param name="Name">Null for those whom the network hides.</param>
/// <param name="Origin">The strictest of what is known of them.</param>
/// <param name="Acts">Theirs on this post.</param>
public sealed record Actor(
    long Id, string? Name, string? Headline, string? Company, string? Url, int? Degree, Origin Origin, ImmutableArray<Act> Acts)
{
    /// <summary>Null where nothing is on record.</summary>
    public Met? Met { get; init; }
}
