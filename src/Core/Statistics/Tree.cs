namespace Windfall.Core.Statistics;

/// <summary>A full binary tree of two levels: three questions, four answers.</summary>
/// <param name="Columns">Asked at the root, then left, then right.</param>
/// <param name="Cuts">Above goes right.</param>
/// <param name="Leaves">Left to right.</param>
public sealed record Tree(int[] Columns, double[] Cuts, double[] Leaves)
{
    public double At(ReadOnlySpan<double> row) => Leaves[LeafOf(row)];

    internal int LeafOf(ReadOnlySpan<double> row) => row[Columns[0]] > Cuts[0]
        ? row[Columns[2]] > Cuts[2] ? 3 : 2
        : row[Columns[1]] > Cuts[1] ? 1 : 0;

    /// <summary>Can it be asked about rows of this width?</summary>
    internal bool Fits(int width) =>
        Columns is { Length: 3 } && Cuts is { Length: 3 } && Leaves is { Length: 4 } && Columns.All(column => column >= 0 && column < width);
}
