using System.Text;

namespace Windfall.Sources.Feeds;

/// <summary>One line of plain text from what may hold markup.</summary>
static class PlainText
{
    const int Longest = 20_000;

    public static string? Of(string? raw)
    {
        if (string.IsNullOrWhiteSpace(raw))
            return null;
        if (raw.Length > Longest)
            raw = raw[..Longest];

        var text = References.Resolve(raw);
        if (text.Contains('<', StringComparison.Ordinal))
            text = References.Resolve(WithoutTags(text));
        return OneLine(text) is { Length: > 0 } line ? line : null;
    }

    /// <summary>The beginning of a text, in place of a title.</summary>
    public static string? Opening(string? text) => text is null ? null : text.Length <= 100 ? text : $"{text.AsSpan(0, 99).TrimEnd()}…";

    static string WithoutTags(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '<' && i + 1 < text.Length && (char.IsLetter(text[i + 1]) || text[i + 1] is '/' or '!' or '?'))
            {
                var end = text.IndexOf('>', i);
                if (end < 0)
                    return plain.Append(text, i, text.Length - i).ToString();
                i = EndOfSilent(text, i, "script") ?? EndOfSilent(text, i, "style") ?? end;
                continue;
            }
            plain.Append(text[i]);
        }
        return plain.ToString();
    }

    /// <summary>Where an element ends whose content is not for people.</summary>
    static int? EndOfSilent(string text, int at, string name)
    {
        if (!text.AsSpan(at + 1).StartsWith(name, StringComparison.OrdinalIgnoreCase))
            return null;
        var close = text.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase);
        var end = close < 0 ? -1 : text.IndexOf('>', close);
        return end < 0 ? text.Length : end;
    }

    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (!char.IsWhiteSpace(sign) && !char.IsControl(sign))
                line.Append(sign);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }
        return line.ToString().TrimEnd();
    }
}
