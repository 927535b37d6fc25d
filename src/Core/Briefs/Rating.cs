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

    /// <summary>The same with the reasons, for those who are shown: of twenty thousand, twenty are.</summary>
    public static Rated Explained(Rated one, Rater rater)
    {
        var read = rater.Explain(one.Actor.Headline, one.Actor.Company, one.Actor.Degree);
        return one with { Fit = read.Fit ?? NoGoal, Referral = read.Referral };
    }

    static Rated Of(Actor actor, Rater rater)
    {
        var (_, label, score, isReferrer, referral) = rater.Judge(actor.Headline, actor.Company, actor.Degree);
        return new(actor, label is { } fit ? new(fit, score!.Value, []) : NoGoal, new(isReferrer, referral, []));
    }
}
