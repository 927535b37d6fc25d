namespace Windfall.Store.Bulk;

/// <summary>What became of rows. Each row is counted once.</summary>
/// <param name="New">Told something nobody had told.</param>
/// <param name="Updated">Told something that had been different, or less.</param>
/// <param name="Unchanged">Told what an earlier batch had told.</param>
/// <param name="Duplicate">Told what an earlier row of this batch had told.</param>
/// <param name="Skipped">Left out on purpose: the post's own author, rows without anybody, people who asked to be erased.</param>
/// <param name="Unreadable">Could not be read.</param>
public readonly record struct RowCounts(long New, long Updated, long Unchanged, long Duplicate, long Skipped, long Unreadable)
{
    public long Rows => New + Updated + Unchanged + Duplicate + Skipped + Unreadable;

    public static RowCounts operator +(RowCounts a, RowCounts b) => new(
        a.New + b.New, a.Updated + b.Updated, a.Unchanged + b.Unchanged, a.Duplicate + b.Duplicate, a.Skipped + b.Skipped, a.Unreadable + b.Unreadable);
}

/// <summary>What writing one row found; of several the lowest counts.</summary>
enum Found : byte
{
    New = 1,
    Updated = 2,
    Unchanged = 3,
    Duplicate = 4,
    LeftOut = 5,
    Nothing = 6,
}
