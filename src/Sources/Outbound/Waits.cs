using System.Globalization;
using System.Net.Http.Headers;

namespace Windfall.Sources.Outbound;

/// <summary>How long a network asks to be left alone.</summary>
static class Waits
{
    /// <returns>Null where no header tells: Retry-After (RFC 9110, seconds or a date), or a rate limit's reset (Bluesky: unix seconds; Mastodon: ISO 8601).</returns>
    public static TimeSpan? Of(HttpResponseHeaders headers, DateTimeOffset now)
    {
        if (headers.RetryAfter is { } retry)
            return NotBelowZero(retry.Delta ?? retry.Date - now);
        if (Header(headers, "ratelimit-reset") is { } unix && long.TryParse(unix, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 253_402_300_799)
            return NotBelowZero(DateTimeOffset.FromUnixTimeSeconds(seconds) - now);
        if (Header(headers, "X-RateLimit-Reset") is { } iso && DateTimeOffset.TryParse(iso, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at))
            return NotBelowZero(at - now);
        return null;
    }

    static string? Header(HttpResponseHeaders headers, string name) => headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    static TimeSpan? NotBelowZero(TimeSpan? span) => span < TimeSpan.Zero ? TimeSpan.Zero : span;
}
