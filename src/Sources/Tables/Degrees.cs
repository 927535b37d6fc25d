namespace Windfall.Sources.Tables;

/// <summary>How far somebody is on LinkedIn, as exports write it.</summary>
public static class Degrees
{
    /// <summary>Reads <c>1st</c>, <c>2nd</c>, <c>3rd+</c>, <c>2e</c>, <c>2.</c>, <c>• 2nd</c>, <c>DISTANCE_2</c>; out of one's network counts as 3. Empty is unknown.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int? degree)
    {
        degree = null;
        text = text.Trim(" •·\t\u00A0");
        if (text.IsEmpty || text is "-" or "—")
            return true;
        if (text.Equals("OUT_OF_NETWORK", StringComparison.OrdinalIgnoreCase))
        {
            degree = 3;
            return true;
        }
        if (text.StartsWith("DISTANCE_", StringComparison.OrdinalIgnoreCase))
            text = text[9..];
        else if (text[0] is 'F' or 'f' or 'S' or 's' && text.Length == 1)
            text = text[0] is 'F' or 'f' ? "1" : "2";

        if (text.IsEmpty || text[0] is not (>= '1' and <= '3') || text.Length > 1 && char.IsAsciiDigit(text[1]) || text.Length > 24)
            return false;
        degree = text[0] - '0';
        return true;
    }
}
