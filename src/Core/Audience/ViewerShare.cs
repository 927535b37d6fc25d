using System.Collections.Immutable;
using Windfall.Core.Headlines;
using Windfall.Core.Posts;
using Windfall.Core.Statistics;

namespace Windfall.Core.Audience;

/// <summary>Which share of a post's viewers could be in the goal, from LinkedIn's demographics of them.</summary>
/// <param name="Share">Of those for whom nothing that LinkedIn tells speaks against the goal.</param>
/// <param name="Basis">How it was made, condition by condition, and what LinkedIn does not tell.</param>
public sealed record ViewerShare(Share Share, ImmutableArray<Phrase> Basis)
{
    /// <summary>
    /// LinkedIn tells the share of each label by itself, never of two together, and of the largest labels only. So the estimate takes conditions as independent
    /// of each other, and the labels listed as a sample of all. Its ends: of each condition Jeffreys' interval, with as many cases as labels, for what is not
    /// listed, and the rounding of what is; of all together at least the product of the lower ends, and at most the least upper end, beyond which no
    /// dependence can carry it (Fréchet 1951). LinkedIn also hides small groups and publishes neither threshold nor noise of these sheets: what they do is
    /// not in the interval.
    /// </summary>
    /// <param name="viewers">Any labels, of any kinds, in any order.</param>
    /// <returns>Null where nothing is told of job titles, nor of functions.</returns>
    /// <remarks>
    /// M. Fréchet, "Sur les tableaux de corrélation dont les marges sont données", Annales de l'Université de Lyon 14, 1951;
    /// Brown, Cai and DasGupta, "Interval Estimation for a Binomial Proportion", Statistical Science 16(2), 2001.
    /// </remarks>
    public static ViewerShare? Estimate(IReadOnlyCollection<Demographic> viewers, Goal goal)
    {
        var titles = Told.Of(viewers, FigureKind.JobTitle, label => ViewerLabels.FitsTitle(label, goal));
        var functions = Told.Of(viewers, FigureKind.Function, label => ViewerLabels.FitsFunction(label, goal));
        if ((titles ?? functions) is not { } role)
            return null;

        var levels = Told.Of(viewers, FigureKind.Seniority, label => ViewerLabels.FitsSeniority(label, goal));
        var sizes = goal.CompanySizes.IsEmpty ? null : Told.Of(viewers, FigureKind.CompanySize, label => ViewerLabels.FitsSize(label, goal));
        var places = goal.Countries.IsEmpty ? null : Told.Of(viewers, FigureKind.Location, label => ViewerLabels.FitsPlace(label, goal));

        // A title says the level itself: then the sheet of levels only bounds it.
        Told?[] factors = [role, titles is null ? levels : null, sizes, places];
        var high = factors.Append(levels).OfType<Told>().Min(told => told.High);
        var value = Math.Min(high, factors.OfType<Told>().Aggregate(1.0, (product, told) => product * told.Value));
        var low = Math.Min(value, factors.OfType<Told>().Aggregate(1.0, (product, told) => product * told.Low));

        (Phrase? Why, bool IsSaid)[] basis =
        [
            (new(titles is null ? "viewers.function" : "viewers.title", role.Listed, role.Unlisted), true),
            (levels is { } level ? new("viewers.level", level.Value) : null, true),
            (sizes is { } size ? new("viewers.size", size.Value) : null, true),
            (places is { } place ? new("viewers.country", place.Value) : null, true),
            (new("viewers.size_untold"), !goal.CompanySizes.IsEmpty && sizes is null),
            (new("viewers.country_untold"), !goal.Countries.IsEmpty && places is null),
            (new("viewers.kind_untold"), !goal.EmploymentKinds.IsEmpty),
            (new("viewers.words_untold"), !goal.Words.IsEmpty),
            (new("viewers.noise"), true),
        ];
        return new(new(value, low, high), [.. basis.Where(one => one.IsSaid).Select(one => one.Why).OfType<Phrase>()]);
    }

    /// <summary>What one category tells of one condition. Shares of all viewers, 0 to 1.</summary>
    /// <param name="Listed">Under labels that fit.</param>
    /// <param name="Unlisted">Under labels that are not shown, or that nobody can read.</param>
    sealed record Told(double Low, double Value, double High, double Listed, double Unlisted)
    {
        const double LowEnd = .10, HighEnd = .90;

        public static Told? Of(IReadOnlyCollection<Demographic> viewers, FigureKind kind, Func<string, bool?> fits)
        {
            var (low, listed, high, other, labels) = (0.0, 0.0, 0.0, 0.0, 0);
            foreach (var one in viewers.Where(one => one.Kind == kind))
            {
                var answer = fits(one.Label);
                labels += answer is null ? 0 : 1;
                if (answer == true)
                    (low, listed, high) = (low + one.Bounds.Low, listed + one.Middle, high + one.Bounds.High);
                else if (answer == false)
                    other += one.Middle;
            }
            if (listed + other <= 0)
                return null;

            var (unlisted, part) = (Math.Max(0, 1 - listed - other), listed / (listed + other));
            var (fit, unfit) = (labels * part + .5, labels * (1 - part) + .5);
            var value = Math.Min(1, listed + unlisted * part);
            return new(
                Math.Min(value, low + unlisted * Beta.Quantile(fit, unfit, LowEnd)), value,
                Math.Clamp(high + unlisted * Beta.Quantile(fit, unfit, HighEnd), value, 1), Math.Min(1, listed), unlisted);
        }
    }
}
