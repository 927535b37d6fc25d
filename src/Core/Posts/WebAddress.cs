using System.Buffers;
using System.Text;

namespace Windfall.Core.Posts;

/// <summary>The parts of an http(s) address, with or without its scheme. Nothing is copied.</summary>
public readonly ref struct WebAddress
{
    const string Tracking = "utm_ rcm= trk= trackingId= lipi= fbclid= gclid= igshid= mc_cid= mc_eid= originalSubdomain= miniProfileUrn= ref_src= si=";

    static readonly SearchValues<char> NoHost = SearchValues.Create(" \t\r\n<>\"'`\\^{}|()[],;!*$&+=~%@:");

    /// <summary>As written, without port and <c>www.</c>.</summary>
    public ReadOnlySpan<char> Host { get; private init; }

    /// <summary>From the first slash, without those at the end; may be empty.</summary>
    public ReadOnlySpan<char> Path { get; private init; }

    /// <summary>Behind the question mark; the fragment belongs to no part.</summary>
    public ReadOnlySpan<char> Query { get; private init; }

    /// <returns>False for what has no host with a dot in it, another scheme, or somebody's name and password.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out WebAddress address)
    {
        address = default;
        text = text.Trim();
        var hasScheme = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        if (hasScheme)
            text = text[(text.IndexOf("//") + 2)..];

        var end = text.IndexOfAny('/', '?', '#');
        var host = end < 0 ? text : text[..end];
        var rest = end < 0 ? default : text[end..];
        if (host.LastIndexOf(':') is >= 0 and var port && hasScheme && IsDigits(host[(port + 1)..]))
            host = host[..port];
        if (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            host = host[4..];
        if (host.Length is 0 or > 253 || host.ContainsAny(NoHost) || host.IndexOf('.') <= 0 || host[^1] == '.')
            return false;

        if (rest.IndexOf('#') is >= 0 and var fragment)
            rest = rest[..fragment];
        var query = rest.IndexOf('?');
        address = new()
        {
            Host = host,
            Path = (query < 0 ? rest : rest[..query]).TrimEnd('/'),
            Query = query < 0 ? default : rest[(query + 1)..],
        };
        return true;
    }

    /// <summary>Whether the host is this one or below it: <c>de.linkedin.com</c> is of <c>linkedin.com</c>, <c>linkedin.com.example</c> is not.</summary>
    public bool IsOf(ReadOnlySpan<char> domain) => Host.EndsWith(domain, StringComparison.OrdinalIgnoreCase)
        && (Host.Length == domain.Length || Host[^(domain.Length + 1)] == '.');

    /// <summary>The segment of the path at a place, counted from 0; empty where there is none.</summary>
    public ReadOnlySpan<char> Segment(int place)
    {
        var path = Path.TrimStart('/');
        while (place-- > 0)
        {
            var slash = path.IndexOf('/');
            path = slash < 0 ? default : path[(slash + 1)..];
        }
        return path.IndexOf('/') is >= 0 and var end ? path[..end] : path;
    }

    /// <summary>Writes <c>host/path?query</c>: the host in lower case, the query without what only tracks the reader.</summary>
    public bool TryWrite(Span<char> destination, out int length)
    {
        length = 0;
        if (Host.Length + Path.Length + Query.Length + 1 > destination.Length)
            return false;

        length = Host.ToLowerInvariant(destination);
        Path.CopyTo(destination[length..]);
        length += Path.Length;

        var mark = '?';
        foreach (var range in Query.Split('&'))
        {
            var parameter = Query[range];
            if (parameter.IsEmpty || Tracks(parameter))
                continue;
            destination[length++] = mark;
            parameter.CopyTo(destination[length..]);
            length += parameter.Length;
            mark = '&';
        }
        return true;
    }

    static bool Tracks(ReadOnlySpan<char> parameter)
    {
        foreach (var range in Tracking.AsSpan().Split(' '))
        {
            if (parameter.StartsWith(Tracking.AsSpan()[range], StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>Undoes percent-encoding; what is wrongly encoded stays as it is.</summary>
    /// <param name="destination">At least as long as <paramref name="text"/>.</param>
    public static int Decode(ReadOnlySpan<char> text, Span<char> destination)
    {
        Span<byte> bytes = stackalloc byte[4];
        var length = 0;
        for (var at = 0; at < text.Length;)
        {
            var (taken, used) = (0, 0);
            while (used < 4 && at + taken + 2 < text.Length && text[at + taken] == '%'
                && byte.TryParse(text.Slice(at + taken + 1, 2), System.Globalization.NumberStyles.AllowHexSpecifier, null, out bytes[used]))
                (taken, used) = (taken + 3, used + 1);

            if (used > 0 && Rune.DecodeFromUtf8(bytes[..used], out var rune, out var consumed) == OperationStatus.Done)
            {
                length += rune.EncodeToUtf16(destination[length..]);
                at += 3 * consumed;
            }
            else
                destination[length++] = text[at++];
        }
        return length;
    }
}
