using System.Collections.Immutable;
using Windfall.Core.Statistics;

namespace Windfall.Core.Momentum;

/// <summary>What a history teaches about growth after one age.</summary>
/// <param name="Seconds">The age.</param>
/// <param name="Cascades">How many it was learned from.</param>
/// <param name="Few">Growth of those with 0, 1, 2 … acts at that age, where there were enough of each.</param>
/// <param name="Most">The largest values, one for each column of the line, that it was learned from; larger ones are taken for these, for a line knows nothing of them.</param>
/// <param name="Sizes">How far the interval must be stretched, by size, smallest first.</param>
public sealed record AgeModel(
    double Seconds, int Cascades, Level Low, Level Median, Level High, double[] Most, ImmutableArray<Size> Sizes, ImmutableArray<Growth> Few)
{
    internal Growth At(double[] row, double now)
    {
        if (now < Few.Length)
            return Few[(int)Math.Max(0, now)];

        row = [.. row];
        for (var i = 0; i < Most.Length; i++)
            row[Features.Line[i]] = Math.Min(row[Features.Line[i]], Most[i]);
        var median = Math.Max(0, Median.At(row));
        var size = Sizes.FirstOrDefault(size => now <= size.UpTo) ?? Sizes[^1];
        return Growth.Of(
            median - size.Low * Width(median - Low.At(row)), median, median + size.High * Width(High.At(row) - median));
    }

    /// <summary>Half an interval, in ln; never so narrow that stretching it would do nothing.</summary>
    internal static double Width(double width) => Math.Max(0.02, width);

    internal bool IsSound => Seconds > 0 && !Sizes.IsDefaultOrEmpty && Sizes.All(size => size is not null) && !Few.IsDefault && Most is { } most && most.Length <= Features.Line.Length
        && Low is { IsSound: true } && Median is { IsSound: true } && High is { IsSound: true };
}

/// <summary>One quantile of ln growth: a straight line and, where they helped, trees on top.</summary>
/// <param name="Line">Intercept, then a slope for each column of <see cref="Features.Line"/>.</param>
public sealed record Level(double[] Line, Tree[] Trees)
{
    internal double At(double[] row)
    {
        var sum = Line[0];
        for (var i = 1; i < Line.Length; i++)
            sum += Line[i] * row[Features.Line[i - 1]];
        foreach (var tree in Trees)
            sum += tree.At(row);
        return sum;
    }

    internal bool IsSound => Line is { Length: > 0 } && Line.Length <= Features.Line.Length + 1 && Trees is not null && Trees.All(tree => tree is not null && tree.Fits(Features.Count));
}

/// <summary>Stretch of the halves of the interval for posts with up to that many acts: 1 leaves them as they are.</summary>
public sealed record Size(double UpTo, double Low, double High);
