using Windfall.App.Conversations;
using Windfall.App.Frame;
using Windfall.App.Workers;
using Windfall.App.Workspaces;
using Windfall.Store;

namespace Windfall.App.Rules;

/// <summary>Lets the rules act on comments as they come, whether somebody looks or not.</summary>
static class RuleWorker
{
    public static Worker Worker { get; } = new("rules", TimeSpan.FromSeconds(30), RunAll);

    /// <summary>Of each workspace, up to where the rules that it had were run: what stands still is not read again.</summary>
    static readonly Dictionary<(string Home, long Workspace), (long Newest, string Rules)> Seen = [];

    public static Task RunAll(Shell shell, CancellationToken cancel)
    {
        foreach (var name in Workspace.Names(shell))
            if (!cancel.IsCancellationRequested && Workspace.Open(shell, name, at: null, out _) is { } workspace)
                Run(shell, workspace);
        return Task.CompletedTask;
    }

    static void Run(Shell shell, Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        if (workspace.Preference(connection, Preferences.InboxRules) is not { } rules)
            return;
        var stands = (connection.Number("SELECT coalesce(max(id), 0) FROM conversations WHERE workspace_id = $w", ("$w", workspace.Id)), rules);
        if (Seen.GetValueOrDefault((shell.Home, workspace.Id)) == stands)
            return;
        RuleRun.Run(connection, workspace, TalkRows.Load(connection, workspace), onlyNew: true);
        Seen[(shell.Home, workspace.Id)] = stands;
    }
}
