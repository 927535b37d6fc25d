using Windfall.Core.Statistics;

namespace Windfall.Core.Momentum;

/// <summary>Says what comes after a history that ends at a fixed age, by continuing its last half.</summary>
/// <remarks>
/// The relative rate of growth falls as a power of age: Szabo and Huberman, CACM 53(8), 2010, figure 4, and Crane and Sornette, PNAS 105(41), 2008, whose
/// relaxation exponents lie between 1.1 and 1.4. The power is read off the last two quarters of the history and kept within 1 to 2.
/// </remarks>
static class TailLearner
{
    public const double Weeks = 14 * 86_400;
    const int Enough = 50;

    public static Tail? Learn(IReadOnlyList<Cascade> cascades, double horizon)
    {
        if (horizon <= 0 || horizon >= Weeks)
            return null;

        Cascade[] grown = [.. cascades.Where(cascade => (cascade.At(horizon / 2) ?? 0) >= AgeLearner.Fewest)];
        if (grown.Length < Enough)
            return null;

        double Mean(double from, double to) => grown.Average(cascade => Log(cascade, from, to));

        var (third, fourth) = (Mean(horizon / 2, horizon * 0.75), Mean(horizon * 0.75, horizon));
        if (fourth <= 0)
            return null;

        var power = Power(third / fourth, horizon);
        var tail = new Tail(Weeks, power, 0, default);
        var scale = tail.Mass(horizon, Weeks) / tail.Mass(horizon / 2, horizon);
        double[] halves = [.. grown.Select(cascade => Log(cascade, horizon / 2, horizon)).Order()];
        double Of(double level) => Math.Round(scale * Quantile.Of(halves, level), 4);
        return tail with { Power = Math.Round(power, 3), Mean = Math.Round(scale * halves.Average(), 4), Growth = Growth.Of(Of(0.1), Of(0.5), Of(0.9)) };
    }

    static double Log(Cascade cascade, double from, double to) =>
        Math.Log(((cascade.At(to) ?? 0) + 1) / ((cascade.At(from) ?? 0) + 1));

    /// <summary>The power at which the third quarter of the history outgrows the fourth by that ratio; bisection, for the ratio rises with the power.</summary>
    static double Power(double ratio, double horizon)
    {
        var (low, high) = (1.0, 2.0);
        for (var i = 0; i < 40; i++)
        {
            var tail = new Tail(Weeks, (low + high) / 2, 0, default);
            if (tail.Mass(horizon / 2, horizon * 0.75) / tail.Mass(horizon * 0.75, horizon) < ratio)
                low = tail.Power;
            else
                high = tail.Power;
        }
        return low;
    }
}
