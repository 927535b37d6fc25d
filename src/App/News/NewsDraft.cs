using System.Globalization;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Stories;

namespace Windfall.App.News;

/// <summary>The beginning of a post: what happened, with whom it is from, and a place for one's own word. Its sense is the owner's to write.</summary>
static class NewsDraft
{
    public static string Of(RankedStory ranked, Workspace workspace, CultureInfo culture)
    {
        var (story, lead) = (ranked.Story, ranked.Story.Lead);
        var angle = StoryBrief.Of(ranked).Angles[0];
        Phrase[] parts = [new("news.draft_fact", ForeignText.OneLine(lead.Title), ForeignText.OneLine(lead.Publisher, 80)), new("news.draft_own", angle), new("news.draft_ask")];
        return string.Join("\n\n", [.. parts.Select(part => Clock.In(workspace.TimeZone, part).Say(culture)), .. lead.Link is { } link && ForeignText.Link(link) is not null ? [link] : Array.Empty<string>()]);
    }
}
