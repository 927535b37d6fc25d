using System.Globalization;

namespace Windfall.Core.Posts;

/// <summary>What the address of a post tells: its network, its key there, and often when it was published.</summary>
public static class PostAddress
{
    /// <summary>The longest address read. Characters.</summary>
    public const int Limit = 2048;

    // Years that a time hidden in an id may lie in; other ids are older than the scheme, or are none.
    static readonly DateTimeOffset Earliest = new(2006, 1, 1, 0, 0, 0, TimeSpan.Zero), Latest = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Places where <c>/@somebody</c> does not speak of Mastodon.</summary>
    static readonly string[] NotMastodon = ["medium.com", "youtube.com", "tiktok.com", "threads.net", "threads.com", "flipboard.com", "substack.com", "x.com"];

    /// <summary>A post known only by its address.</summary>
    /// <param name="text">An address of http(s) or at://, or a LinkedIn URN.</param>
    /// <returns>Null for what names no post; an address of an unknown place is a post of <see cref="Network.Other"/>.</returns>
    public static Post? Read(string? text)
    {
        Span<char> key = stackalloc char[Limit];
        if (!TryKey(text, key, out var length, out var network))
            return null;

        var id = new PostId(network, key[..length].ToString());
        return new(id, UrlOf(id, text!), PublishedAt(network, id.Key), null);
    }

    /// <summary>The key alone, without allocating.</summary>
    /// <param name="key">At least <see cref="Limit"/> long.</param>
    public static bool TryKey(ReadOnlySpan<char> text, Span<char> key, out int length, out Network network)
    {
        (length, network) = (0, Network.Other);
        text = text.Trim();
        if (text.Length is 0 or > Limit || key.Length < Limit)
            return false;

        Span<char> decoded = stackalloc char[text.Contains('%') ? text.Length : 0];
        var plain = decoded.IsEmpty ? text : decoded[..WebAddress.Decode(text, decoded)];

        if (plain.StartsWith("urn:li:", StringComparison.OrdinalIgnoreCase))
        {
            network = Network.LinkedIn;
            return LinkedInId.TryFind(plain, key, out length);
        }
        if (plain.StartsWith("at://", StringComparison.OrdinalIgnoreCase))
        {
            network = Network.Bluesky;
            return TryAtUri(plain[5..], key, out length);
        }
        if (!WebAddress.TryRead(plain, out var address))
            return false;

        network = address switch
        {
            _ when address.IsOf("linkedin.com") => Network.LinkedIn,
            _ when address.IsOf("bsky.app") => Network.Bluesky,
            _ when IsMastodon(address) => Network.Mastodon,
            _ => Network.Other,
        };
        return network switch
        {
            Network.LinkedIn => LinkedInId.TryFind(address.Path, key, out length) || LinkedInId.TryFind(address.Query, key, out length)
                || address.Segment(0).Equals("pulse", StringComparison.OrdinalIgnoreCase) && TryJoin(key, out length, "pulse/", address.Segment(1)),
            Network.Bluesky => address.Segment(0) is "profile" && address.Segment(2) is "post"
                && TryJoin(key, out length, address.Segment(1), "/", address.Segment(3)),
            Network.Mastodon => TryMastodon(address, key, out length),
            _ => text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && WebAddress.TryRead(text, out address) && address.TryWrite(key, out length),
        };
    }

    /// <summary>When a post was published, as its key tells. UTC.</summary>
    /// <returns>Null where the key holds no time.</returns>
    /// <remarks>
    /// LinkedIn ids: milliseconds since 1970 above 22 bits. Mastodon (lib/mastodon/snowflake.rb): above 16 bits.
    /// Bluesky record keys (atproto.com/specs/tid): 13 sortable base-32 digits, microseconds above 10 bits.
    /// </remarks>
    public static DateTimeOffset? PublishedAt(Network network, ReadOnlySpan<char> key)
    {
        var id = key[(key.LastIndexOfAny('/', ':', '-') + 1)..];
        var hasNumber = ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return network switch
        {
            Network.LinkedIn when hasNumber => Milliseconds(number >> 22),
            Network.Mastodon when hasNumber => Milliseconds(number >> 16),
            Network.Bluesky => Milliseconds(Tid(id) / 1000),
            _ => null,
        };
    }

