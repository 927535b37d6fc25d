namespace Windfall.App.Briefs;

/// <summary>A figure three lines high, in line-drawing characters; anything it cannot draw stands small on the lowest line.</summary>
static class BigFigure
{
    const string Tops = "┏━┓╺┓ ╺━┓╺━┓╻ ╻┏━╸┏━╸╺━┓┏━┓┏━┓";
    const string Middles = "┃ ┃ ┃ ┏━┛╺━┫┗━┫┗━┓┣━┓  ┃┣━┫┗━┫";
    const string Bottoms = "┗━┛╺┻╸┗━╸╺━┛  ╹╺━┛┗━┛  ╹┗━┛╺━┛";

    public static string[] Draw(string figure)
    {
        var lines = new[] { "", "", "" };
        foreach (var c in figure)
        {
            string[] sign = c switch
            {
                >= '0' and <= '9' => [Tops.Substring((c - '0') * 3, 3), Middles.Substring((c - '0') * 3, 3), Bottoms.Substring((c - '0') * 3, 3)],
                '—' => ["   ", "╺━╸", "   "],
                '%' => ["○ ╱", " ╱ ", "╱ ○"],
                '\u00a0' or '\u202f' or ' ' => ["", "", ""],
                _ => [" ", " ", c.ToString()],
            };
            for (var n = 0; n < lines.Length; n++)
                lines[n] += sign[n] + (sign[n].Length > 0 ? " " : "");
        }
        return lines;
    }
}
