using System.Collections.Immutable;
using Windfall.Core.Statistics;

namespace Windfall.Core.Momentum;

/// <summary>Chance that a post ends among its author's best.</summary>
/// <param name="Chance">0 to 1.</param>
/// <param name="Bar">What one in twenty of the author's posts ends above: their own past, and the network's habits as far as there is little of it.</param>
public sealed record TopChance(double Chance, double Bar, ImmutableArray<Phrase> Evidence)
{
    const double Top = 0.05, Surest = 0.99;

    /// <summary>Half the width of an 80 % interval in deviations of a normal variable.</summary>
    const double Deviations = 1.2816;

    /// <remarks>ln of the final number is taken as normal on each side of the median, with the spread of that side's interval.</remarks>
    internal static TopChance Of(Forecast forecast, double now, Habit habit)
    {
        var bar = habit.EndsAbove(Top);
        double Ln(double count) => Math.Log(count + 1);

        var (side, distance) = bar >= forecast.Median
            ? (Ln(forecast.High80) - Ln(forecast.Median), Ln(bar) - Ln(forecast.Median))
            : (Ln(forecast.Median) - Ln(forecast.Low80), Ln(forecast.Median) - Ln(bar));
        var beyond = StudentT.NormalAbove(distance / Math.Max(1e-3, side / Deviations));
        var chance = now > bar ? 1 : bar >= forecast.Median ? beyond : 1 - beyond;
        return new(Math.Clamp(chance, 0, Surest), bar, [habit.Posts > 0 ? new("breakout.top", Math.Ceiling(bar), habit.Posts) : new("breakout.top_typical", Math.Ceiling(bar))]);
    }
}
