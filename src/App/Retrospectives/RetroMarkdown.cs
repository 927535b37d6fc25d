using System.Globalization;
using Windfall.App.Briefs;
using Windfall.App.Frame;
using Windfall.Core.Retrospectives;

namespace Windfall.App.Retrospectives;

/// <summary>A retrospective as Markdown. Strangers' text is text there, and nothing else.</summary>
static class RetroMarkdown
{
    public static void Write(Retrospective retro, CultureInfo culture, TimeZoneInfo zone, TextWriter to)
    {
        var said = new RetroSentences(retro, culture, zone);
        if (retro.Brief.IsSample)
            Lines($"> **{said.Brief.Say("sample")}**\n");
        Lines($"# {said.Brief.Opening}\n");
        Lines($"{said.Title} · Windfall · {said.Brief.Name} · {said.Brief.Written}  ");
        if (ForeignText.Link(retro.Brief.Post.Url) is { } url)
            Lines($"{said.Brief.Published}: {url}\n");
        else
            Lines($"{said.Brief.Published}\n");

        foreach (var part in said.Parts)
        {
            Lines($"## {part.Title}\n");
            Lines($"**{part.First}**\n");
            foreach (var sentence in part.Rest)
                Lines($"- {sentence}");
            if (!part.Rest.IsEmpty)
                to.Write('\n');
        }
        Lines($"## {said.Say("lessons_title")}\n");
        if (said.Lessons.IsEmpty)
            Lines($"{said.Say("no_lessons")}\n");
        foreach (var (advice, evidence) in said.Lessons)
        {
            Lines($"1. **{advice}** {string.Join(' ', evidence)}");
        }
        Lines($"\n## {said.Say("against_title")}\n");
        Row(said.Columns);
        to.Write($"|{string.Concat(said.Columns.Select((_, n) => n == 0 ? " --- |" : " ---: |"))}\n");
        foreach (var row in said.Rows)
            Row(row);

        void Row(string[] cells) => to.Write($"| {string.Join(" | ", cells.Select(MarkdownText.Escape))} |\n");
        void Lines(MarkdownText text) => to.Write($"{text.ToString().TrimEnd(' ')}\n");
    }
}
