using System.Net.Sockets;
using System.Text.Json;
using Windfall.Core.Sync;

namespace Windfall.Sources.Outbound;

/// <summary>What all asking shares: which failure is which setback, and how much of an answer is read.</summary>
static class Asking
{
    /// <exception cref="SetbackException">No answer that could be used.</exception>
    public static async Task<T> Send<T>(HttpClient http, HttpRequestMessage request, Func<HttpResponseMessage, Task<T>> read, CancellationToken cancel)
    {
        try
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
            return await read(answer);
        }
        catch (RefusedException error)
        {
            throw new SetbackException(new(SetbackKind.NotAllowed), error.Message, error);
        }
        catch (Exception error) when (error is JsonException or InvalidDataException)
        {
            throw new SetbackException(new(SetbackKind.Garbled), "The answer cannot be read, or is cut short.", error);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or SocketException || error is OperationCanceledException && !cancel.IsCancellationRequested)
        {
            throw new SetbackException(new(SetbackKind.Unreachable), error is OperationCanceledException ? "No answer in time." : "The connection broke.", error);
        }
    }

    /// <summary>The whole of a content, unpacked, up to a size: what would be more is not read further.</summary>
    /// <returns>Null where it is more.</returns>
    public static async Task<ReadOnlyMemory<byte>?> Bounded(HttpContent content, int largest, CancellationToken cancel)
    {
        if (content.Headers.ContentLength > largest)
            return null;
        using var stream = await content.ReadAsStreamAsync(cancel);
        var buffer = new byte[16 << 10];
        var used = 0;
        while (await stream.ReadAsync(buffer.AsMemory(used), cancel) is > 0 and var read)
        {
            used += read;
            if (used > largest)
                return null;
            if (used == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
        }
        if (content.Headers.ContentLength is { } told && used < told && content.Headers.ContentEncoding.Count == 0)
            throw new IOException("cut short");
        return buffer.AsMemory(0, used);
    }
}
