using System.Collections.Immutable;
using Windfall.Core.Statistics;

namespace Windfall.Core.Momentum;

/// <summary>What a history teaches about growth after one age.</summary>
/// <param name="Seconds">The age.</param>
/// <param name="Cascades">How many it was learned from.</param>
/// <param name="Line">Middle and spread of bent growth (<see cref="Growth.Bend"/>), on the columns <see cref="Features.Line"/>.</param>
/// <param name="Low">Where the tenth percentile lies, in spreads off the middle.</param>
/// <param name="Median">Where the median lies.</param>
/// <param name="High">Where the ninetieth percentile lies.</param>
/// <param name="Least">The smallest values of the line's columns for which it is believed; smaller ones are taken for these, for it was learned from none such.</param>
/// <param name="Most">The largest.</param>
/// <param name="Sizes">How far the interval must be stretched, by size, smallest first.</param>
/// <param name="Few">Growth of those with 0, 1, 2 … acts at that age, where there were enough of each.</param>
public sealed record AgeModel(
    double Seconds, int Cascades, SpreadLine Line, Level Low, Level Median, Level High, double[] Least, double[] Most,
    ImmutableArray<Size> Sizes, ImmutableArray<Growth> Few)
{
    const double Narrowest = 0.05;

    internal bool HasTrees => Median.Trees.Length > 0;

    internal Growth At(double[] row, double now)
    {
        if (now < Few.Length)
            return Few[(int)Math.Max(0, now)];

        var size = Sizes.FirstOrDefault(size => now <= size.UpTo) ?? Sizes[^1];
        var (low, median, high) = Bent(row, Low.Trees.Length);
        return Growth.Of(
            Growth.Unbend(median - size.Low * Width(median - low)), Growth.Unbend(median), Growth.Unbend(median + size.High * Width(high - median)));
    }

    /// <summary>Low, median and high bent growth before any stretching.</summary>
    /// <param name="trees">How many trees of each level to ask.</param>
    internal (double Low, double Median, double High) Bent(double[] row, int trees)
    {
        var columns = new double[Least.Length];
        for (var i = 0; i < columns.Length; i++)
            columns[i] = Math.Clamp(row[Features.Line[i]], Least[i], Most[i]);
        var (middle, spread) = Line.At(columns);
        return (middle + spread * Low.At(row, trees), middle + spread * Median.At(row, trees), middle + spread * High.At(row, trees));
    }

    /// <summary>Half an interval, bent; never so narrow that stretching it would do nothing.</summary>
    internal static double Width(double width) => Math.Max(Narrowest, width);

    internal bool IsSound => Seconds > 0 && !Sizes.IsDefaultOrEmpty && Sizes.All(size => size is not null) && !Few.IsDefault
        && Line is { Middle.Length: var middle, Spread.Length: var spread } && middle == Features.Line.Length + 1 && spread == middle
        && Least is { Length: var least } && Most is { Length: var most } && least == Features.Line.Length && most == least && Least.Zip(Most).All(range => range.First <= range.Second)
        && new[] { Low, Median, High }.All(level => level is { IsSound: true } && level.Trees.Length == Low.Trees.Length);
}

/// <summary>One quantile, in spreads off the middle: where it lies at first, and what each tree adds.</summary>
public sealed record Level(double Start, Tree[] Trees)
{
    internal double At(double[] row, int trees)
    {
        var sum = Start;
        for (var i = 0; i < trees; i++)
            sum += Trees[i].At(row);
        return sum;
    }

    internal bool IsSound => Trees is not null && Trees.All(tree => tree is not null && tree.Fits(Features.Names.Length));
}

/// <summary>Stretch of the halves of the interval for posts with up to that many acts: 1 leaves them as they are.</summary>
public sealed record Size(double UpTo, double Low, double High);
