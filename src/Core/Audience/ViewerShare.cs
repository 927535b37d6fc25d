using System.Collections.Immutable;
using Windfall.Core.Headlines;
using Windfall.Core.Posts;

namespace Windfall.Core.Audience;

/// <summary>Which share of a post's viewers could be in the goal, from LinkedIn's demographics of them.</summary>
/// <param name="Share">Of those for whom nothing that LinkedIn tells speaks against the goal.</param>
/// <param name="Basis">How it was made, condition by condition, and what LinkedIn does not tell.</param>
public sealed record ViewerShare(Share Share, ImmutableArray<Phrase> Basis)
{
    /// <summary>
    /// LinkedIn tells the share of each label by itself, never of two together. So the estimate takes conditions as independent of each other; its lower end
    /// counts only labels that are listed and fit; its upper end is the least of the conditions' own, beyond which no dependence can carry it (Fréchet 1951).
    /// Between the ends lie what is not listed, for only the largest labels are, and the rounding. LinkedIn also hides small groups and publishes neither
    /// threshold nor noise of these sheets, so what they do is not in the interval.
    /// </summary>
    /// <param name="viewers">Any labels, of any kinds, in any order.</param>
    /// <returns>Null where nothing is told of job titles, nor of functions.</returns>
    /// <remarks>M. Fréchet, "Sur les tableaux de corrélation dont les marges sont données", Annales de l'Université de Lyon 14, 1951.</remarks>
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
        public static Told? Of(IReadOnlyCollection<Demographic> viewers, FigureKind kind, Func<string, bool?> fits)
        {
            var (low, listed, high, other) = (0.0, 0.0, 0.0, 0.0);
            foreach (var one in viewers.Where(one => one.Kind == kind))
                switch (fits(one.Label))
                {
                    case true:
                        low += one.Bounds.Low;
                        listed += one.Middle;
                        high += one.Bounds.High;
                        break;
                    case false:
                        other += one.Middle;
                        break;
                }
            if (listed + other <= 0)
                return null;

            // What is not listed is taken to be like what is.
            var unlisted = Math.Max(0, 1 - listed - other);
            var value = Math.Min(1, listed + unlisted * listed / (listed + other));
            return new(Math.Min(low, value), value, Math.Clamp(high + unlisted, value, 1), Math.Min(1, listed), unlisted);
        }
    }
}
