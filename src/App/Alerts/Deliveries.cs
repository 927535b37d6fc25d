using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Posts;
using Windfall.Core.Sync;
using Windfall.Sources.Outbound;
using Windfall.Store;

namespace Windfall.App.Alerts;

/// <summary>Brings messages to their channels, each until it is taken or has been tried often enough. One channel that fails holds up no other.</summary>
static class Deliveries
{
    const int MostTries = 8;

    sealed record Due(long Id, long Channel, long? Alert, DateTimeOffset At, int Tries);

    public static async Task Run(Shell shell, Database database, CancellationToken cancel)
    {
        var now = shell.Clock.GetUtcNow();
        using var connection = database.Connect();
        List<Due> due =
        [
            .. connection.Command("SELECT id, channel_id, alert_id, at, tries FROM deliveries WHERE next_at <= $now ORDER BY next_at LIMIT 100", ("$now", now.ToUnixTimeMilliseconds()))
                .Rows(row => new Due(row.GetInt64(0), row.GetInt64(1), row.Count(2), row.Time(3)!.Value, row.GetInt32(4))),
        ];
        if (due.Count == 0)
            return;

        var channels = Channel.All(connection, new Secrets(shell.Home, ChannelCommand.Purpose)).ToDictionary(channel => channel.Id);
        foreach (var one in due)
        {
            if (!channels.TryGetValue(one.Channel, out var channel))
            {
                Note(connection, one, now, sent: false, next: null, "its settings cannot be read");
                continue;
            }
            var setback = await Try(channel, NoteOf(shell, database, connection, channel, one), cancel);
            DateTimeOffset? next = setback is { } why && one.Tries + 1 < MostTries ? now + Backoff.Wait(why.Setback, one.Tries + 1, new Random(HashCode.Combine(one.Id, one.Tries))) : null;
            Note(connection, one, now, setback is null, next, setback?.Message);
        }
    }

    /// <returns>Null where it was taken.</returns>
    public static async Task<SetbackException?> Try(Channel channel, Note note, CancellationToken cancel)
    {
        try
        {
            if (channel.Kind == ChannelKind.Email)
                await EmailChannel.Send(channel, note, cancel);
            else
                await HttpChannels.Send(ChannelDoor.To(channel), channel, note, cancel);
            return null;
        }
        catch (SetbackException error)
        {
            return error;
        }
    }

    static Note NoteOf(Shell shell, Database database, SqliteConnection connection, Channel channel, Due due)
    {
        var alert = Alert.All(connection, channel.Workspace, DateTimeOffset.MaxValue).Single(one => one.Id == due.Alert);
        var zone = Workspace.OfId(shell, database, channel.Workspace)?.TimeZone ?? TimeZoneInfo.Utc;
        string Say(string key, params ReadOnlySpan<object> about) => new Phrase(key, [.. about]).Say(shell.Culture);

        string[] lines =
        [
            Say("alert.told", alert.Count, alert.Confidence), "", Say("alert.steps"),
            .. Alert.Steps(connection, alert.Id).Select(step => $"- {TimeZoneInfo.ConvertTime(step.Due, zone).ToString("t", shell.Culture)}: {step.Do.Say(shell.Culture)}"),
        ];
        return new($"windfall-{due.Id}", Say("alert.title", Post.OpeningOf(alert.Text) ?? alert.Url), string.Join('\n', lines), new(alert.Url), IsUrgent: true, shell.Clock.GetUtcNow());
    }

    static void Note(SqliteConnection connection, Due due, DateTimeOffset now, bool sent, DateTimeOffset? next, string? problem) => connection.Run(
        "UPDATE deliveries SET tries = tries + 1, sent_at = $sent, next_at = $next, problem = $problem WHERE id = $id",
        ("$id", due.Id), ("$sent", sent ? now.ToUnixTimeMilliseconds() : null), ("$next", next?.ToUnixTimeMilliseconds()), ("$problem", problem));
}
