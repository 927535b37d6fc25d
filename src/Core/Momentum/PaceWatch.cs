namespace Windfall.Core.Momentum;

/// <summary>Watches increments, one after the other, for a pace several times the expected one.</summary>
/// <remarks>
/// A negative-binomial likelihood ratio with unknown start and unknown factor. Instead of the greatest ratio over both (GLR; Lai, "Sequential changepoint
/// detection", JRSS B 57(4), 1995) we take their mean, with weight 1/(s(s+1)) on a change at the s-th increment: a mean of martingales is one, and by Ville's
/// inequality it ever passes 1/α with chance at most α on a post that does keep the expected pace.
/// </remarks>
sealed class PaceWatch
{
    /// <summary>One false alarm in a hundred ordinary posts, as far as their counts are what <see cref="Size"/> says.</summary>
    public const double Threshold = 100;

    /// <summary>Negative-binomial size: the variance of an increment with mean m is m + m²/Size. A judgement: reactions come in bursts.</summary>
    const double Size = 1.5;

    static readonly double[] Factors = [3, 10, 30, 100];

    readonly List<double[]> sums = [];

    /// <summary>The evidence so far, as a likelihood ratio.</summary>
    public double Evidence { get; private set; } = 1;

    public void See(double increment, double expected)
    {
        sums.Add(new double[Factors.Length]);
        var step = Factors.Select(factor => increment * Math.Log(factor) - (increment + Size) * Math.Log((Size + factor * expected) / (Size + expected))).ToArray();
        var evidence = 1.0 / (sums.Count + 1);    // the weight of changes that are still to come
        for (var s = 0; s < sums.Count; s++)
            for (var f = 0; f < Factors.Length; f++)
                evidence += Math.Exp(Math.Min(500, sums[s][f] += step[f])) / (Factors.Length * (s + 1.0) * (s + 2));
        Evidence = evidence;
    }
}
