namespace Windfall.Core.Momentum;

/// <summary>Watches increments, one after the other, for a pace several times the expected one.</summary>
/// <remarks>
/// A negative-binomial likelihood ratio with unknown start and unknown factor. Instead of the greatest ratio over both (GLR; Lai, "Sequential changepoint
/// detection", JRSS B 57(4), 1995) we take their mean, with weight 1/(n(n+1)) on a change at the n-th increment: a mean of martingales is one, and by Ville's
/// inequality it ever passes 1/α with chance at most α on a post that does keep the expected pace.
/// </remarks>
sealed class PaceWatch
{
    /// <summary>One false alarm in a hundred ordinary posts, as far as their counts are what <see cref="Size"/> says.</summary>
    public const double Threshold = 100;

    /// <summary>Negative-binomial size: the variance of an increment with mean m is m + m²/Size. A judgement: reactions come in bursts.</summary>
    const double Size = 1.5;

    const double Ceiling = 1e250;

    static readonly double[] Factors = [3, 10, 30, 100];

    readonly double[] begun = new double[Factors.Length];
    int increments;

    /// <summary>The evidence so far, as a likelihood ratio.</summary>
    public double Evidence { get; private set; } = 1;

    /// <param name="expected">Above 0.</param>
    public void See(double increment, double expected)
    {
        increments++;
        var evidence = 1.0 / (increments + 1);    // the weight of changes that are still to come
        for (var f = 0; f < Factors.Length; f++)
        {
            var ratio = increment * Math.Log(Factors[f]) - (increment + Size) * Math.Log((Size + Factors[f] * expected) / (Size + expected));
            begun[f] = Math.Min(Ceiling, (begun[f] + 1.0 / (increments * (increments + 1.0))) * Math.Exp(Math.Min(500, ratio)));
            evidence += begun[f] / Factors.Length;
        }
        Evidence = evidence;
    }
}
