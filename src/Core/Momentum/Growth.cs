namespace Windfall.Core.Momentum;

/// <summary>Growth from now to a later age as ln((later + 1) / (now + 1)): median and 80 % interval, 0 ≤ Low ≤ Median ≤ High.</summary>
public readonly record struct Growth(double Low, double Median, double High)
{
    /// <summary>Caps what a line may say far outside of what it was learned from: e^12 is 160,000-fold.</summary>
    const double Most = 12;

    const double Offset = 0.2, MostBent = 3;

    public static Growth Of(double low, double median, double high)
    {
        median = Math.Clamp(median, 0, Most);
        return new(Math.Clamp(low, 0, median), median, Math.Clamp(high, median, Most));
    }

    /// <summary>Acts at the later age.</summary>
    public (double Low, double Median, double High) From(double now) =>
        (After(now, Low), After(now, Median), After(now, High));

    /// <summary>The same in whole acts, for there are no others; a final number that is told as a fraction of an act is never quite right.</summary>
    /// <param name="now">A whole number.</param>
    public (double Low, double Median, double High) FromWhole(double now) =>
        (Whole(After(now, Low)), Whole(After(now, Median)), Whole(After(now, High)));

    static double Whole(double count) => Math.Floor(count + 0.5);

    public static double After(double now, double growth) => Math.Max(now, (now + 1) * Math.Exp(growth) - 1);

    /// <summary>Growth on a scale on which it spreads evenly to both sides: close to its logarithm where it is large, and no less than ln 0.2 where there is none.</summary>
    public static double Bend(double growth) => Math.Log(growth + Offset);

    public static double Unbend(double bent) => Math.Max(0, Math.Exp(Math.Min(bent, MostBent)) - Offset);

    public static Growth Between(Growth a, Growth b, double share) =>
        Of(Mix(a.Low, b.Low, share), Mix(a.Median, b.Median, share), Mix(a.High, b.High, share));

    /// <summary>A further, independent growth on top: medians add, half-widths add as squares, as they do for normal variables.</summary>
    public static Growth operator +(Growth a, Growth b) => Of(
        a.Median + b.Median - Norm(a.Median - a.Low, b.Median - b.Low),
        a.Median + b.Median,
        a.Median + b.Median + Norm(a.High - a.Median, b.High - b.Median));

    /// <summary>The same growth, as far as the given share of it has gone.</summary>
    public static Growth operator *(Growth a, double share) => new(a.Low * share, a.Median * share, a.High * share);

    static double Mix(double a, double b, double share) => a + share * (b - a);

    static double Norm(double a, double b) => Math.Sqrt(a * a + b * b);
}
