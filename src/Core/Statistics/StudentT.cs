namespace Windfall.Core.Statistics;

/// <summary>Student's t distribution.</summary>
public static class StudentT
{
    /// <summary>Chance of a value above <paramref name="t"/>.</summary>
    /// <param name="freedom">Degrees of freedom, at least 1.</param>
    /// <remarks>
    /// By the normal approximation of Wallace, "Bounds on normal approximations to Student's and the chi-square distributions", Ann. Math. Stat. 30(4), 1959,
    /// within .01 for 3 degrees of freedom and closer for more; and of the normal tail, Abramowitz and Stegun 26.2.17, within 1e-7.
    /// </remarks>
    public static double Above(double t, double freedom)
    {
        var z = (8 * freedom + 1) / (8 * freedom + 3) * Math.Sqrt(freedom * Math.Log(1 + t * t / freedom));
        var tail = NormalAbove(z);
        return t >= 0 ? tail : 1 - tail;
    }

    /// <summary>Chance that a standard normal variable is above <paramref name="z"/>, which is at least 0.</summary>
    public static double NormalAbove(double z)
    {
        var k = 1 / (1 + 0.2316419 * z);
        var sum = k * (0.319381530 + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429))));
        return sum * Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
    }
}
