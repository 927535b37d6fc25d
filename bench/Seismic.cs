namespace Windfall.Bench;

/// <summary>
/// A plain reference of SEISMIC's published equations: Zhao, Erdogdu, He, Rajaraman and Leskovec, "SEISMIC: a self-exciting point process model for predicting tweet
/// popularity", KDD 2015: memory kernel, infectiousness smoothed by a triangle over the last half of the time, and final size, without the paper's two
/// correction factors, which are tables of constants and cost nothing.
/// </summary>
static class Seismic
{
    const double Flat = 300, Theta = 0.242, Constant = 6.27e-4, MeanFollowers = 200;

    /// <param name="ages">Seconds of the post, at 0, and of each repost, ascending.</param>
    /// <param name="followers">Of who posted and of each who reposted.</param>
    /// <returns>Reposts in the end; infinite where each repost brings more than one other.</returns>
    public static double Forecast(ReadOnlySpan<double> ages, ReadOnlySpan<double> followers, double now)
    {
        var (reposts, exposed, reached, answered) = (0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < ages.Length; i++)
        {
            if (i > 0)
                reposts += Triangle(ages[i], now);
            exposed += followers[i] * Exposed(ages[i], now);
            reached += followers[i];
            answered += followers[i] * Mass(now - ages[i]);
        }
        var infectious = exposed > 0 ? reposts / exposed : 0;
        var branching = infectious * MeanFollowers;
        return branching >= 1 ? double.PositiveInfinity : ages.Length - 1 + infectious * (reached - answered) / (1 - branching);
    }

    static double Triangle(double age, double now) => Math.Max(0, 1 - 2 * (now - age) / now);

    /// <summary>The kernel's mass up to a delay: flat at first, then falling as a power.</summary>
    static double Mass(double delay) => delay <= 0 ? 0
        : delay <= Flat ? Constant * delay
        : Constant * Flat * (1 + (1 - Math.Pow(delay / Flat, -Theta)) / Theta);

    /// <summary>The kernel weighed by the triangle, integrated in closed form over the time that has passed since an act.</summary>
    static double Exposed(double age, double now)
    {
        var start = now / 2;
        var from = Math.Max(start, age);
        return Weighed(now - age, age, start, now) - Weighed(from - age, age, start, now);
    }

    /// <summary>Antiderivative, at a delay, of kernel(delay) × (age + delay - start) × 2 / now.</summary>
    static double Weighed(double delay, double age, double start, double now)
    {
        var (slope, level) = (2 / now, 2 * (age - start) / now);
        var near = Math.Min(delay, Flat);
        var sum = Constant * near * (level + slope * near / 2);
        if (delay <= Flat)
            return sum;
        var scale = Constant * Math.Pow(Flat, 1 + Theta);
        double Far(double d) => level * Math.Pow(d, -Theta) / -Theta + slope * Math.Pow(d, 1 - Theta) / (1 - Theta);
        return sum + scale * (Far(delay) - Far(Flat));
    }
}
