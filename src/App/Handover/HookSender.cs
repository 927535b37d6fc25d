using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Workers;
using Windfall.App.Workspaces;
using Windfall.Core.Sync;
using Windfall.Sources.Outbound;
using Windfall.Store;

namespace Windfall.App.Handover;

/// <summary>
/// Tells another program of changes of leads, in order, each until it says that it has it. Only the host that the user named is asked; what an origin forbids is not told,
/// and the change then counts as told.
/// </summary>
static class HookSender
{
    /// <summary>Steps of a run: a change, or an undo.</summary>
    const int MostAtOnce = 100;

    readonly record struct Pending(long Lead, long Change, bool IsUndo);

    public static Worker Worker { get; } = new("hooks", TimeSpan.FromSeconds(20), RunAll);

    static async Task RunAll(Shell shell, CancellationToken cancel)
    {
        foreach (var name in Workspace.Names(shell))
            if (Workspace.Open(shell, name, at: null, out _) is { } workspace)
                await Run(workspace, shell.Clock.GetUtcNow(), cancel);
    }

    /// <returns>How many changes were told, and what went wrong with the next; null where nothing did.</returns>
    public static async Task<(int Told, string? Problem)> Run(Workspace workspace, DateTimeOffset now, CancellationToken cancel)
    {
        using var connection = workspace.Database.Connect();
        if (LeadHooks.Load(connection, workspace) is not { } hook || hook.NotBefore > now)
            return (0, null);

        using var client = OutboundHttp.Client(hook.IsNear ? Allowed.Only().With($"{hook.Url.Host.ToLowerInvariant()}:{hook.Url.Port}") : Allowed.Only(hook.Url.IdnHost.ToLowerInvariant()));
        var told = 0;
        foreach (var step in Waiting(connection, workspace, hook).GroupBy(one => (one.IsUndo, one.Change)).Take(MostAtOnce))
        {
            foreach (var pending in step)
            {
                if (await Try(client, hook, Message(connection, workspace, pending, now), now, cancel) is { } error)
                {
                    var wait = Backoff.Wait(error.Setback, hook.Failures + 1, new Random(HashCode.Combine(pending.Change, hook.Failures)));
                    (hook with { Failures = hook.Failures + 1, Problem = error.Message, NotBefore = now + wait }).Went(connection, workspace);
                    return (told, error.Message);
                }
                told++;
            }
            hook = hook with { SentChange = Math.Max(hook.SentChange, step.Key.Change), Failures = 0, Problem = null, NotBefore = now };
            if (!hook.Went(connection, workspace))
                break;
            connection.Run("UPDATE lead_events SET told = $told WHERE change = $c", ("$told", step.Key.IsUndo ? 2 : 1), ("$c", step.Key.Change));
        }
        return (told, null);
    }

    /// <summary>
    /// What was not told yet: undos of changes that were told, then changes; one that was taken back before it was told is no news. One that touched two leads is told of each, and counts as told once both have it:
    /// until then both come again, under the same name.
    /// </summary>
    static List<Pending> Waiting(SqliteConnection connection, Workspace workspace, LeadHooks hook) =>
    [
        .. connection.Command("""
            SELECT DISTINCT e.lead_id, e.change, e.undone_at IS NOT NULL FROM lead_events e JOIN leads l ON l.id = e.lead_id
            WHERE l.workspace_id = $w AND ((e.told IS NULL AND e.change > $sent AND e.undone_at IS NULL) OR (e.told = 1 AND e.undone_at IS NOT NULL))
            ORDER BY e.undone_at IS NULL, e.undone_at, e.change, e.lead_id LIMIT $most
            """, ("$w", workspace.Id), ("$sent", hook.SentChange), ("$most", 2 * MostAtOnce))
            .Rows(row => new Pending(row.GetInt64(0), row.GetInt64(1), row.GetBoolean(2)))
    ];

    /// <returns>Null where nothing of the lead may leave, or it is gone.</returns>
    static LeadHook? Message(SqliteConnection connection, Workspace workspace, Pending pending, DateTimeOffset now) =>
        Outgoing.Of(connection, workspace, pending.Lead) is { } sheet ? LeadHook.Of(sheet, pending.Change, now, isUndone: pending.IsUndo) : null;

    /// <returns>Null where it was taken.</returns>
    static async Task<SetbackException?> Try(HttpClient client, LeadHooks hook, LeadHook? message, DateTimeOffset now, CancellationToken cancel)
    {
        if (message is null)
            return null;
        try
        {
            using var request = SignedPost.Of(hook.Url, message.Id, message.Body, hook.Secret, now);
            await JsonAsk.Post(client, request, now, cancel);
            return null;
        }
        catch (SetbackException error)
        {
            return error;
        }
    }
}
