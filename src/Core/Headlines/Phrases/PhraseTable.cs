using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Windfall.Core.Headlines;

/// <summary>
/// Phrases of words, each with a number, found by the longest match. A hash table of buckets of eight, which one comparison searches without a guess; 64-bit
/// hashes, of which bucket and tag keep 42 bits or more: two phrases that read as one have at these sizes a chance of about one in 10^5 (birthday bound, 2^14
/// entries), and a foreign word that reads as a known one about one in 10^9.
/// </summary>
/// <param name="slots">A power of two from 2^13 on; no more than three in four are used.</param>
sealed class PhraseTable(int slots)
{
    const uint IsPhrase = 1, GoesOn = 2;
    const int Ways = 8, DoorBits = 1 << 17;

    /// <summary>Eight tags, then the eight numbers, shifted by two marks, that belong to them: 64 bytes.</summary>
    readonly uint[] table = new uint[2 * slots];

    /// <summary>A bit or more for each slot in use: most words that no phrase begins with are turned away here, in 16 KB.</summary>
    readonly ulong[] doors = new ulong[DoorBits / 64];
    int used;

    public int Count { get; private set; }

    /// <summary>The hash of a phrase from that of its beginning and its next word.</summary>
    public static ulong Join(ulong phrase, ulong word) => unchecked((phrase ^ word) * 0x9E3779B97F4A7C15) | 1;

    /// <returns>False where the phrase is there already.</returns>
    public bool TryAdd(ReadOnlySpan<Token> words, int value)
    {
        ulong phrase = 0;
        for (var i = 0; i < words.Length; i++)
        {
            phrase = Join(phrase, words[i].Hash);
            ref var marked = ref Make(phrase);
            if (i < words.Length - 1)
            {
                marked |= GoesOn;
                continue;
            }
            if ((marked & IsPhrase) != 0)
                return false;
            marked |= IsPhrase | (uint)value << 2;
            Count++;
        }
        return true;
    }

    /// <summary>Words of one phrase are parted by spaces or hyphens only.</summary>
    public int Longest(ReadOnlySpan<Token> words, out int value)
    {
        var phrase = Join(0, words[0].Hash);
        var marked = MayHold(phrase) ? Find(phrase) : 0;
        var longest = (int)(marked & IsPhrase);
        value = (int)(marked >> 2);
        for (var i = 1; (marked & GoesOn) != 0 && i < words.Length && words[i].Before <= Gap.Hyphen; i++)
        {
            phrase = Join(phrase, words[i].Hash);
            marked = MayHold(phrase) ? Find(phrase) : 0;
            if ((marked & IsPhrase) != 0)
                (longest, value) = (i + 1, (int)(marked >> 2));
        }
        return longest;
    }

    /// <returns>False only for what is surely not there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool MayHold(ulong phrase) => (doors[DoorOf(phrase)] >> unchecked((int)(phrase >> 6)) & 1) != 0;

    /// <returns>Whether any phrase is or begins with that word, or seems to.</returns>
    public bool MayBegin(in Token word) => MayHold(Join(0, word.Hash));

    /// <returns>Number and marks; 0 for what is not there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    uint Find(ulong phrase)
    {
        var tag = Vector256.Create(TagOf(phrase));
        for (var at = PlaceOf(phrase); ; at = at + 2 * Ways & table.Length - 1)
        {
            var found = Vector256.Equals(Vector256.LoadUnsafe(ref table[at]), tag).ExtractMostSignificantBits();
            var marked = table[at + Ways + (BitOperations.TrailingZeroCount(found) & Ways - 1)];
            if (found != 0 || table[at + Ways - 1] == 0)
                return found != 0 ? marked : 0;
        }
    }

    ref uint Make(ulong phrase)
    {
        for (var at = PlaceOf(phrase); ; at = at + 2 * Ways & table.Length - 1)
            for (var way = at; way < at + Ways; way++)
            {
                if (table[way] == 0 && ++used > slots / 4 * 3)
                    throw new InvalidOperationException("Bug in Windfall: a phrase table is too small for its phrases.");
                if (table[way] == 0)
                {
                    table[way] = TagOf(phrase);
                    doors[DoorOf(phrase)] |= 1ul << unchecked((int)(phrase >> 6));
                }
                if (table[way] == TagOf(phrase))
                    return ref table[way + Ways];
            }
    }

    int PlaceOf(ulong phrase) => unchecked((int)(phrase >> 32) * (2 * Ways)) & table.Length - 1;

    static int DoorOf(ulong phrase) => unchecked((int)(phrase >> 12)) & DoorBits / 64 - 1;

    static uint TagOf(ulong phrase) => unchecked((uint)phrase);
}
