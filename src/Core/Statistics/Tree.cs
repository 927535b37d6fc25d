namespace Windfall.Core.Statistics;

/// <summary>A full binary tree, level by level: node n asks about its column and goes on to node 2n + 1, or 2n + 2 where the value is above the cut.</summary>
/// <param name="Columns">One for each question.</param>
/// <param name="Cuts">One for each question.</param>
/// <param name="Leaves">Left to right; one more than there are questions.</param>
public sealed record Tree(int[] Columns, double[] Cuts, double[] Leaves)
{
    public double At(ReadOnlySpan<double> row)
    {
        var node = 0;
        while (node < Columns.Length)
            node = 2 * node + (row[Columns[node]] > Cuts[node] ? 2 : 1);
        return Leaves[node - Columns.Length];
    }

    /// <summary>Can it be asked about rows of this width?</summary>
    internal bool Fits(int width) =>
        Columns is { Length: 1 or 3 or 7 or 15 } && Cuts?.Length == Columns.Length && Leaves?.Length == Columns.Length + 1
        && Columns.All(column => column >= 0 && column < width);
}
