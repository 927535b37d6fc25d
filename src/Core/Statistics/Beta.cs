namespace Windfall.Core.Statistics;

/// <summary>The beta distribution: a share, of which some successes and failures were seen.</summary>
public static class Beta
{
    const int Steps = 300;
    const double Tiny = 1e-300, Precise = 1e-14;

    /// <summary>The share below which lies <paramref name="probability"/> of the distribution, by halving.</summary>
    /// <param name="a">Above 0.</param>
    /// <param name="b">Above 0.</param>
    /// <param name="probability">0 to 1.</param>
    public static double Quantile(double a, double b, double probability)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(a);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(b);
        var (low, high) = (0.0, 1.0);
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            if (Below(a, b, middle) < probability)
                low = middle;
            else
                high = middle;
        }
        return (low + high) / 2;
    }

    /// <summary>The regularised incomplete beta function I_x(a, b), by Lentz's continued fraction.</summary>
    /// <remarks>Abramowitz and Stegun, Handbook of Mathematical Functions, 1964, 26.5.8; W. J. Lentz, Applied Optics 15(3), 1976.</remarks>
    public static double Below(double a, double b, double x)
    {
        if (x <= 0)
            return 0;
        if (x >= 1)
            return 1;
        var front = Math.Exp(LogGamma(a + b) - LogGamma(a) - LogGamma(b) + a * Math.Log(x) + b * Math.Log(1 - x));
        return x < (a + 1) / (a + b + 2) ? front * Fraction(a, b, x) / a : 1 - front * Fraction(b, a, 1 - x) / b;
    }

    static double Fraction(double a, double b, double x)
    {
        var c = 1.0;
        var d = 1 / Away(1 - (a + b) * x / (a + 1));
        var value = d;
        for (var m = 1; m <= Steps; m++)
        {
            var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / Away(1 + even * d);
            c = Away(1 + even / c);
            value *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / Away(1 + odd * d);
            c = Away(1 + odd / c);
            value *= d * c;
            if (Math.Abs(d * c - 1) < Precise)
                break;
        }
        return value;
    }

    static double Away(double value) => Math.Abs(value) < Tiny ? Tiny : value;

    /// <summary>ln Γ(x) for x above 0: Stirling's series after shifting x above 10.</summary>
    static double LogGamma(double x)
    {
        var shift = 0.0;
        while (x < 10)
            shift -= Math.Log(x++);
        var y = 1 / (x * x);
        return shift + (x - 0.5) * Math.Log(x) - x + 0.5 * Math.Log(2 * Math.PI) + (1 / 12.0 - y * (1 / 360.0 - y * (1 / 1260.0 - y / 1680))) / x;
    }
}
