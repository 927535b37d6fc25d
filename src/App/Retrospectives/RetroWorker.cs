using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Momentum;
using Windfall.App.Workers;
using Windfall.App.Workspaces;
using Windfall.Core.Momentum;
using Windfall.Store;

namespace Windfall.App.Retrospectives;

/// <summary>Writes the retrospective of each post once it is over, so that it tells what was known then.</summary>
static class RetroWorker
{
    /// <summary>What an archive tells of years ago nobody waits for; it can be asked for.</summary>
    static readonly TimeSpan Oldest = TimeSpan.FromDays(60);

    public static Worker Worker { get; } = new("retrospectives", TimeSpan.FromMinutes(10), RunAll);

    public static Task RunAll(Shell shell, CancellationToken cancel)
    {
        foreach (var name in Workspace.Names(shell))
            if (!cancel.IsCancellationRequested && Workspace.Open(shell, name, at: null, out _) is { } workspace)
                Run(workspace, cancel);
        return Task.CompletedTask;
    }

    static void Run(Workspace workspace, CancellationToken cancel)
    {
        using var connection = workspace.Database.Connect();
        foreach (var (post, at) in Unwritten(connection, workspace))
            if (!cancel.IsCancellationRequested && new RetroLoader(workspace with { Now = at }).Make(post.Post.Id) is { } retro)
                KeptRetro.Write(connection, workspace with { Now = at }, post.Id, retro);
    }

    /// <returns>Posts that are over of which nothing is written, as of now; and those whose text was forgotten, as of when it was written.</returns>
    static List<(PostOnRecord Post, DateTimeOffset At)> Unwritten(SqliteConnection connection, Workspace workspace)
    {
        var known = connection.Command("SELECT r.post_id, r.at, min(r.text IS NOT NULL) FROM retrospectives r JOIN posts p ON p.id = r.post_id WHERE p.workspace_id = $w GROUP BY r.post_id", ("$w", workspace.Id))
            .Rows(row => (Post: row.GetInt64(0), At: row.Time(1)!.Value, IsWritten: row.GetBoolean(2))).ToDictionary(one => one.Post);
        return
        [
            .. from post in PostOnRecord.Load(connection, workspace.Id, workspace.Now.ToUnixTimeMilliseconds())
               let kept = known.GetValueOrDefault(post.Id)
               where !kept.IsWritten && (kept.Post != 0 || IsOver(post, workspace.Now))
               select (post, kept.Post == 0 ? workspace.Now : kept.At)
        ];
    }

    static bool IsOver(PostOnRecord post, DateTimeOffset now) =>
        post.Post.PublishedAt > now - Oldest && Outcome.Of(post.Readings, post.Post.PublishedAt, now, Models.For(post.Post.Id.Network)) is not null;
}
