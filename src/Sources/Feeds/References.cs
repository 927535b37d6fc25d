using System.Globalization;
using System.Net;
using System.Text;

namespace Windfall.Sources.Feeds;

/// <summary>Character references: &amp;amp; and its kin, declared or not, numbers of any base, with or without the closing sign.</summary>
static class References
{
    const int LongestName = 32;

    /// <param name="own">What the document itself declared; never more than texts, so nothing expands twice.</param>
    public static string Resolve(string text, IReadOnlyDictionary<string, string>? own = null)
    {
        var next = text.IndexOf('&', StringComparison.Ordinal);
        if (next < 0)
            return text;

        var plain = new StringBuilder(text.Length);
        var done = 0;
        for (; next >= 0; next = text.IndexOf('&', next + 1))
        {
            var (value, length) = Read(text, next, own);
            if (length == 0)
                continue;
            plain.Append(text, done, next - done).Append(value);
            done = next + length;
            next = done - 1;
            if (done >= text.Length)
                break;
        }
        return plain.Append(text, done, text.Length - done).ToString();
    }

    static (string Value, int Length) Read(string text, int at, IReadOnlyDictionary<string, string>? own)
    {
        var end = at + 1;
        while (end < text.Length && end - at <= LongestName && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] == '#' && end == at + 1)))
            end++;
        var closed = end < text.Length && text[end] == ';';
        var name = text[(at + 1)..end];
        var length = end - at + (closed ? 1 : 0);
        if (name.Length == 0)
            return ("", 0);
        if (name[0] == '#')
            return Number(name) is { } number ? (number, length) : ("", 0);
        if (!closed)
            return ("", 0);
        if (own is not null && own.TryGetValue(name, out var declared))
            return (declared, length);

        var whole = $"&{name};";
        var known = WebUtility.HtmlDecode(whole);
        return known == whole ? ("", 0) : (known, length);
    }

    static string? Number(string name)
    {
        var isHex = name.Length > 1 && name[1] is 'x' or 'X';
        if (!int.TryParse(name.AsSpan(isHex ? 2 : 1), isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            return null;
        if (code is >= 0x80 and <= 0x9F)       // meant as Windows-1252, as browsers take it
            return Encoding.GetEncoding(1252).GetString([(byte)code]);
        return Rune.IsValid(code) && code != 0 ? new Rune(code).ToString() : "\uFFFD";
    }
}
