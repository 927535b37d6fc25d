using System.Collections.Immutable;

namespace Windfall.Core.Momentum;

/// <summary>A post's whole known course, on its own clock: cumulative counts by age.</summary>
/// <param name="Ages">Seconds since publishing, ascending.</param>
/// <param name="Counts">Acts so far at each age.</param>
/// <param name="Magnitudes">Followers of whoever acted at each age, unknown as NaN; empty where the source tells none.</param>
/// <param name="Comments">Comments at each age; empty where not told.</param>
/// <param name="Ranks">Place in a ranking at each age, 1 is the top; empty where there is none.</param>
/// <param name="Snapshots">Looked at now and then, and only while in a ranking; so the last look need not be near the end.</param>
public sealed record Cascade(
    string Id, ImmutableArray<double> Ages, ImmutableArray<double> Counts, ImmutableArray<double> Magnitudes,
    ImmutableArray<double> Comments, ImmutableArray<double> Ranks, bool Snapshots)
{
    static readonly TimeSpan EnoughTracking = TimeSpan.FromHours(9), EnoughAfter = TimeSpan.FromHours(3);

    public double Final => Counts.IsEmpty ? 0 : Counts[^1];

    /// <returns>The count that was known at that age; null before the first.</returns>
    public double? At(double age) => IndexAt(age) is var i and >= 0 ? Counts[i] : null;

    /// <returns>The last place not after that age; -1 before the first.</returns>
    public int IndexAt(double age)
    {
        var (low, high) = (0, Ages.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Ages[middle] <= age)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }

    /// <summary>Was it followed long enough after that age for its last count to stand for the end?</summary>
    public bool EndsAfter(double age) =>
        !Snapshots || !Ages.IsEmpty && Ages[^1] >= EnoughTracking.TotalSeconds && Ages[^1] >= age + EnoughAfter.TotalSeconds;
}
