using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.News;
using Windfall.Core.Posts;
using Windfall.Core.Stories;

namespace Windfall.App.Stories;

/// <summary>The stories of the last days as they stand for a workspace's owner, the most worth first.</summary>
static class NewsView
{
    /// <summary>A story nobody told of for so long is no news.</summary>
    static readonly TimeSpan Days = TimeSpan.FromHours(48);
    const int Most = 400;

    public static ImmutableArray<RankedStory> Load(SqliteConnection connection, Workspace workspace, PostId? without = null)
    {
        var stories = StoryRows.Since(connection, workspace, workspace.Now - Days, Most);
        return stories.IsEmpty ? [] : Ranking.Of(stories, InterestRows.Load(connection, workspace, without), RuleRows.Load(connection, workspace), workspace.Now);
    }

    /// <summary>One story, however old, ranked beside what else there was; muted or not.</summary>
    public static RankedStory? Find(SqliteConnection connection, Workspace workspace, long id)
    {
        if (StoryRows.Find(connection, workspace, id) is not { } story)
            return null;
        var others = StoryRows.Since(connection, workspace, workspace.Now - Days, Most).Where(one => one.Id != story.Id);
        var rules = RuleRows.Load(connection, workspace);
        return Ranking.Of([story, .. others], InterestRows.Load(connection, workspace), rules with { Muted = [], Blocked = [] }, workspace.Now).FirstOrDefault(one => one.Story.Id == story.Id);
    }

    /// <summary>Those worth a word now: open, and the owner's subject where it is known what that is.</summary>
    public static ImmutableArray<RankedStory> Now(ImmutableArray<RankedStory> all) =>
        [.. all.Where(one => one.Window.Window is Window.Now or Window.Closing && (one.Field is not null || one.Nearest is not null || one.IsKept))];
}
