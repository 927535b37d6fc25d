using System.Collections.Immutable;
using Windfall.Core.Audience;

namespace Windfall.Core.Briefs;

/// <summary>Who acted, against the goal.</summary>
static class BriefingAudience
{
    const int Shown = 10;

    public static BriefAudience Of(BriefInput input, ImmutableArray<Rated> rated, Rater rater)
    {
        var targets = rated.Count(one => one.Fit.Label == FitLabel.Target);
        var maybes = rated.Count(one => one.Fit.Label == FitLabel.Maybe);
        var reactions = input.Readings.LastOrDefault(reading => reading.Reactions is not null)?.Reactions;
        long? acted = reactions is { } count ? Math.Max(count, rated.Length) : null;
        var share = input.Goal is null || rated.IsEmpty ? null : GoalShare.Estimate(targets, maybes, rated.Length, acted);

        return new(
            input.Goal?.Name, rated.Length, Partial: acted is null || acted > rated.Length, acted, targets, maybes,
            rated.Count(one => one.Referral.IsCandidate), share, Best(rated, rater), Referrers(rated, rater), Basis(rated.Length, acted));
    }

    static ImmutableArray<BriefPerson> Best(ImmutableArray<Rated> rated, Rater rater) =>
    [
        .. rated.Where(one => one.Fit.Label != FitLabel.Other)
            .OrderByDescending(one => one.Fit.Score)
            .ThenByDescending(one => one.Referral.Score)
            .ThenBy(one => one.Actor.Id)
            .Take(Shown)
            .Select(one => Person(Rating.Explained(one, rater)))
    ];

    static ImmutableArray<BriefPerson> Referrers(ImmutableArray<Rated> rated, Rater rater) =>
    [
        .. rated.Where(one => one.Referral.IsCandidate && one.Fit.Label != FitLabel.Target)
            .OrderByDescending(one => one.Referral.Score)
            .ThenByDescending(one => one.Fit.Score)
            .ThenBy(one => one.Actor.Id)
            .Take(Shown)
            .Select(one => Person(Rating.Explained(one, rater)))
    ];

    static BriefPerson Person(Rated one) => new(
        one.Actor.Name!, one.Actor.Headline, one.Actor.Url, one.Fit, one.Referral,
        one.Actor.Acts.FirstOrDefault(act => act.Text is not null) ?? one.Actor.Acts.FirstOrDefault(), one.Actor.Met) { Origin = one.Actor.Origin, Id = one.Actor.Id };

    static ImmutableArray<Phrase> Basis(int known, long? acted) => (known, acted) switch
    {
        (0, _) => [],
        (_, null) => [new("brief.share_of_known", known)],
        _ when acted > known => [new("brief.share_extrapolated", known, acted.Value)],
        _ => [new("brief.share_of_all", known)],
    };
}
