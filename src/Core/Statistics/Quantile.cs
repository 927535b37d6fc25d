namespace Windfall.Core.Statistics;

/// <summary>Order statistics.</summary>
public static class Quantile
{
    /// <param name="sorted">Ascending, at least one, no NaN.</param>
    /// <param name="level">0 to 1.</param>
    /// <remarks>Linear between order statistics: definition 7 of Hyndman and Fan, "Sample quantiles in statistical packages", American Statistician 50(4), 1996.</remarks>
    public static double Of(ReadOnlySpan<double> sorted, double level)
    {
        var place = level * (sorted.Length - 1);
        var below = (int)place;
        return below + 1 < sorted.Length
            ? sorted[below] + (place - below) * (sorted[below + 1] - sorted[below])
            : sorted[^1];
    }

    /// <summary>The smallest value that a further draw exceeds with chance at most 1 - <paramref name="level"/>, counting that draw itself.</summary>
    /// <param name="scores">In any order, at least one; sorted in place.</param>
    /// <remarks>
    /// The place (n + 1)·level of split conformal prediction: Vovk, Gammerman and Shafer, "Algorithmic Learning in a Random World", 2005. Two departures:
    /// linear between two scores instead of the upper one, and the largest score where n is too small for the level, instead of infinity.
    /// </remarks>
    public static double Conformal(double[] scores, double level)
    {
        Array.Sort(scores);
        return scores.Length == 1 ? scores[0] : Of(scores, Math.Clamp(((scores.Length + 1) * level - 1) / (scores.Length - 1), 0, 1));
    }
}
