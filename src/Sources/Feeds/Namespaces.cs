namespace Windfall.Sources.Feeds;

/// <summary>What prefixes mean where one stands, and the customary prefix for each namespace that feeds use.</summary>
sealed class Namespaces
{
    readonly List<(int Depth, string Prefix, string? Customary)> declared = [];

    public void Declare(string attribute, string value, int depth)
    {
        if (attribute == "xmlns")
            declared.Add((depth, "", Customarily(value)));
        else if (attribute.StartsWith("xmlns:", StringComparison.Ordinal) && declared.Count < 1000)
            declared.Add((depth, attribute[6..], Customarily(value) ?? attribute[6..]));
    }

    public void Leave(int depth)
    {
        while (declared.Count > 0 && declared[^1].Depth >= depth)
            declared.RemoveAt(declared.Count - 1);
    }

    public string Customary(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var prefix = colon < 0 ? "" : name[..colon];
        var local = name[(colon + 1)..];
        for (var i = declared.Count - 1; i >= 0; i--)
        {
            if (declared[i].Prefix != prefix)
                continue;
            return declared[i].Customary is { Length: > 0 } customary ? $"{customary}:{local}" : local;
        }
        return prefix is "" or "rss" or "atom10" ? (prefix == "atom10" ? $"atom:{local}" : local) : name;
    }

    /// <returns>Empty for a feed's own; null where it is none we know.</returns>
    static string? Customarily(string uri)
    {
        uri = uri.Trim().TrimEnd('/', '#').ToLowerInvariant();
        return uri switch
        {
            "http://www.w3.org/2005/atom" or "http://purl.org/atom/ns" or "http://example.com/newformat" or "http://example.com/necho" or "http://purl.org/echo" => "atom",
            "http://purl.org/rss/1.0" or "http://my.netscape.com/rdf/simple/0.9" or "http://channel.netscape.com/rdf/simple/0.9" or "http://my.netscape.com/publish/formats/rss-0.91.dtd"
                or "http://purl.org/net/rss1.1" or "http://purl.org/rss/2.0" => "",
            "http://purl.org/dc/elements/1.1" or "http://purl.org/dc/elements/1.0" => "dc",
            "http://purl.org/dc/terms" => "dcterms",
            "http://purl.org/rss/1.0/modules/content" => "content",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns" => "rdf",
            "http://search.yahoo.com/mrss" => "media",
            "http://www.itunes.com/dtds/podcast-1.0.dtd" or "http://example.com/dtds/podcast-1.0.dtd" => "itunes",
            "http://rssnamespace.org/feedburner/ext/1.0" => "feedburner",
            "http://www.w3.org/1999/xhtml" => "xhtml",
            _ when uri.StartsWith("http://backend.userland.com", StringComparison.Ordinal) || uri.StartsWith("http://blogs.law.harvard.edu/tech/rss", StringComparison.Ordinal) => "",
            _ => null,
        };
    }
}
