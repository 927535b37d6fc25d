using Windfall.App.Workspaces;
using Windfall.Core.Briefs;
using Windfall.Core.Posts;

namespace Windfall.App.Briefs;

/// <summary>Briefs for pages: several pages show the same one.</summary>
static class RecentBriefs
{
    /// <param name="post">Null: the post that is taking off, or else the newest.</param>
    /// <returns>Null where there is no such post.</returns>
    public static Brief? Of(Recent recent, Workspace workspace, PostId? post, double minutes = BriefCommand.DefaultMinutes) =>
        (post ?? recent.Of(workspace, "the post to look at", () => new BriefLoader(workspace).Pick())) is { } chosen
            ? recent.Of(workspace, $"brief {chosen} {minutes}", () => BriefCommand.Make(workspace, chosen, minutes)) : null;
}
