using Spectre.Console;
using Windfall.App.Frame;
using static Windfall.App.Briefs.TerminalLines;

namespace Windfall.App.Briefs;

/// <summary>The curve in characters: what was read solid, the forecast's band pale and sparse with its median in it, so that it is read without colour too.</summary>
static class TerminalCurve
{
    const int Rows = 7, Margin = 7, Roomy = 72, DotsAcross = 2, DotsDown = 4, Braille = 0x2800;

    // The bits of a braille character, by column and row from the top.
    static readonly int[,] Bits = { { 0x01, 0x02, 0x04, 0x40 }, { 0x08, 0x10, 0x20, 0x80 } };

    enum Ink { None, Band, Median, SoFar }

    public static void Write(TerminalLines lines, Curve curve, Sentences said)
    {
        var columns = Math.Min(lines.Width - Margin - 1, 88);
        var breakout = curve.Breakout is { } at ? (int)(at.X * (columns - 1)) : -1;
        for (var row = 0; row < Rows; row++)
        {
            var parts = new List<(string, Style)> { ($"{Label(curve, row, said),Margin - 1}", Pale), ("┤", Pale) };
            for (var column = 0; column < columns; column++)
                Add(parts, Cell(curve, columns, column, row, lines.Unicode, column == breakout));
            lines.Line([.. parts]);
        }
        lines.Line((Axis(curve, columns), Pale));
        lines.Line((Hours(curve, columns, said), Pale));
        Legend(lines, curve, said);
    }

    // Neighbours of one colour are sent as one: a page in colour stays a few kilobytes.
    static void Add(List<(string Text, Style Style)> parts, (string Text, Style Style) cell)
    {
        if (parts[^1].Style == cell.Style)
            parts[^1] = (parts[^1].Text + cell.Text, cell.Style);
        else
            parts.Add(cell);
    }

    static (string, Style) Cell(Curve curve, int columns, int column, int row, bool unicode, bool isBreakout)
    {
        int solid = 0, bits = 0;
        var ink = Ink.None;
        for (var across = 0; across < DotsAcross; across++)
            for (var down = 0; down < DotsDown; down++)
            {
                var dot = At(curve, columns * DotsAcross, column * DotsAcross + across, Rows * DotsDown, (Rows - row) * DotsDown - 1 - down);
                if (dot is Ink.None || dot < ink)
                    continue;
                // A character has one colour, so the stronger ink has it alone: the median stays a clean line in the band.
                (bits, solid) = dot > ink ? (0, 0) : (bits, solid);
                ink = dot;
                bits |= Bits[across, down];
                solid++;
            }

        if (isBreakout && ink is Ink.None)
            return ("┊", Warn);
        var style = ink switch { Ink.SoFar => isBreakout ? Warn : Accent, Ink.Median => Bold, _ => Pale };
        if (unicode)
            return (bits == 0 ? " " : ((char)(Braille + bits)).ToString(), style);
        return (ink switch { Ink.SoFar when solid >= DotsDown => "#", Ink.Median => "-", Ink.Band => ".", _ => " " }, style);
    }

    /// <summary>What lies in one dot of the picture, counted from left and from below.</summary>
    static Ink At(Curve curve, int width, int x, int height, int y)
    {
        var right = (x + 0.5) / width;
        double below = (double)y / height, above = (y + 1.0) / height;
        if (curve.LineAt(right) is { } line)
            return below < line ? Ink.SoFar : Ink.None;
        if (curve.BandAt(right) is not { } band)
            return Ink.None;
        if (band.Median >= below && band.Median < above)
            return Ink.Median;
        return x % 2 == 0 && y % 2 == 0 && above > band.Low && below < band.High ? Ink.Band : Ink.None;
    }

    static string Label(Curve curve, int row, Sentences said) =>
        curve.Counts.Where(mark => (int)Math.Round((1 - mark.Y) * (Rows - 1)) == row).Select(mark => Short(mark.Count, said)).FirstOrDefault("");

    /// <summary>A count in few characters: 2.5K, 3M.</summary>
    static string Short(double count, Sentences said) => count switch
    {
        >= 1e6 => $"{(count / 1e6).ToString("0.#", said.Culture)}M",
        >= 1e4 => $"{(count / 1e3).ToString("0.#", said.Culture)}K",
        _ => said.Number(count),
    };

    static string Axis(Curve curve, int columns)
    {
        var axis = new string('─', columns).ToCharArray();
        foreach (var mark in curve.Times)
            axis[(int)(mark.X * (columns - 1))] = '┬';
        return $"{new string(' ', Margin - 1)}└{new string(axis)}";
    }

    static string Hours(Curve curve, int columns, Sentences said)
    {
        var hours = new string(' ', Margin);
        foreach (var mark in curve.Times)
        {
            var text = mark.IsDay ? said.Say("day", mark.At) : said.Say("hour", mark.At);
            var start = Margin + (int)(mark.X * (columns - 1)) - text.Length / 2;
            if (start > hours.Length && start + text.Length <= Margin + columns + 1)
                hours = hours.PadRight(start) + text;
        }
        return hours;
    }

    static void Legend(TerminalLines lines, Curve curve, Sentences said)
    {
        var (solid, sparse) = lines.Unicode ? ("⣿⣿", "⠅⠅") : ("##", "..");
        List<(string, Style)> parts = [(new(' ', lines.Width < Roomy ? 0 : Margin), Plain), (solid, Accent), ($" {said.Say("so_far")}", Pale)];
        if (!curve.Band.IsEmpty)
            parts.AddRange([("   ", Plain), (sparse, Pale), ($" {said.Say("band")}", Pale), ("   ", Plain), (lines.Unicode ? "⠒⠒" : "--", Bold), ($" {said.Say("median")}", Pale)]);
        if (curve.Breakout is not null)
            parts.AddRange([("   ", Plain), ("┊", Warn), ($" {said.Say("breakout_mark")}", Pale)]);
        lines.Line([.. parts]);
    }
}
