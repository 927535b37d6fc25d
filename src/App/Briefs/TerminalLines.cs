using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Windfall.App.Briefs;

/// <summary>
/// Lines of a fixed width on a console. Text is measured in cells, cut with an ellipsis where it may not run on, and never read as markup.
/// Without Unicode, typographic signs become plain ones.
/// </summary>
sealed class TerminalLines(IAnsiConsole console)
{
    const int Narrowest = 40, Widest = 110;

    public static readonly Style Plain = Style.Plain, Bold = new(decoration: Decoration.Bold), Pale = new(Color.Grey), Accent = new(Color.DeepSkyBlue2),
        Strong = new(Color.DeepSkyBlue2, decoration: Decoration.Bold), Warn = new(Color.Orange1);

    /// <summary>Cells that a line may fill; wider is hard to read.</summary>
    public int Width { get; } = Math.Clamp(console.Profile.Width - 1, Narrowest, Widest);

    public bool Unicode { get; } = console.Profile.Capabilities.Unicode;

    public void Blank() => console.WriteLine();

    /// <summary>A heading with a hairline to the edge.</summary>
    public void Heading(string text, bool apart = true)
    {
        if (apart)
            Blank();
        var title = Fit(text, Width - 4);
        Line((title, Strong), ($" {new string('─', Math.Max(0, Width - Cells(title) - 1))}", Pale));
    }

    /// <summary>Parts one after the other; what does not fit is cut.</summary>
    public void Line(params ReadOnlySpan<(string Text, Style Style)> parts)
    {
        var left = Width;
        while (parts.Length > 0 && string.IsNullOrWhiteSpace(parts[^1].Text))
            parts = parts[..^1];
        for (var n = 0; n < parts.Length; n++)
        {
            var fitting = Fit(parts[n].Text, left);
            console.Write(n < parts.Length - 1 ? fitting : fitting.TrimEnd(), parts[n].Style);
            left -= Cells(fitting);
        }
        console.WriteLine();
    }

    /// <summary>A text that may run over several lines, the later ones indented as the first.</summary>
    public void Prose(string text, Style? style = null, string indent = "", string? first = null, int? lines = null)
    {
        var wrapped = Wrap(text, Width - Cells(indent));
        for (var n = 0; n < wrapped.Count; n++)
        {
            var last = n + 1 == lines && n + 1 < wrapped.Count;
            Line((n == 0 ? first ?? indent : indent, Pale), (last ? $"{wrapped[n]}…" : wrapped[n], style ?? Plain));
            if (last)
                return;
        }
    }

    public List<string> Wrap(string text, int width)
    {
        List<string> lines = [];
        var line = "";
        foreach (var word in Sign(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width)))
            if (line.Length == 0)
                line = word;
            else if (Cells(line) + 1 + Cells(word) <= width)
                line = $"{line} {word}";
            else
            {
                lines.Add(line);
                line = word;
            }
        return line.Length > 0 ? [.. lines, line] : lines;
    }

    // A word longer than the line (an address, a prank) is broken anywhere.
    static IEnumerable<string> Pieces(string word, int width)
    {
        while (Cells(word) > width)
        {
            var piece = Head(word, width);
            yield return piece;
            word = word[piece.Length..];
        }
        yield return word;
    }

    /// <summary>Exactly <paramref name="width"/> cells: filled up with blanks, or cut.</summary>
    public string Cell(string text, int width)
    {
        var fitting = Fit(text, width);
        return fitting + new string(' ', Math.Max(0, width - Cells(fitting)));
    }

    public string Fit(string text, int width)
    {
        text = Sign(text);
        if (Cells(text) <= width)
            return text;
        var dots = Sign("…");
        return width < dots.Length ? new string(' ', Math.Max(0, width)) : Head(text, width - dots.Length).TrimEnd() + dots;
    }

    static string Head(string text, int width)
    {
        int cells = 0, taken = 0;
        foreach (var element in Elements(text))
        {
            cells += Cells(element);
            if (cells > width && taken > 0)
                break;
            taken += element.Length;
        }
        return text[..taken];
    }

    static IEnumerable<string> Elements(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            yield return text.Substring(at, length);
            at += length;
        }
    }

    /// <summary>Cells that a text fills on a terminal: two for Chinese, Japanese and most emoji.</summary>
    public static int Cells(string text) => text.GetCellWidth();

    // Terminals disagree on joined emoji; apart they are measured right everywhere.
    string Sign(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
            return text;

        var signs = new StringBuilder(text.Length);
        foreach (var c in text)
            if (c is '\u200c' or '\u200d' or (>= '\ufe00' and <= '\ufe0f') or < ' ')
                continue;
            else if (!Unicode && Ascii(c) is { } plain)
                signs.Append(plain);
            else
                signs.Append(c);
        return signs.ToString();
    }

    static string? Ascii(char sign) => sign switch
    {
        '’' or '‘' => "'",
        '“' or '”' or '«' or '»' => "\"",
        '—' or '–' or '·' or '•' or '─' => "-",
        '…' => "...",
        '\u00a0' or '\u202f' => " ",
        '┊' => ":",
        '┤' => "|",
        '└' or '┬' => "+",
        '●' => "*",
        '○' => "o",
        _ => null,
    };
}
