using System.Text;

namespace Windfall.Core.Headlines;

/// <summary>One character as a reader hears it: lower case, without accent, of the plain alphabet.</summary>
static class Fold
{
    const int Latin = 0x250;
    const char Skipped = '\u0001';
    static readonly char[] Table = Draw();

    /// <returns>0 for what separates words; <see cref="IsSkipped"/> for what is not seen at all.</returns>
    public static char Of(char c)
    {
        if (c < Latin)
            return Table[c];
        if (c is '\u2019' or '\u02BC')
            return '\'';
        if (IsMark(c))
            return Skipped;
        return char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0';
    }

    public static bool IsSkipped(char folded) => folded == Skipped;

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

    static char[] Draw()
    {
        var table = new char[Latin];
        for (var code = 0; code < Latin; code++)
            table[code] = Plain((char)code);
        table['\''] = '\'';
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
