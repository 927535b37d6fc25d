using System.Collections.Immutable;
using Windfall.Core.Audience;

namespace Windfall.Core.Briefs;

/// <summary>What LinkedIn's workbooks tell of a post beside its counts. Null: not told.</summary>
/// <param name="Reached">Members who saw it, each counted once.</param>
/// <param name="ProfileViewers">Who came to the profile from it.</param>
/// <param name="NewFollowers">Who followed from it.</param>
/// <param name="Viewers">Who saw it, by label.</param>
/// <param name="Window">The days of which <paramref name="Viewers"/> are, where they saw any post of the profile; null where they saw this one.</param>
public sealed record Analytics(
    long? Reached, long? ProfileViewers, long? NewFollowers, long? Saves, long? Sends, ImmutableArray<Demographic> Viewers, (DateOnly From, DateOnly To)? Window);

/// <summary>The same as a brief shows it.</summary>
/// <param name="GoalShare">Null without a goal, or where LinkedIn tells nothing of jobs.</param>
/// <param name="About">Members reached who could be in the goal; null where either is unknown.</param>
public sealed record BriefAnalytics(Analytics Figures, ViewerShare? GoalShare, (double Value, double Low, double High)? About)
{
    public static BriefAnalytics? Of(BriefInput input)
    {
        if (input.Analytics is not { } figures)
            return null;
        var share = input.Goal is { } goal ? ViewerShare.Estimate(figures.Viewers, goal) : null;
        return new(figures, share, share is { Share: var s } && figures is { Reached: { } reached, Window: null } ? (s.Value * reached, s.Low * reached, s.High * reached) : null);
    }
}
