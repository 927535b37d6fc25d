using System.Globalization;
using Spectre.Console;
using Windfall.App.Frame;
using Windfall.Sources.Paste;

namespace Windfall.App.Hand;

/// <summary>Shows what was understood of a paste.</summary>
static class PastePrint
{
    const int ShownLines = 5;

    public static void Show(IAnsiConsole console, Pasted pasted, CultureInfo culture)
    {
        var table = Tables.Plain("who", "degree", "did", "headline or comment");
        foreach (var one in pasted.People)
        {
            table.AddTexts(
                one.Name,
                one.Degree?.ToString(culture) ?? "—",
                one.IsAuthor ? "—" : one.Reaction ?? Words.Say(one.Kind, culture),
                Core.Posts.Post.OpeningOf(one.Comment ?? one.Headline) ?? "—");
        }
        console.Write(table);

        foreach (var line in pasted.NotUnderstood.Take(ShownLines))
            console.MarkupLineInterpolated(culture, $"[yellow]line {line.Line} was not understood:[/] {Core.Posts.Post.OpeningOf(line.Text) ?? ""}");
        if (pasted.NotUnderstood.Length > ShownLines)
            console.WriteLine(string.Create(culture, $"… and {pasted.NotUnderstood.Length - ShownLines:N0} more lines."));
    }
}
