using System.Collections.Immutable;
using Windfall.Core.Momentum;

namespace Windfall.Core.Tests.Momentum;

/// <summary>Cascades that follow a known law: after <see cref="Age"/>, ln(later / now) is a gamma process that ends with mean 1 and deviation 0.5.</summary>
static class MadeUp
{
    public const double Age = 3600, End = 172_800, Median = 0.918, HalfWidth = 0.617;

    public static readonly GrowthModel Model = GrowthLearner.Learn(Cascades(seed: 1, many: 800), [Age, 2 * Age, 4 * Age, 8 * Age, 16 * Age], "made-up cascades", plain: true)!;

    public static ImmutableArray<Cascade> Cascades(int seed, int many)
    {
        var dice = new Random(seed);
        return [.. Enumerable.Range(0, many).Select(n => Cascade($"c{n}", dice))];
    }

    static Cascade Cascade(string id, Random dice)
    {
        var count = Math.Exp(2 + 2.5 * dice.NextDouble());
        double[] ages = [.. Enumerable.Range(1, 144).Select(slice => slice * 1200.0)];
        return new(id, [.. ages], [.. ages.Select(age => Math.Floor(age <= Age ? count * age / Age : count *= Math.Exp(Gamma(4 * Share(age), dice) / 4)))], [], [], [], Snapshots: false);
    }

    /// <summary>Of all growth, what the slice that ends at this age brings.</summary>
    static double Share(double age) => (Math.Exp(-(age - 1200 - Age) / 30_000) - Math.Exp(-(age - Age) / 30_000)) / (1 - Math.Exp(-(End - Age) / 30_000));

    /// <summary>Marsaglia and Tsang, "A simple method for generating gamma variables", ACM TOMS 26(3), 2000; shapes below 1 by their section 6.</summary>
    static double Gamma(double shape, Random dice)
    {
        var d = shape + 1 - 1.0 / 3;
        while (true)
        {
            var z = Math.Sqrt(-2 * Math.Log(1 - dice.NextDouble())) * Math.Cos(2 * Math.PI * dice.NextDouble());
            var v = Math.Pow(1 + z / Math.Sqrt(9 * d), 3);
            if (v > 0 && Math.Log(1 - dice.NextDouble()) < z * z / 2 + d - d * v + d * Math.Log(v))
                return d * v * Math.Pow(1 - dice.NextDouble(), 1 / shape);
        }
    }
}
