using System.Globalization;
using System.Text;

namespace Windfall.App.Frame;

/// <summary>Text that strangers wrote, made fit to be shown on one line.</summary>
static class ForeignText
{
    const int ZeroWidthNonJoiner = 0x200C, ZeroWidthJoiner = 0x200D, MarksInARow = 3;

    /// <summary>
    /// One line without control characters, direction marks or other invisible ones, and with few accents in a row (nobody's line is to run into ours).
    /// Joiners stay: Persian, Indian scripts and emoji need them. Linear in <paramref name="limit"/>, however long the text.
    /// </summary>
    /// <param name="limit">Characters shown at most, an ellipsis included.</param>
    public static string OneLine(string text, int limit = 300)
    {
        var line = new StringBuilder();
        int shown = 0, marks = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var kind = Rune.GetUnicodeCategory(rune);
            var blank = Rune.IsWhiteSpace(rune);
            if (blank ? line.Length == 0 || char.IsWhiteSpace(line[^1]) : IsInvisible(rune, kind) || (IsMark(kind) && ++marks > MarksInARow))
                continue;

            if (shown++ == limit)
                return Cut(line);
            line.Append(blank && !IsUnbreakable(rune) ? new Rune(' ') : rune);
            if (!IsMark(kind))
                marks = 0;
        }
        return line.ToString().TrimEnd();
    }

    static string Cut(StringBuilder line)
    {
        if (char.IsLowSurrogate(line[^1]))
            line.Length--;
        line.Length--;
        return $"{line.ToString().TrimEnd()}…";
    }

    /// <summary>Blanks at which no line may end: French has them before signs and within numbers.</summary>
    static bool IsUnbreakable(Rune rune) => rune.Value is 0xA0 or 0x202F;

    static bool IsMark(UnicodeCategory kind) => kind is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    static bool IsInvisible(Rune rune, UnicodeCategory kind) =>
        kind is UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
        || (kind is UnicodeCategory.Format && rune.Value is not (ZeroWidthJoiner or ZeroWidthNonJoiner));

    /// <summary>An address one may click: absolute, of the web, and nothing else.</summary>
    public static Uri? Link(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address : null;
}
