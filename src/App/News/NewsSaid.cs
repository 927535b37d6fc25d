using System.Globalization;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Stories;

namespace Windfall.App.News;

/// <summary>What is said of stories, in a reader's language and on his clock; strangers' words on one line.</summary>
static class NewsSaid
{
    const int Longest = 240;

    public static string Said(this Phrase phrase, Workspace workspace, CultureInfo culture) => ForeignText.OneLine(Clock.In(workspace.TimeZone, phrase).Say(culture), 2 * Longest);

    public static string Title(this Story story) => ForeignText.OneLine(story.Lead.Title, Longest);

    /// <summary>"open, until about Wed 14:00".</summary>
    public static string Open(RankedStory one, Workspace workspace, CultureInfo culture) => one.Window is { Until: { } until, Window: Core.News.Window.Now or Core.News.Window.Closing }
        ? new Phrase("news.window_until", one.Window.Window, until).Said(workspace, culture) : Words.Say(one.Window.Window, culture);
}
