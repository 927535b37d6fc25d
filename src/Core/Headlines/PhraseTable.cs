namespace Windfall.Core.Headlines;

/// <summary>
/// Phrases of words, each with a number, found by the longest match. Open addressing over 64-bit hashes, of which a slot's place and its tag keep 47 bits or
/// more: two phrases that read as one have at these sizes a chance of about one in 10^6 (birthday bound, 2^14 entries), and a foreign word that reads as a
/// known one about one in 10^10.
/// </summary>
/// <param name="slots">A power of two from 2^15 on, several times the phrases and their beginnings.</param>
sealed class PhraseTable(int slots)
{
    const byte IsPhrase = 1, GoesOn = 2;

    /// <summary>Eight bytes, so that the table stays in the cache.</summary>
    struct Slot
    {
        public uint Tag;
        public int Marked;    // the number, shifted by its two marks
    }

    readonly Slot[] table = new Slot[slots];
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
            ref var slot = ref SlotFor(phrase);
            if (i < words.Length - 1)
            {
                slot.Marked |= GoesOn;
                continue;
            }
            if ((slot.Marked & IsPhrase) != 0)
                return false;
            slot.Marked |= IsPhrase | value << 2;
            Count++;
        }
        return true;
    }

    /// <summary>Words of one phrase are parted by spaces or hyphens only.</summary>
    public int Longest(ReadOnlySpan<Token> words, out int value)
    {
        value = 0;
        var longest = 0;
        ulong phrase = 0;
        for (var i = 0; i < words.Length && (i == 0 || words[i].Before <= Gap.Hyphen); i++)
        {
            phrase = Join(phrase, words[i].Hash);
            ref readonly var slot = ref Find(phrase);
            if (slot.Tag == 0)
                break;
            if ((slot.Marked & IsPhrase) != 0)
                (longest, value) = (i + 1, slot.Marked >> 2);
            if ((slot.Marked & GoesOn) == 0)
                break;
        }
        return longest;
    }

    ref Slot SlotFor(ulong phrase)
    {
        ref var slot = ref Find(phrase);
        if (slot.Tag == 0)
        {
            if (++used > slots / 2)
                throw new InvalidOperationException("Bug in Windfall: a phrase table is too small for its phrases.");
            slot.Tag = TagOf(phrase);
        }
        return ref slot;
    }

    ref Slot Find(ulong phrase)
    {
        var (at, tag) = (unchecked((int)(phrase >> 32)) & (table.Length - 1), TagOf(phrase));
        while (table[at].Tag != 0 && table[at].Tag != tag)
            at = (at + 1) & (table.Length - 1);
        return ref table[at];
    }

    static uint TagOf(ulong phrase) => unchecked((uint)phrase);
}
