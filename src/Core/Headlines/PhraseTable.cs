namespace Windfall.Core.Headlines;

/// <summary>
/// Phrases of words, found by the longest match. Open addressing over 64-bit hashes; two phrases of one hash would read as one, which at these sizes
/// has a chance of about one in 10^10 (birthday bound, 2^15 entries).
/// </summary>
/// <param name="slots">A power of two, several times the phrases and their beginnings.</param>
sealed class PhraseTable<T>(int slots) where T : struct
{
    const byte IsPhrase = 1, GoesOn = 2;

    readonly ulong[] keys = new ulong[slots];
    readonly byte[] marks = new byte[slots];
    readonly T[] values = new T[slots];
    int used;

    public int Count { get; private set; }

    /// <summary>The hash of a phrase from that of its beginning and its next word.</summary>
    public static ulong Join(ulong phrase, ulong word) => unchecked((phrase ^ word) * 0x9E3779B97F4A7C15) | 1;

    /// <returns>False where the phrase is there already.</returns>
    public bool TryAdd(ReadOnlySpan<Token> words, T value)
    {
        ulong phrase = 0;
        for (var i = 0; i < words.Length; i++)
        {
            phrase = Join(phrase, words[i].Hash);
            var slot = SlotFor(phrase);
            if (i < words.Length - 1)
            {
                marks[slot] |= GoesOn;
                continue;
            }
            if ((marks[slot] & IsPhrase) != 0)
                return false;
            marks[slot] |= IsPhrase;
            values[slot] = value;
            Count++;
        }
        return true;
    }

    /// <summary>Words of one phrase are parted by spaces or hyphens only.</summary>
    public int Longest(ReadOnlySpan<Token> words, out T value)
    {
        value = default;
        var longest = 0;
        ulong phrase = 0;
        for (var i = 0; i < words.Length && (i == 0 || words[i].Before <= Gap.Hyphen); i++)
        {
            phrase = Join(phrase, words[i].Hash);
            var slot = Find(phrase);
            if (keys[slot] == 0)
                break;
            if ((marks[slot] & IsPhrase) != 0)
                (longest, value) = (i + 1, values[slot]);
            if ((marks[slot] & GoesOn) == 0)
                break;
        }
        return longest;
    }

    int SlotFor(ulong phrase)
    {
        var slot = Find(phrase);
        if (keys[slot] == 0)
        {
            if (++used > slots / 2)
                throw new InvalidOperationException("Bug in Windfall: a phrase table is too small for its phrases.");
            keys[slot] = phrase;
        }
        return slot;
    }

    int Find(ulong phrase)
    {
        var slot = (int)(phrase >> 40) & (slots - 1);
        while (keys[slot] != 0 && keys[slot] != phrase)
            slot = (slot + 1) & (slots - 1);
        return slot;
    }
}
