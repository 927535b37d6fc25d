using System.Net.WebSockets;
using Windfall.Core.Sync;
using Windfall.Sources.Outbound;

namespace Windfall.Sources.Bluesky;

/// <summary>Every event of the network as it happens. https://github.com/bluesky-social/jetstream, version 1, which version 2 still speaks.</summary>
/// <param name="address">Of the server: wss://jetstream2.us-east.bsky.network</param>
public sealed class Jetstream(HttpMessageInvoker door, Uri address)
{
    public static readonly string[] Hosts = ["jetstream1.us-east.bsky.network", "jetstream2.us-east.bsky.network", "jetstream1.us-west.bsky.network", "jetstream2.us-west.bsky.network"];

    /// <summary>How far back a reconnect begins, for the cursor is that of the last event read and not of the last acted upon. Events come twice, and hints may.</summary>
    const long Rewind = 5_000_000;

    const int First = 64 << 10, Largest = 4 << 20;
    static readonly TimeSpan Silence = TimeSpan.FromSeconds(60);

    byte[] buffer = new byte[First];

    /// <summary>Of the last event read; microseconds.</summary>
    public long Cursor { get; private set; }

    /// <summary>Reads until the connection ends.</summary>
    /// <param name="cursor">Where to begin; 0: now.</param>
    /// <param name="read">Called for each event with a span that is good until it returns.</param>
    /// <exception cref="SetbackException">The connection ended, or broke; ask again later from <see cref="Cursor"/>.</exception>
    public async Task Read(long cursor, Action<ReadOnlyMemory<byte>> read, CancellationToken cancel)
    {
        Cursor = cursor;
        var from = cursor > Rewind ? FormattableString.Invariant($"&cursor={cursor - Rewind}") : "";
        using var socket = new ClientWebSocket();
        try
        {
            await socket.ConnectAsync(new Uri(address, $"/subscribe?wantedCollections=app.bsky.feed.like&wantedCollections=app.bsky.feed.repost&wantedCollections=app.bsky.feed.post{from}"), door, cancel);
            using var quiet = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            while (true)
            {
                quiet.CancelAfter(Silence);
                var message = await Message(socket, quiet.Token);
                if (JetstreamScan.Cursor(message.Span) is > 0 and var at)
                    Cursor = at;
                read(message);
            }
        }
        catch (Exception error) when (error is WebSocketException or HttpRequestException or IOException || error is OperationCanceledException && !cancel.IsCancellationRequested)
        {
            throw new SetbackException(new(error.GetBaseException() is RefusedException ? SetbackKind.NotAllowed : SetbackKind.Unreachable), "The stream broke.", error);
        }
    }

    async ValueTask<ReadOnlyMemory<byte>> Message(ClientWebSocket socket, CancellationToken cancel)
    {
        var used = 0;
        while (true)
        {
            var got = await socket.ReceiveAsync(buffer.AsMemory(used), cancel);
            if (got.MessageType == WebSocketMessageType.Close)
                throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely);
            used += got.Count;
            if (got.EndOfMessage)
                return buffer.AsMemory(0, used);
            if (used > Largest)
                throw new WebSocketException(WebSocketError.HeaderError, "An event longer than any.");
            if (used == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
        }
    }
}
