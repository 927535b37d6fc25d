using System.Text;

namespace Windfall.Core.Headlines;

/// <summary>One character as a reader hears it: lower case, without accent, of the plain alphabet.</summary>
static class Fold
{
    /// <summary>Marks beside the folded character, which fills the low 16 bits. Capital: an upper case letter or a digit.</summary>
    public const int Letter = 1 << 16, Small = 1 << 17, Wordly = 1 << 18, Capital = 1 << 19;

    public const int Apostrophe = '\'', Skipped = 1;
    const int Latin = 0x250;
    static readonly int[] Table = Draw();

    /// <returns>
    /// The folded character with its marks; <see cref="Apostrophe"/>; <see cref="Skipped"/> for what is not seen at all; 0 for what separates words.
    /// </returns>
    public static int Look(char c) => c < Latin ? Table[c] : Beyond(c);

    static int Beyond(char c)
    {
        if (c is '\u2019' or '\u02BC')
            return Apostrophe;
        if (IsMark(c))
            return Skipped;
        return char.IsLetterOrDigit(c) ? Marked(c, char.ToLowerInvariant(c)) : 0;
    }

    static int Marked(char seen, char folded) =>
        Letter | folded | (char.IsLower(seen) ? Small : 0) | (char.IsAsciiDigit(folded) ? 0 : Wordly) | (char.IsUpper(seen) || char.IsAsciiDigit(seen) ? Capital : 0);

    /// <summary>Letters drawn bold, italic or monospaced (U+1D400 to U+1D7FF), which people use to stand out: 13 alphabets of 52, then digits.</summary>
    /// <returns>0 for any other pair of surrogates.</returns>
    public static char OfPair(char high, char low)
    {
        if (high != '\uD835' || !char.IsLowSurrogate(low))
            return '\0';
        var code = low - 0xDC00;
        if (code < 13 * 52)
            return (char)('a' + code % 26);
        return code >= 0x3CE ? (char)('0' + (code - 0x3CE) % 10) : '\0';
    }

    /// <summary>Combining marks, marks of direction, joiners: drawn over or around letters, never letters.</summary>
    static bool IsMark(char c) => c is
        (>= '\u0300' and <= '\u036F') or (>= '\u0483' and <= '\u0489') or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
        or (>= '\u2060' and <= '\u206F') or (>= '\u20D0' and <= '\u20F0') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF';

    static int[] Draw()
    {
        var table = new int[Latin];
        for (var code = 0; code < Latin; code++)
            if (Plain((char)code) is var folded && folded > Apostrophe)
                table[code] = Marked((char)code, folded);
        table[Apostrophe] = Apostrophe;
        table['\u00AD'] = Skipped;
        return table;
    }

    static char Plain(char c) => char.ToLowerInvariant(c) switch
    {
        'œ' => 'o',
        'æ' => 'a',
        'ø' => 'o',
        'ß' => 's',
        'ł' => 'l',
        'đ' => 'd',
        'ı' => 'i',
        var lower when char.IsLetterOrDigit(lower) => lower.ToString().Normalize(NormalizationForm.FormD)[0],
        _ => '\0',
    };
}
