namespace Windfall.Sources.Bluesky;

/// <summary>Finds in events of the whole network those that concern watched posts, without reading the rest of them, and without allocating.</summary>
/// <remarks>
/// An event is a hint to look, never the truth: what it says is then asked of the network. So it need not be understood, only recognised: a like, repost, reply or quote
/// holds the address of what it is about, and a deletion the DID of whoever takes something back. Who writes a watched address into a text causes one look more.
/// Slashes escaped as <c>\/</c>, which JSON allows and Jetstream never writes, would go unrecognised; the next regular visit finds those acts.
/// </remarks>
public static class JetstreamScan
{
    /// <summary>Marks what the event concerns.</summary>
    /// <param name="message">One event as UTF-8 JSON, of Jetstream 1 or 2.</param>
    /// <param name="heard">One place for each watched post.</param>
    /// <returns>How many posts were marked that had not been.</returns>
    public static int Mark(ReadOnlySpan<byte> message, WatchedPosts posts, Span<bool> heard)
    {
        var found = 0;
        for (var rest = message; rest.IndexOf("\"at://"u8) is >= 0 and var start;)
        {
            rest = rest[(start + 1)..];
            var end = rest.IndexOf((byte)'"');
            if (end < 0)
                break;
            found += One(rest[..end], posts, heard);
            rest = rest[end..];
        }
        if (message.IndexOf("\"operation\":\"delete\""u8) >= 0)
            found += One(Text(message, "\"did\":\""u8), posts, heard);
        return found;
    }

    /// <summary>Where in the stream an event stands: its time in microseconds; 0 where it does not say.</summary>
    public static long Cursor(ReadOnlySpan<byte> message) =>
        Number(message, "\"time_us\":"u8) is > 0 and var time ? time : Number(message, "\"seq\":"u8);

    static int One(ReadOnlySpan<byte> name, WatchedPosts posts, Span<bool> heard)
    {
        if (name.IsEmpty)
            return 0;
        var (found, hash) = (0, WatchedPosts.Hash(name));
        for (var at = -1; posts.Next(hash, ref at, out var post);)
            if (!heard[post])
            {
                heard[post] = true;
                found++;
            }
        return found;
    }

    static ReadOnlySpan<byte> Text(ReadOnlySpan<byte> message, ReadOnlySpan<byte> name)
    {
        var start = message.IndexOf(name);
        if (start < 0)
            return [];
        var rest = message[(start + name.Length)..];
        return rest.IndexOf((byte)'"') is >= 0 and var end ? rest[..end] : [];
    }

    static long Number(ReadOnlySpan<byte> message, ReadOnlySpan<byte> name)
    {
        var start = message.IndexOf(name);
        return start >= 0 && System.Buffers.Text.Utf8Parser.TryParse(message[(start + name.Length)..], out long number, out _) ? number : 0;
    }
}
