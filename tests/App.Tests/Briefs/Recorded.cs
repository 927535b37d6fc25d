using System.Globalization;
using System.Text;
using Spectre.Console;
using Windfall.App.Briefs;
using Windfall.Core.Briefs;

namespace Windfall.App.Tests.Briefs;

/// <summary>A console that writes into a text.</summary>
static class Recorded
{
    public static string Terminal(Brief brief, CultureInfo culture, int width = 100, bool unicode = true, bool colour = false)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new()
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.TrueColor : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = unicode;
        BriefTerminal.Write(console, brief, culture, MadeUp.NewYork);
        return writer.ToString();
    }

    public static string Html(Brief brief, CultureInfo culture) => Text(writer => BriefHtml.Write(brief, culture, MadeUp.NewYork, writer));

    public static string Markdown(Brief brief, CultureInfo culture) => Text(writer => BriefMarkdown.Write(brief, culture, MadeUp.NewYork, writer));

    public static string Json(Brief brief, CultureInfo culture)
    {
        using var stream = new MemoryStream();
        BriefJson.Write(brief, culture, MadeUp.NewYork, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    static string Text(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }
}
