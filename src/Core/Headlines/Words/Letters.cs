using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Windfall.Core.Headlines;

/// <summary>What one bit for each character of a text tells.</summary>
enum Plane
{
    /// <summary>Part of a word.</summary>
    Letter,

    /// <summary>A small letter.</summary>
    Small,

    /// <summary>A letter, not a digit.</summary>
    Wordly,

    /// <summary>An upper case letter or a digit.</summary>
    Capital,
}

/// <summary>
/// A text folded to one byte a character, and four bits for each: what lies between words, and whether a word shouts, is then found by counting zeros,
/// which no processor can guess wrong. Letters of other scripts keep seven of their bits, enough to tell words apart.
/// </summary>
readonly ref struct Letters(Span<byte> folded, Span<ulong> bits, int length)
{
    /// <summary>Bytes beyond the text that a step, or a look at sixteen letters, may touch.</summary>
    public const int Padding = Step + Look;

    const int Planes = 4, Step = 32, Look = 16;
    const ulong Seed = 0x9E3779B97F4A7C15, Odd = 0xD6E8FEB86659FD93;    // odd numbers without pattern

    /// <summary>Masks over the first bytes of eight: from eight less to eight more than as many as the index.</summary>
    static readonly ulong[] Kept = [.. Enumerable.Range(-8, 25).Select(bytes => bytes <= 0 ? 0 : ulong.MaxValue >> Math.Max(0, 64 - 8 * bytes))];

    readonly Span<byte> folded = folded;
    readonly Span<ulong> bits = bits;    // 64 characters' four planes, then the next 64 characters'
    readonly int length = length;

    public static int BitsFor(int length) => Planes * (length / 64 + 1);

    /// <param name="folded">As long as the text and its <see cref="Padding"/>.</param>
    /// <param name="bits">Zeros.</param>
    public static Letters Of(ReadOnlySpan<char> text, Span<byte> folded, Span<ulong> bits)
    {
        var letters = new Letters(folded, bits, text.Length);
        var i = 0;
        for (; i + Step <= text.Length; i += Step)
            letters.TakeStep(text.Slice(i, Step), i);
        if (i == text.Length)
            return letters;
        Span<char> rest = stackalloc char[Step];
        text[i..].CopyTo(rest);
        letters.TakeStep(rest, i);
        return letters;
    }

    /// <summary>32 characters at once as if they were ASCII, then those that are not, one by one.</summary>
    void TakeStep(ReadOnlySpan<char> text, int at)
    {
        var wide = MemoryMarshal.Cast<char, ushort>(text);
        var (low, high) = (Vector256.Create(wide), Vector256.Create(wide[16..]));
        var seen = Vector256.NarrowWithSaturation(low, high);
        var lower = seen | Vector256.Create((byte)0x20);
        var isLetter = Vector256.LessThan(lower - Vector256.Create((byte)'a'), Vector256.Create((byte)26));
        var isSmall = Vector256.LessThan(seen - Vector256.Create((byte)'a'), Vector256.Create((byte)26));
        var isDigit = Vector256.LessThan(seen - Vector256.Create((byte)'0'), Vector256.Create((byte)10));
        Vector256.ConditionalSelect(isLetter, lower, seen).CopyTo(folded[at..]);

        var (word, shift) = (Planes * (at >> 6), at & 63);
        bits[word + (int)Plane.Letter] |= (ulong)(isLetter | isDigit).ExtractMostSignificantBits() << shift;
        bits[word + (int)Plane.Small] |= (ulong)isSmall.ExtractMostSignificantBits() << shift;
        bits[word + (int)Plane.Wordly] |= (ulong)isLetter.ExtractMostSignificantBits() << shift;
        bits[word + (int)Plane.Capital] |= (ulong)((isLetter & ~isSmall) | isDigit).ExtractMostSignificantBits() << shift;

        for (var others = seen.ExtractMostSignificantBits(); others != 0; others &= others - 1)
            TakeOne(text[BitOperations.TrailingZeroCount(others)], at + BitOperations.TrailingZeroCount(others));
    }

    void TakeOne(char c, int at)
    {
        var seen = Fold.Look(c);
        folded[at] = ByteOf(seen);
        var (word, shift) = (Planes * (at >> 6), at & 63);
        bits[word + (int)Plane.Letter] |= Bit(seen & Fold.Letter) << shift;
        bits[word + (int)Plane.Small] |= Bit(seen & Fold.Small) << shift;
        bits[word + (int)Plane.Wordly] |= Bit(seen & Fold.Wordly) << shift;
        bits[word + (int)Plane.Capital] |= Bit(seen & Fold.Capital) << shift;
    }

    static ulong Bit(int mark) => mark != 0 ? 1ul : 0;

    static byte ByteOf(int seen) => unchecked((byte)((seen & 0xFFFF) < 0x80 ? seen : seen | 0x80));

    public bool Is(Plane plane, int i) => (bits[Planes * (i >> 6) + (int)plane] >> (i & 63) & 1) != 0;

    /// <returns>Whether a stretch holds any small letter, any letter at all, any capital or digit.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (bool Small, bool Wordly, bool Capital) Voice(int from, int to)
    {
        unchecked
        {
            var (first, last) = (from >> 6, (to - 1) >> 6);
            if (first != last)
                return LongVoice(from, to);
            var mask = (ulong.MaxValue >> (63 - (to - 1 & 63))) & (ulong.MaxValue << (from & 63));
            var here = bits.Slice(Planes * first, Planes);
            return ((here[(int)Plane.Small] & mask) != 0, (here[(int)Plane.Wordly] & mask) != 0, (here[(int)Plane.Capital] & mask) != 0);
        }
    }

    (bool Small, bool Wordly, bool Capital) LongVoice(int from, int to)
    {
        var (small, wordly, capital) = (false, false, false);
        for (; from < to; from = (from | 63) + 1)
        {
            var here = Voice(from, Math.Min(to, (from | 63) + 1));
            (small, wordly, capital) = (small | here.Small, wordly | here.Wordly, capital | here.Capital);
        }
        return (small, wordly, capital);
    }

    /// <returns>One beyond the letters that follow one another from here on.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int RunEnd(int from)
    {
        var rest = ~bits[Planes * (from >> 6)] >> (from & 63);
        return rest != 0 && from + BitOperations.TrailingZeroCount(rest) is var end && end < length ? end : LongRunEnd(from);
    }

    int LongRunEnd(int from)
    {
        var word = from >> 6;
        var rest = ~bits[Planes * word] >> (from & 63) << (from & 63);
        while (rest == 0 && Planes * ++word < bits.Length)
            rest = ~bits[Planes * word];
        return Math.Min(length, (word << 6) + (rest == 0 ? 0 : BitOperations.TrailingZeroCount(rest)));
    }

    /// <summary>Puts letters of another place behind those of a word that signs or marks interrupt.</summary>
    public void Join(int to, int from, int count) => folded.Slice(from, count).CopyTo(folded[to..]);

    public void Put(int at, char letter) => folded[at] = ByteOf(letter);

    /// <summary>What is no letter of its own counts as a small one: "&amp;" in a name, a drawn letter, half of a pair.</summary>
    public void Mute(int at) => bits[Planes * (at >> 6) + (int)Plane.Small] |= 1ul << (at & 63);

    /// <summary>The hash of a word, sixteen letters at a time, so that nothing needs guessing for most.</summary>
    public ulong Hash(int from, int to) => HashOf(folded[from..(to + Look)], to - from);

    /// <summary>The hash of one folded ASCII word.</summary>
    public static ulong HashOf(ReadOnlySpan<char> word)
    {
        Span<byte> letters = stackalloc byte[word.Length + Look];
        for (var i = 0; i < word.Length; i++)
            letters[i] = ByteOf(word[i]);
        return HashOf(letters, word.Length);
    }

    /// <param name="padded">Folded letters, and <see cref="Padding"/> behind them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong HashOf(ReadOnlySpan<byte> padded, int length)
    {
        unchecked
        {
            var hash = Seed ^ (ulong)length;
            for (; length > Look; length -= Look, padded = padded[Look..])
                hash = Mix(Mix(hash ^ MemoryMarshal.Read<ulong>(padded)) ^ MemoryMarshal.Read<ulong>(padded[8..]));
            var kept = Kept.AsSpan(length, 9);
            return Mix(Mix(hash ^ MemoryMarshal.Read<ulong>(padded) & kept[8]) ^ MemoryMarshal.Read<ulong>(padded[8..]) & kept[0]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong Mix(ulong hash)
    {
        hash = unchecked(hash * Odd);
        return hash ^ (hash >> 32);
    }
}