    static DateTimeOffset? Milliseconds(ulong milliseconds) =>
        milliseconds >= (ulong)Earliest.ToUnixTimeMilliseconds() && milliseconds < (ulong)Latest.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds((long)milliseconds)
            : null;

    static ulong Tid(ReadOnlySpan<char> id)
    {
        if (id.Length != 13)
            return 0;

        var value = 0UL;
        foreach (var c in id)
        {
            var digit = "234567abcdefghijklmnopqrstuvwxyz".IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
                return 0;
            value = unchecked(value << 5 | (uint)digit);
        }
        return value >> 10 & (1UL << 53) - 1;
    }

    static string UrlOf(PostId id, string text) => id.Network switch
    {
        Network.LinkedIn when id.Key.StartsWith("pulse/", StringComparison.Ordinal) => $"https://www.linkedin.com/{id.Key}",
        Network.LinkedIn => $"https://www.linkedin.com/feed/update/{id.Key}/",
        Network.Bluesky => $"https://bsky.app/profile/{id.Key.Replace("/", "/post/", StringComparison.Ordinal)}",
        Network.Mastodon => $"https://{id.Key}",
        _ => $"{(text.AsSpan().TrimStart().StartsWith("http:", StringComparison.OrdinalIgnoreCase) ? "http" : "https")}://{id.Key}",
    };

    static bool TryAtUri(ReadOnlySpan<char> rest, Span<char> key, out int length)
    {
        length = 0;
        var actor = rest[..Math.Max(0, rest.IndexOf('/'))];
        return rest[actor.Length..].StartsWith("/app.bsky.feed.post/") && rest.Count('/') == 2
            && TryJoin(key, out length, actor, "/", rest[(rest.LastIndexOf('/') + 1)..]);
    }

    /// <summary>Whether a host has addresses that look like Mastodon's, and is another.</summary>
    internal static bool IsNotMastodon(WebAddress address)
    {
        foreach (var host in NotMastodon)
        {
            if (address.IsOf(host))
                return true;
        }
        return false;
    }

    static bool IsMastodon(WebAddress address)
    {
        if (IsNotMastodon(address))
            return false;
        var id = address.Segment(0) is "users" && address.Segment(2) is "statuses" ? address.Segment(3)
            : address.Segment(0) is ['@', _, ..] ? address.Segment(1) : default;
        return id.Length >= 5 && id.Length <= 20 && !id.ContainsAnyExceptInRange('0', '9');
    }

    static bool TryMastodon(WebAddress address, Span<char> key, out int length)
    {
        Span<char> host = stackalloc char[address.Host.Length];
        address.Host.ToLowerInvariant(host);
        return address.Segment(0) is "users"
            ? TryJoin(key, out length, host, "/@", address.Segment(1), "/", address.Segment(3))
            : TryJoin(key, out length, host, "/", address.Segment(0), "/", address.Segment(1));
    }

    /// <returns>False, and nothing is joined, if a part is empty.</returns>
    static bool TryJoin(Span<char> key, out int length, ReadOnlySpan<char> a, ReadOnlySpan<char> b, ReadOnlySpan<char> c, ReadOnlySpan<char> d, ReadOnlySpan<char> e)
    {
        length = 0;
        return !(a.IsEmpty || b.IsEmpty || c.IsEmpty || d.IsEmpty || e.IsEmpty)
            && key.TryWrite(CultureInfo.InvariantCulture, $"{a}{b}{c}{d}{e}", out length);
    }

    static bool TryJoin(Span<char> key, out int length, ReadOnlySpan<char> a, ReadOnlySpan<char> b, ReadOnlySpan<char> c)
    {
        length = 0;
        return !(a.IsEmpty || b.IsEmpty || c.IsEmpty) && key.TryWrite(CultureInfo.InvariantCulture, $"{a}{b}{c}", out length);
    }

    static bool TryJoin(Span<char> key, out int length, ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        length = 0;
        return !(a.IsEmpty || b.IsEmpty) && key.TryWrite(CultureInfo.InvariantCulture, $"{a}{b}", out length);
    }
}
