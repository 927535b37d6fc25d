using System.Globalization;
using Spectre.Console;
using Windfall.App.Briefs;
using Windfall.App.Frame;
using Windfall.Core.Retrospectives;

namespace Windfall.App.Retrospectives;

/// <summary>A retrospective on a terminal.</summary>
static class RetroTerminal
{
    const int MostEarlier = 5;

    public static void Write(IAnsiConsole console, Retrospective retro, CultureInfo culture, TimeZoneInfo zone)
    {
        var (said, lines) = (new RetroSentences(retro, culture, zone), new TerminalLines(console));
        if (retro.Brief.IsSample)
            lines.Prose(said.Brief.Say("sample"), TerminalLines.Warn);
        lines.Line(("Windfall", TerminalLines.Strong), ($" · {said.Title} · {said.Brief.Name} · {said.Brief.Written}", TerminalLines.Pale));
        lines.Blank();
        lines.Prose(said.Brief.Opening, TerminalLines.Bold, lines: 3);
        lines.Line((said.Brief.Published, TerminalLines.Pale));

        foreach (var part in said.Parts)
        {
            lines.Heading(part.Title);
            lines.Prose(part.First, TerminalLines.Bold);
            foreach (var sentence in part.Rest)
                lines.Prose(sentence, indent: "  ", first: "• ");
        }

        lines.Heading(said.Say("lessons_title"));
        if (said.Lessons.IsEmpty)
            lines.Prose(said.Say("no_lessons"), TerminalLines.Pale);
        foreach (var (number, lesson) in said.Lessons.Index())
        {
            lines.Prose(lesson.Do, TerminalLines.Bold, indent: "   ", first: $"{number + 1}. ");
            foreach (var evidence in lesson.Evidence)
                lines.Prose(evidence, TerminalLines.Pale, indent: "   ");
        }

        lines.Heading(said.Say("against_title"));
        var widths = said.Columns.Skip(1).Select(column => Math.Max(TerminalLines.Cells(column), 6) + 2).ToArray();
        var first = Math.Max(12, lines.Width - widths.Sum());
        Row(said.Columns, TerminalLines.Pale);
        foreach (var row in said.Rows.Take(2 + MostEarlier))
            Row(row, TerminalLines.Plain);

        void Row(string[] cells, Style style) => lines.Line((lines.Cell(ForeignText.OneLine(cells[0]), first), style),
            (string.Concat(cells.Skip(1).Select((cell, n) => $"{new string(' ', Math.Max(0, widths[n] - TerminalLines.Cells(cell)))}{cell}")), style));
    }
}
