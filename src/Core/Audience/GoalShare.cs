using Windfall.Core.Statistics;

namespace Windfall.Core.Audience;

/// <summary>Which share of all who acted on a post are targets, from those known by name.</summary>
public static class GoalShare
{
    const double Low = 0.10, High = 0.90;

    /// <summary>
    /// Jeffreys' interval for a share, with the finite-population correction: when all who acted are known, nothing is left to guess. Maybes are no
    /// targets, yet each could turn out to be one: the upper end takes half of them as such, the value and the lower end none.
    /// </summary>
    /// <param name="targets">Of those known.</param>
    /// <param name="maybes">Of those known.</param>
    /// <param name="known">People known by name, at least 1, at least targets and maybes together.</param>
    /// <param name="acted">All who acted; null where no count was read, which is as if there were no end of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nobody is known, or more targets and maybes than people.</exception>
    /// <remarks>
    /// Brown, Cai and DasGupta, "Interval Estimation for a Binomial Proportion", Statistical Science 16(2), 2001 (Jeffreys);
    /// Cochran, "Sampling Techniques", 1977, section 2.6 (correction). It supposes that those known are like those not known.
    /// </remarks>
    public static Share Estimate(int targets, int maybes, int known, long? acted)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(known);
        ArgumentOutOfRangeException.ThrowIfNegative(targets);
        ArgumentOutOfRangeException.ThrowIfNegative(maybes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)targets + maybes, known);

        var value = (double)targets / known;
        var upper = (targets + maybes / 2.0) / known;
        var low = targets == 0 ? 0 : Beta.Quantile(targets + 0.5, known - targets + 0.5, Low);
        var high = targets + maybes / 2.0 >= known ? 1 : Beta.Quantile(upper * known + 0.5, known * (1 - upper) + 0.5, High);
        var doubt = acted is { } all ? Math.Sqrt(Math.Max(0, all - known) / (double)Math.Max(1, Math.Max(all, known) - 1)) : 1;

        return new(value, Math.Max(0, value - (value - low) * doubt), Math.Min(1, upper + (Math.Max(high, upper) - upper) * doubt));
    }
}
