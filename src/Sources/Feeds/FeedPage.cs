using System.Text.RegularExpressions;

namespace Windfall.Sources.Feeds;

/// <summary>A feed that a web page names as its own.</summary>
public sealed record FeedNamed(Uri Address, string? Title);

/// <summary>Finds the feeds that a web page names: <c>link rel="alternate"</c>.</summary>
public static partial class FeedPage
{
    const int Most = 20;

    [GeneratedRegex("<(?<name>link|base)(?=[\\s/])(?<attributes>[^<>]*)>", RegexOptions.IgnoreCase)] private static partial Regex Tag { get; }

    [GeneratedRegex("(?<name>[a-z-]+)\\s*=\\s*(?:\"(?<value>[^\"]*)\"|'(?<value>[^']*)'|(?<value>[^\\s\"'>]+))", RegexOptions.IgnoreCase)] private static partial Regex Given { get; }

    /// <returns>In the page's order, which is its publisher's order of importance; feeds of comments last.</returns>
    public static IReadOnlyList<FeedNamed> Feeds(ReadOnlySpan<byte> bytes, string? contentType, Uri address)
    {
        if (bytes.Length > FeedReader.LargestBytes)
            return [];
        var place = Place.At(address.AbsoluteUri);
        List<FeedNamed> found = [];
        foreach (Match tag in Tag.Matches(FeedText.Of(bytes, contentType).Text))
        {
            var attributes = Given.Matches(tag.Groups["attributes"].Value).GroupBy(given => given.Groups["name"].Value.ToLowerInvariant())
                .ToDictionary(given => given.Key, given => References.Resolve(given.First().Groups["value"].Value));
            if (place.Absolute(attributes.GetValueOrDefault("href")) is not { } href || !Uri.TryCreate(href, UriKind.Absolute, out var target) || target.Scheme is not ("http" or "https"))
                continue;
            if (tag.Groups["name"].Value.Equals("base", StringComparison.OrdinalIgnoreCase))
                place = Place.At(href);
            else if (IsFeed(attributes) && found.Count < Most && !found.Exists(one => one.Address == target))
                found.Add(new(target, PlainText.Of(attributes.GetValueOrDefault("title"))));
        }
        return [.. found.OrderBy(one => one.Address.AbsolutePath.Contains("comment", StringComparison.OrdinalIgnoreCase))];
    }

    static bool IsFeed(Dictionary<string, string> link) =>
        link.GetValueOrDefault("rel", "").Split(' ', '\t', '\n').Contains("alternate", StringComparer.OrdinalIgnoreCase)
        && link.GetValueOrDefault("type", "").Split(';')[0].Trim().ToLowerInvariant() is "application/rss+xml" or "application/atom+xml" or "application/feed+json" or "application/rdf+xml";
}
