using System.Numerics;
using System.Runtime.Intrinsics;

namespace Windfall.Core.News;

/// <summary>
/// Which strands have a term: for each bucket of terms the newest sixteen entries, in one line of the processor's cache. What an entry says may be out of date, and now
/// and then another term's; it only proposes.
/// </summary>
sealed class TermIndex
{
    const int Bits = 16, Depth = 16, Line = 2 * Depth;

    /// <summary>Of each bucket sixteen tags, then the sixteen strands that go with them.</summary>
    readonly ushort[] lines = new ushort[Line << Bits];
    readonly byte[] cursors = new byte[1 << Bits];

    public void Add(uint key, int strand)
    {
        var (bucket, tag) = Split(key);
        for (var found = Entries(bucket, tag); found != 0; found &= found - 1)
        {
            if (lines[bucket * Line + Depth + BitOperations.TrailingZeroCount(found)] == strand)
                return;
        }
        var place = bucket * Line + cursors[bucket];
        (lines[place], lines[place + Depth]) = (tag, (ushort)strand);
        cursors[bucket] = (byte)((cursors[bucket] + 1) & (Depth - 1));
    }

    /// <summary>Writes the strands that have the term.</summary>
    /// <param name="into">At least sixteen long.</param>
    public int Find(uint key, Span<int> into)
    {
        var (bucket, tag) = Split(key);
        var count = 0;
        for (var found = Entries(bucket, tag); found != 0; found &= found - 1)
            into[count++] = lines[bucket * Line + Depth + BitOperations.TrailingZeroCount(found)];
        return count;
    }

    uint Entries(int bucket, ushort tag) => Vector256.Equals(Vector256.LoadUnsafe(ref lines[bucket * Line]), Vector256.Create(tag)).ExtractMostSignificantBits();

    /// <summary>No tag is 0, which an empty entry has.</summary>
    static (int Bucket, ushort Tag) Split(uint key)
    {
        var mixed = unchecked(key * 2246822519u);
        return ((int)(mixed >> (32 - Bits)), (ushort)((mixed & 0xFFFF) | 1));
    }
}
