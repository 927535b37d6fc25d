using Microsoft.Data.Sqlite;
using Windfall.App.Channels;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Sync;
using Windfall.Sources.Outbound;
using Windfall.Store;

namespace Windfall.App.Alerts;

/// <summary>Brings messages to their channels, each until it is taken or has been tried often enough. One channel that fails holds up no other.</summary>
static class Deliveries
{
    const int MostTries = 8, MostAtOnce = 100;

    sealed record Due(long Id, long Channel, long Workspace, long Message, int Tries);

    public static async Task Run(Shell shell, Database database, CancellationToken cancel)
    {
        using var connection = database.Connect();
        List<Due> due =
        [
            .. connection.Command("""
                SELECT d.id, d.channel_id, c.workspace_id, d.message_id, d.tries FROM deliveries d JOIN channels c ON c.id = d.channel_id
                WHERE d.next_at <= $now ORDER BY d.next_at LIMIT $most
                """, ("$now", shell.Clock.GetUtcNow().ToUnixTimeMilliseconds()), ("$most", MostAtOnce))
                .Rows(row => new Due(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt32(4))),
        ];
        if (due.Count == 0)
            return;

        var channels = Channel.All(connection, Channel.SecretsOf(shell)).ToDictionary(channel => channel.Id);
        await Task.WhenAll(due.GroupBy(one => one.Channel).Select(async ofOne =>
        {
            using var own = database.Connect();
            foreach (var one in ofOne)
                await Bring(shell, database, own, channels.GetValueOrDefault(one.Channel), one, cancel);
        }));
    }

    static async Task Bring(Shell shell, Database database, SqliteConnection connection, Channel? channel, Due due, CancellationToken cancel)
    {
        var now = shell.Clock.GetUtcNow();
        if (channel is null || Workspace.OfId(shell, database, due.Workspace) is not { } workspace || AlertNotes.Of(shell, connection, workspace, due.Message, $"windfall-{due.Id}") is not { } note)
        {
            DeliveryLog.Dropped(connection, due.Id);
            return;
        }
        var setback = await Sending.Try(shell, channel, note, cancel);
        var isGone = setback is PushGoneException;
        if (isGone)
            Channel.Remove(connection, channel.Workspace, channel.Id, now);
        DateTimeOffset? next = setback is { } why && !isGone && due.Tries + 1 < MostTries ? now + Backoff.Wait(why.Setback, due.Tries + 1, new Random(HashCode.Combine(due.Id, due.Tries))) : null;
        DeliveryLog.Tried(connection, due.Id, now, next, setback);
    }
}
