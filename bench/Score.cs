namespace Windfall.Bench;

/// <summary>The measures of <c>evaluate.py</c>, by its own definitions.</summary>
static class Score
{
    /// <summary>|forecast - final| / final.</summary>
    public static double ErrorOf(Asked one, Told told) => Math.Abs(told.Median - one.Final) / one.Final;

    /// <summary>Interval score of the 80 % interval of ln final: width plus ten times the miss. Gneiting and Raftery, JASA 102(477), 2007.</summary>
    public static double IntervalOf(Asked one, Told told)
    {
        var (low, high, final) = (Math.Log(Math.Clamp(told.Low, 0.5, 5e8)), Math.Log(Math.Clamp(told.High, 0.5, 5e8)), Math.Log(one.Final));
        return high - low + 10 * Math.Max(0, low - final) + 10 * Math.Max(0, final - high);
    }

    public static double Quantile(double[] sorted, double level)
    {
        var place = level * (sorted.Length - 1);
        var (below, above) = ((int)place, Math.Min((int)place + 1, sorted.Length - 1));
        return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
    }

    /// <summary>Kendall's tau-b.</summary>
    public static double TauOf(double[] x, double[] y)
    {
        long agree = 0, tiedX = 0, tiedY = 0, all = 0;
        for (var i = 0; i < x.Length; i++)
            for (var j = i + 1; j < x.Length; j++)
            {
                var (a, b) = (x[i].CompareTo(x[j]), y[i].CompareTo(y[j]));
                agree += a * b;
                all += a != 0 && b != 0 ? 1 : 0;
                tiedY += a != 0 && b == 0 ? 1 : 0;
                tiedX += a == 0 && b != 0 ? 1 : 0;
            }
        return agree / Math.Sqrt((double)(all + tiedX) * (all + tiedY));
    }
}
