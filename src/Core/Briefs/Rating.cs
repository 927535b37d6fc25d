using System.Collections.Immutable;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;

namespace Windfall.Core.Briefs;

/// <summary>Somebody who acted, read against the goal.</summary>
sealed record Rated(Actor Actor, Fit Fit, Referral Referral);

static class Rating
{
    static readonly Fit NoGoal = new(FitLabel.Other, 0, []);

    /// <summary>Everybody who is known by name.</summary>
    public static ImmutableArray<Rated> Of(ImmutableArray<Actor> actors, Goal? goal) =>
        [.. actors.Where(actor => actor.Name is not null).Select(actor => Of(actor, goal))];

    static Rated Of(Actor actor, Goal? goal)
    {
        var headline = actor.Headline ?? "";
        var role = RoleReader.Read(headline);
        var employer = EmployerBook.Shipped.Find(actor.Company ?? role.Company.Of(headline));

        return new(actor,
            goal is null ? NoGoal : FitRule.Explain(role, employer, goal, headline),
            ReferralRule.Explain(role, employer, goal, headline, actor.Degree));
    }
}
