using System.IO.Hashing;
using System.Runtime.InteropServices;
using Windfall.Core.Posts;
using Windfall.Sources.Feeds;

namespace Windfall.App.Stories;

/// <summary>An article as it is kept.</summary>
/// <param name="Key">Tells it from others: the same article in two feeds is one.</param>
/// <param name="Publisher">As people know it.</param>
/// <param name="Site">What tells publishers apart.</param>
sealed record NewArticle(long Feed, long Key, DateTimeOffset At, string Publisher, string Site, string Title, string? Summary, string? Link)
{
    const int LongestTitle = 400, LongestSummary = 1200, LongestLink = 2000, LongestName = 100;

    /// <param name="feed">Its number.</param>
    /// <param name="address">Where the feed was read: what it calls its entries holds there only.</param>
    /// <param name="latest">No article is later than it was read, whatever it says; null where its times are believed.</param>
    /// <returns>Null for an entry without a title, or without anything that tells it from others.</returns>
    public static NewArticle? Of(FeedEntry entry, Feed of, long feed, string address, DateTimeOffset read, DateTimeOffset? latest)
    {
        var title = TitleOf(entry);
        if (title.Length == 0 || (entry.Link ?? entry.Id) is null)
            return null;
        var at = entry.Published ?? entry.Updated ?? read;
        var (own, host) = (Host(of.Link) ?? (address.Contains("://", StringComparison.Ordinal) ? Host(address) : null), Host(entry.Link));
        var isElsewhere = host is not null && own is not null && !IsOf(host, own) && !IsOf(own, host);
        // An article that lies elsewhere is of whoever it lies with, or of whom the feed names.
        var publisher = entry.Source ?? (isElsewhere ? host! : of.Title ?? host ?? own ?? address);
        var site = entry.Source is { } source && (host is null || !isElsewhere && host == own) ? source.ToLowerInvariant() : host ?? publisher.ToLowerInvariant();
        return new(feed, KeyOf(entry, address), latest < at ? latest.Value : at, Cut(publisher, LongestName), Cut(site, LongestName), Cut(title, LongestTitle),
            entry.Summary is { } summary && summary != title ? Cut(summary, LongestSummary) : null, entry.Link is { Length: <= LongestLink } link ? link : null);
    }

    /// <summary>Without the outlet that a collector writes behind it: "Rates rise - The Daily".</summary>
    static string TitleOf(FeedEntry entry)
    {
        var title = entry.Title ?? "";
        return entry.Source is { Length: > 0 } source && title.EndsWith($" - {source}", StringComparison.Ordinal) ? title[..^(source.Length + 3)] : title;
    }

    static long KeyOf(FeedEntry entry, string address)
    {
        Span<char> plain = stackalloc char[LongestLink];
        if (WebAddress.TryRead(entry.Link, out var link) && link.TryWrite(plain, out var length))
            return Hash(plain[..length]);
        return Hash($"{address} {entry.Id ?? entry.Link}");
    }

    static long Hash(ReadOnlySpan<char> text) => (long)XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text));

    static string? Host(string? link) => WebAddress.TryRead(link, out var address) ? address.Host.ToString().ToLowerInvariant() : null;

    static bool IsOf(string host, string domain) => host == domain || host.EndsWith($".{domain}", StringComparison.Ordinal);

    static string Cut(string text, int limit) => text.Length <= limit ? text : text[..(char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit)];
}
