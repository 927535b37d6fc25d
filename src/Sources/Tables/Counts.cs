namespace Windfall.Sources.Tables;

/// <summary>Counts as people and networks write them.</summary>
public static class Counts
{
    const long Largest = 1_000_000_000_000;

    /// <summary>Reads <c>1234</c>, <c>1,234</c>, <c>1.234</c>, <c>1 234</c>, <c>1'234</c>, <c>1.2K</c>, <c>3,4 M</c>; a dash or nothing is unknown.</summary>
    /// <returns>False for what is no count: below zero, a fraction, words. A whole number with zeros behind its point (a spreadsheet's) is one.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out long? count)
    {
        count = null;
        text = text.Trim();
        if (text.IsEmpty || text is "-" or "–" or "—" or "n/a" or "N/A" or "null")
            return true;

        var scale = Scale(ref text);
        var (whole, group, groups, separator) = (0L, 0, 0, '\0');
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                (whole, group) = (whole * 10 + (text[i] - '0'), group + 1);
                if (whole > Largest)
                    return false;
                continue;
            }

            var isGroup = text[i] is ',' or '.' or '\'' or '’' or '_' || char.IsWhiteSpace(text[i]);
            if (!isGroup || group == 0 || groups > 0 && (text[i] != separator || group != 3) || groups == 0 && group > 3 && text[i] is not '.')
                return false;
            (separator, groups, group) = (text[i], groups + 1, 0);
        }
        if (group == 0)
            return false;

        // 1.2K has a fraction; 1.234 has none; 12.0 is how a spreadsheet may write 12.
        var power = Math.Min(group, 6) switch { 1 => 10, 2 => 100, 3 => 1000, _ => 0 };
        var isFraction = groups == 1 && separator is '.' or ',' && (scale > 1 || group < 3);
        if (groups == 0 || !isFraction && group == 3)
            whole *= scale;
        else if (isFraction && power > 0 && whole * scale % power == 0)
            whole = whole * scale / power;
        else
            return false;

        count = whole;
        return whole <= Largest;
    }

    static long Scale(ref ReadOnlySpan<char> text)
    {
        var scale = text[^1] switch { 'k' or 'K' => 1000L, 'm' or 'M' => 1_000_000L, _ => 1 };
        if (scale > 1)
            text = text[..^1].TrimEnd();
        return scale;
    }
}
