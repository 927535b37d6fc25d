using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Networks;
using Windfall.App.Workers;
using Windfall.App.Workspaces;
using Windfall.Core.Sync;
using Windfall.Sources.Bluesky;
using Windfall.Sources.Outbound;
using Windfall.Store;

namespace Windfall.App.Sources;

/// <summary>Follows every event of Bluesky against the posts of all workspaces; what concerns one of them is looked at within a second or two.</summary>
static class Firehose
{
    const string CursorKey = "jetstream_cursor";
    static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(250), BetweenLoads = TimeSpan.FromSeconds(30);

    /// <param name="address">Of a Jetstream server.</param>
    public static Worker Worker(Uri address) => new("firehose", TimeSpan.FromSeconds(5), (shell, cancel) =>
        shell.Open(out var problem) is { } database ? Run(shell, database, address, cancel) : throw new IOException(problem));

    static async Task Run(Shell shell, Database database, Uri address, CancellationToken cancel)
    {
        using var door = OutboundHttp.Invoker(Jetstream.Hosts.Contains(address.Host) ? Allowed.Only(Jetstream.Hosts) : Allowed.Only().With($"{address.Host}:{address.Port}"));
        var stream = new Jetstream(door, address);
        Hints hints;
        using (var connection = database.Connect())
            hints = Hints.Load(connection);
        await Task.WhenAll(Follow(shell, database, stream, message => Volatile.Read(ref hints).Mark(message.Span), cancel), Hasten());

        async Task Hasten()
        {
            using var connection = database.Connect();
            for (var (loaded, newest) = (shell.Clock.GetTimestamp(), Newest()); ; await Task.Delay(BetweenLooks, shell.Clock, cancel))
            {
                // The cursor is kept after what was heard up to it, so that neither a crash in between loses anything.
                var cursor = stream.Cursor;
                Visit.Hasten(connection, hints.Take(), shell.Clock.GetUtcNow());
                var now = Newest();
                if (shell.Clock.GetElapsedTime(loaded) < BetweenLoads && now == newest)
                    continue;

                Keep(connection, cursor);
                var before = hints;
                Volatile.Write(ref hints, Hints.Load(connection));
                // What was said of a post before it was followed, or by people before they were, was not heard: those are looked at once more.
                Visit.Hasten(connection, [.. before.Take(), .. before.Stirred, .. hints.NotIn(before)], shell.Clock.GetUtcNow());
                (loaded, newest) = (shell.Clock.GetTimestamp(), now);
            }

            long Newest() => connection.Number("SELECT max(post_id) FROM visits");
        }
    }

    static async Task Follow(Shell shell, Database database, Jetstream stream, Action<ReadOnlyMemory<byte>> read, CancellationToken cancel)
    {
        long kept;
        using (var connection = database.Connect())
            kept = connection.Command("SELECT value FROM settings WHERE key = $k", ("$k", CursorKey)).Rows(row => long.Parse(row.GetString(0), CultureInfo.InvariantCulture)).FirstOrDefault();

        for (var (failures, dice) = (0, new Random((int)kept)); ;)
        {
            var before = stream.Cursor;
            try
            {
                await stream.Read(Math.Max(stream.Cursor, kept), read, cancel);
            }
            catch (SetbackException error)
            {
                failures = stream.Cursor > before ? 1 : failures + 1;
                await Task.Delay(Backoff.Wait(error.Setback, failures, dice), shell.Clock, cancel);
            }
        }
    }

    static void Keep(SqliteConnection connection, long cursor)
    {
        if (cursor > 0)
            connection.Run("INSERT INTO settings VALUES ($k, $v) ON CONFLICT DO UPDATE SET value = $v", ("$k", CursorKey), ("$v", cursor.ToString(CultureInfo.InvariantCulture)));
    }
}
