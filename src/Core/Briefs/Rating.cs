using System.Collections.Immutable;
using Windfall.Core.Audience;

namespace Windfall.Core.Briefs;

/// <summary>Somebody who acted, read against the goal.</summary>
sealed record Rated(Actor Actor, Fit Fit, Referral Referral);

static class Rating
{
    static readonly Fit NoGoal = new(FitLabel.Other, 0, []);

    /// <summary>Everybody who is known by name.</summary>
    public static ImmutableArray<Rated> Of(ImmutableArray<Actor> actors, Rater rater) =>
        [.. actors.Where(actor => actor.Name is not null).Select(actor => Of(actor, rater))];

    static Rated Of(Actor actor, Rater rater)
    {
        var read = rater.Explain(actor.Headline, actor.Company, actor.Degree);
        return new(actor, read.Fit ?? NoGoal, read.Referral);
    }
}
