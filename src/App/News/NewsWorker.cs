using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Stories;
using Windfall.App.Workers;
using Windfall.App.Workspaces;
using Windfall.Store;

namespace Windfall.App.News;

/// <summary>Finds which posts are about which story, reminds, and lets go of what is old.</summary>
static class NewsWorker
{
    /// <summary>How long articles are kept, but for stories that a post is about or that the owner keeps.</summary>
    static readonly TimeSpan Kept = TimeSpan.FromDays(45);

    public static Worker Worker { get; } = new("news", TimeSpan.FromMinutes(5), Run);

    public static Task Run(Shell shell, CancellationToken cancel)
    {
        foreach (var name in Workspace.Names(shell))
        {
            if (cancel.IsCancellationRequested || Workspace.Open(shell, name, at: null, out _) is not { HasOwnClock: false } workspace)
                continue;
            using var connection = workspace.Database.Connect();
            if (connection.Number("SELECT count(*) FROM feeds WHERE workspace_id = $w", ("$w", workspace.Id)) == 0)
                continue;
            PostStories.Find(connection, workspace);
            NewsReminder.Run(connection, workspace);
            LetGo(connection, workspace);
        }
        return Task.CompletedTask;
    }

    static void LetGo(SqliteConnection connection, Workspace workspace)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        if (connection.Run("""
            DELETE FROM articles WHERE workspace_id = $w AND at < $old AND story_id NOT IN (
                SELECT story_id FROM post_stories WHERE workspace_id = $w UNION SELECT story_id FROM news_rules WHERE workspace_id = $w AND kind = 2 AND ended_at IS NULL AND story_id IS NOT NULL)
            """, ("$w", workspace.Id), ("$old", (workspace.Now - Kept).ToUnixTimeMilliseconds())) > 0)
            connection.Run("""
                DELETE FROM stories WHERE workspace_id = $w AND NOT EXISTS (SELECT 1 FROM articles a WHERE a.story_id = stories.id) AND NOT EXISTS (SELECT 1 FROM stories s WHERE s.into_id = stories.id)
                    AND NOT EXISTS (SELECT 1 FROM post_stories p WHERE p.story_id = stories.id) AND NOT EXISTS (SELECT 1 FROM news_rules r WHERE r.story_id = stories.id)
                """, ("$w", workspace.Id));
        transaction.Commit();
    }
}
