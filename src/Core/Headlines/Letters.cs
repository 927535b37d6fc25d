using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Windfall.Core.Headlines;

/// <summary>
/// A text folded to one byte a character, and a bit for each character that is part of a word: what lies between words is then found by counting zeros,
/// which no processor can guess wrong. Letters of other scripts keep seven of their bits, enough to tell words apart.
/// </summary>
readonly ref struct Letters(Span<byte> folded, Span<ulong> bits, int length)
{
    /// <summary>Bytes beyond the text that a look at eight letters may touch.</summary>
    public const int Padding = 8;

    const int Step = 32;
    const ulong Seed = 0x9E3779B97F4A7C15, Odd = 0xD6E8FEB86659FD93;    // odd numbers without pattern

    readonly Span<byte> folded = folded;
    readonly Span<ulong> bits = bits;
    readonly int length = length;

    public static int BitsFor(int length) => length / 64 + 1;

    /// <param name="folded">As long as the text and its <see cref="Padding"/>.</param>
    public static Letters Of(ReadOnlySpan<char> text, Span<byte> folded, Span<ulong> bits)
    {
        var i = 0;
        for (; i + Step <= text.Length; i += Step)
        {
            if (!TryStep(text.Slice(i, Step), folded.Slice(i, Step), out var found))
                found = Walk(text.Slice(i, Step), folded[i..]);
            bits[i >> 6] |= (ulong)found << (i & 63);
        }
        if (i < text.Length)
            bits[i >> 6] |= (ulong)Walk(text[i..], folded[i..]) << (i & 63);
        return new(folded, bits, text.Length);
    }

    /// <summary>Plain ASCII, 32 characters at once.</summary>
    static bool TryStep(ReadOnlySpan<char> text, Span<byte> folded, out uint found)
    {
        var wide = MemoryMarshal.Cast<char, ushort>(text);
        var (low, high) = (Vector256.Create(wide), Vector256.Create(wide[16..]));
        found = 0;
        if (Vector256.GreaterThanAny(low | high, Vector256.Create((ushort)0x7F)))
            return false;
        var seen = Vector256.Narrow(low, high);
        var lower = seen | Vector256.Create((byte)0x20);
        var isLetter = Vector256.LessThan(lower - Vector256.Create((byte)'a'), Vector256.Create((byte)26));
        var isDigit = Vector256.LessThan(seen - Vector256.Create((byte)'0'), Vector256.Create((byte)10));
        Vector256.ConditionalSelect(isLetter, lower, seen).CopyTo(folded);
        found = (isLetter | isDigit).ExtractMostSignificantBits();
        return true;
    }

    static uint Walk(ReadOnlySpan<char> text, Span<byte> folded)
    {
        var found = 0u;
        for (var i = 0; i < text.Length; i++)
        {
            var seen = Fold.Look(text[i]);
            folded[i] = ByteOf(seen);
            found |= (uint)((seen & Fold.Letter) / Fold.Letter) << i;
        }
        return found;
    }

    static byte ByteOf(int seen) => unchecked((byte)((seen & 0xFFFF) < 0x80 ? seen : seen | 0x80));

    public bool Is(int i) => (bits[i >> 6] >> (i & 63) & 1) != 0;

    /// <returns>One beyond the letters that follow one another from here on.</returns>
    public int RunEnd(int from)
    {
        var word = from >> 6;
        var rest = ~bits[word] >> (from & 63) << (from & 63);
        while (rest == 0 && ++word < bits.Length)
            rest = ~bits[word];
        return Math.Min(length, (word << 6) + (rest == 0 ? 0 : BitOperations.TrailingZeroCount(rest)));
    }

    /// <summary>Puts letters of another place behind those of a word that signs or marks interrupt.</summary>
    public void Join(int to, int from, int count) => folded.Slice(from, count).CopyTo(folded[to..]);

    public void Put(int at, char letter) => folded[at] = ByteOf(letter);

    /// <summary>The hash of a word, eight letters at a time: one multiplication for most.</summary>
    public ulong Hash(int from, int to) => HashOf(folded[from..(to + Padding)], to - from);

    /// <summary>The hash of one folded ASCII word.</summary>
    public static ulong HashOf(ReadOnlySpan<char> word)
    {
        Span<byte> letters = stackalloc byte[word.Length + Padding];
        for (var i = 0; i < word.Length; i++)
            letters[i] = ByteOf(word[i]);
        return HashOf(letters, word.Length);
    }

    static ulong HashOf(ReadOnlySpan<byte> padded, int length)
    {
        unchecked
        {
            var hash = Seed ^ (ulong)length;
            for (; length > 8; length -= 8, padded = padded[8..])
                hash = Mix(hash ^ MemoryMarshal.Read<ulong>(padded));
            return Mix(hash ^ (MemoryMarshal.Read<ulong>(padded) & (ulong.MaxValue >> (64 - 8 * length))));
        }
    }

    static ulong Mix(ulong hash)
    {
        hash = unchecked(hash * Odd);
        return hash ^ (hash >> 32);
    }
}
