using System.Collections.Immutable;

namespace Windfall.Core.Stories;

/// <summary>Whether a post rode the news.</summary>
public enum RideLabel
{
    NoSign = 0,
    Possible = 1,
    Likely = 2,
}

/// <summary>What the news says of a jump.</summary>
/// <param name="Story">The one that fits best; null where none does.</param>
/// <param name="Probability">That the jump and that story belong together: 0 to 1.</param>
/// <param name="ByTime">How often a moment drawn by chance would fit this post as well.</param>
/// <param name="ByText">How often another of the owner's posts would have fitted as well at this moment.</param>
public sealed record Ride(RideLabel Label, Story? Story, double Probability, double ByTime, double ByText, ImmutableArray<Phrase> Evidence);

/// <summary>Asks of a jump whether a story fits it, by its words and by its time, better than chance would have it.</summary>
/// <remarks>
/// A fit is the likeness of text and story times how far the story's coverage around the onset stands above its own average. It is held against two nulls, by permutation:
/// the same post at every other hour on record, and the owner's other posts at this onset; both must be improbable, so the greater of the two chances counts. It becomes a
/// probability as Sellke, Bayarri and Berger ("Calibration of p values for testing precise null hypotheses", The American Statistician 55(1), 2001) do it, from even odds.
/// "Likely" is said of one null in twenty at most: a test draws nulls and counts.
/// </remarks>
public static class RideReader
{
    const double LikelyChance = 0.05, PossibleText = 0.1, PossibleTime = 0.5, LeastAlike = 0.1;
    static readonly TimeSpan Before = TimeSpan.FromHours(12), After = TimeSpan.FromHours(1), Step = TimeSpan.FromHours(1);

    /// <summary>Hours that are tried at most: a month.</summary>
    const int MostSteps = 720;

    /// <param name="onset">When the post began to jump.</param>
    /// <param name="others">Texts of the owner's other posts.</param>
    /// <param name="stories">All on record around the onset, up to <paramref name="at"/>.</param>
    /// <returns>Null where there is no news on record.</returns>
    public static Ride? Read(string text, DateTimeOffset onset, IEnumerable<string> others, ImmutableArray<Story> stories, DateTimeOffset at)
    {
        if (stories.IsEmpty)
            return null;
        var (from, vocabulary) = (stories.Min(story => story.First), new StoryWords(stories));
        var times = stories.ToDictionary(story => story, story => story.Originals.Select(article => article.At).Where(time => time <= at).ToList());
        var span = Math.Max(1, (at - from) / (Before + After));

        double Rise(Story story, DateTimeOffset moment)
        {
            var within = times[story].Count(time => time > moment - Before && time <= moment + After);
            return Math.Max(0, Math.Log2((within + 0.5) / (times[story].Count / span + 0.5)));
        }
        List<(Story Story, double Alike)> Alike(string of)
        {
            var vector = vocabulary.Of(of);
            return [.. stories.Select(story => (story, vocabulary.Alike(vector, story))).Where(one => one.Item2 >= LeastAlike)];
        }
        double Fit(List<(Story Story, double Alike)> alike, DateTimeOffset moment) => alike.Select(one => one.Alike * Rise(one.Story, moment)).DefaultIfEmpty(0).Max();

        var mine = Alike(text);
        var fit = Fit(mine, onset);
        if (fit <= 0)
            return new(RideLabel.NoSign, null, 0, 1, 1, [new("ride.none", stories.Length)]);

        var best = mine.MaxBy(one => one.Alike * Rise(one.Story, onset)).Story;
        var steps = (int)Math.Clamp((at - from) / Step, 1, MostSteps);
        var byTime = Chance(Enumerable.Range(0, steps).Select(n => Fit(mine, at - n * Step)), fit);
        var byText = Chance(others.Select(other => Fit(Alike(other), onset)), fit);
        var chance = Math.Max(byTime, byText);
        var label = chance <= LikelyChance ? RideLabel.Likely : byText <= PossibleText && byTime <= PossibleTime ? RideLabel.Possible : RideLabel.NoSign;
        var around = times[best].Count(time => time > onset - Before && time <= onset + After);
        return new(label, best, Calibrated(chance), byTime, byText,
        [
            new("ride.story", around, best.Lead.Title, onset),
            new("ride.by_time", Math.Round(100 * byTime)),
            new("ride.by_text", Math.Round(100 * byText)),
        ]);
    }

    /// <summary>Of draws and the fit itself, how many are as great.</summary>
    static double Chance(IEnumerable<double> draws, double fit)
    {
        var (all, asGreat) = (1, 1);
        foreach (var draw in draws)
        {
            all++;
            asGreat += draw >= fit ? 1 : 0;
        }
        return asGreat / (double)all;
    }

    static double Calibrated(double chance) => chance >= 1 / Math.E ? 0.5 * (1 - (chance - 1 / Math.E) / (1 - 1 / Math.E)) : 1 / (1 - Math.E * chance * Math.Log(chance));
}
