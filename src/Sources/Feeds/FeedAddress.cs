namespace Windfall.Sources.Feeds;

/// <summary>What a user may name as a feed: an address, or a search of somebody who collects news.</summary>
public static class FeedAddress
{
    /// <summary>Their prefix, and their address before and behind the words that are searched for.</summary>
    static readonly (string Prefix, string Before, string Behind)[] Searches =
    [
        ("gdelt:", "https://api.gdeltproject.org/api/v2/doc/doc?mode=artlist&format=json&maxrecords=250&sort=datedesc&timespan=1d&query=", ""),
        ("hackernews:", "https://hn.algolia.com/api/v1/search_by_date?tags=story&hitsPerPage=100&query=", ""),
        ("googlenews:", "https://news.google.com/rss/search?q=", "&hl=en-US&gl=US&ceid=US:en"),
        ("googlenews-fr:", "https://news.google.com/rss/search?q=", "&hl=fr&gl=FR&ceid=FR:fr"),
    ];

    public static IEnumerable<string> Prefixes => Searches.Select(search => search.Prefix);

    /// <returns>Null for what is neither a web address nor such a search.</returns>
    public static Uri? Read(string text)
    {
        text = text.Trim();
        foreach (var (prefix, before, behind) in Searches)
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return text[prefix.Length..].Trim() is { Length: > 0 } words ? new(before + Uri.EscapeDataString(words) + behind) : null;
        }
        if (text.StartsWith("feed:", StringComparison.OrdinalIgnoreCase))
            text = text[5..] is ['/', '/', .. var rest] ? $"https://{rest}" : text[5..];
        if (!text.Contains("://", StringComparison.Ordinal) && text.Contains('.', StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal))
            text = $"https://{text}";
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0 ? address : null;
    }
}
