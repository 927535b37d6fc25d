namespace Windfall.Core.Headlines;

/// <summary>A job title as a bag of pieces of its words, each with a number below <see cref="Buckets"/>: what the learned guess at a field looks at.</summary>
public static class TitleGrams
{
    /// <summary>Places that pieces are hashed into.</summary>
    public const int Buckets = 8192;

    /// <summary>Pieces of one title that are looked at.</summary>
    public const int Most = 192;

    const int Shortest = 3, Longest = 5, LongestWord = 24;
    const uint Offset = 2166136261, Prime = 16777619;    // Fowler, Noll and Vo's hash, FNV-1a, 1991

    /// <summary>Each word with a mark at either end, in pieces of three to five letters and whole; and each word with the one before it.</summary>
    /// <returns>How many were filled.</returns>
    public static int Of(ReadOnlySpan<char> title, Span<ushort> grams)
    {
        Span<byte> word = stackalloc byte[LongestWord + 2];
        var (count, length, before) = (0, 1, 0u);
        word[0] = (byte)'^';
        for (var i = 0; i <= title.Length && count < grams.Length; i++)
        {
            var seen = i < title.Length ? Fold.Look(title[i]) : 0;
            if ((seen & Fold.Letter) != 0)
            {
                if (length <= LongestWord)
                    word[length++] = unchecked((byte)seen);
                continue;
            }
            if (seen == Fold.Skipped || length == 1)
                continue;
            word[length++] = (byte)'$';
            before = OfWord(word[..length], before, grams, ref count);
            length = 1;
        }
        return count;
    }

    static uint OfWord(ReadOnlySpan<byte> word, uint before, Span<ushort> grams, ref int count)
    {
        for (var from = 0; from + Shortest <= word.Length; from++)
        {
            var hash = Offset;
            for (var to = from; to < word.Length && to < from + Longest; to++)
            {
                hash = unchecked((hash ^ word[to]) * Prime);
                if (to + 1 >= from + Shortest)
                    Add(hash, grams, ref count);
            }
        }
        var whole = Offset;
        foreach (var letter in word)
            whole = unchecked((whole ^ letter) * Prime);
        Add(whole, grams, ref count);
        if (before != 0)
            Add(unchecked((before ^ whole) * Prime), grams, ref count);
        return unchecked(whole * 31);
    }

    static void Add(uint hash, Span<ushort> grams, ref int count)
    {
        if (count < grams.Length)
            grams[count++] = (ushort)((hash ^ hash >> 15) % Buckets);
    }
}
