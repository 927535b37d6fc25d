namespace Windfall.Sources.Feeds;

/// <summary>Where one stands in a document, for relative links.</summary>
readonly record struct Place(Uri? Base)
{
    public static Place At(string? address) => new(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null);

    public Place Within(Element element) =>
        element.Attribute("xml:base") is { Length: > 0 } given && Absolute(given) is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? new(uri)
            : this;

    /// <returns>The address made absolute where that is possible, else as it is given; null for none.</returns>
    public string? Absolute(string? given)
    {
        given = given?.Trim();
        if (string.IsNullOrEmpty(given))
            return null;
        if (Base is not null && !HasScheme(given) && Uri.TryCreate(Base, given, out var whole))
            return whole.OriginalString.Length > 0 ? whole.ToString() : given;
        return given;
    }

    static readonly System.Buffers.SearchValues<char> SchemeLetters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-");

    static bool HasScheme(string given)
    {
        var colon = given.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && given.AsSpan(0, colon).IndexOfAnyExcept(SchemeLetters) < 0;
    }
}

/// <summary>The links of a feed and of an entry.</summary>
static class Links
{
    /// <summary>The page an element is about: its plain link, else its alternate one, else a permanent name that is an address.</summary>
    public static string? Page(Element of, Place place)
    {
        string? any = null;
        foreach (var link in of.Children)
        {
            if (link.Name is not ("link" or "atom:link"))
                continue;
            var here = place.Within(link);
            var inner = link.Attribute("href") is null ? link.Inner().Trim() : "";
            if (inner.Length > 0)
                return here.Absolute(inner);
            if (link.Attribute("href") is not { Length: > 0 } href)
                continue;
            if (Relation(link) is "alternate" && link.Attribute("type") is null or "text/html" or "application/xhtml+xml" or "text/xml" or "application/xml" or "")
                return here.Absolute(href);
            if (Relation(link) is "alternate")
                any ??= here.Absolute(href);
        }
        if (any is not null)
            return any;
        if (of.Attribute("href") is { Length: > 0 } own)
            return place.Absolute(own);
        if (of.First("guid") is { } guid && guid.Attribute("ispermalink") is not "false" && guid.Inner().Trim() is { Length: > 0 } permanent
            && (guid.Attribute("ispermalink") is "true" || permanent.StartsWith("http", StringComparison.OrdinalIgnoreCase)))
            return place.Within(guid).Absolute(permanent);
        return null;
    }

    public static string? Id(Element? given, Place place) => given?.Inner().Trim() is { Length: > 0 } id ? id : null;

    /// <summary>What is attached, for an entry that links to nothing else.</summary>
    public static string? Enclosure(Element of, Place place) =>
        (of.First("enclosure")?.Attribute("url") ?? of.All("atom:link").FirstOrDefault(link => Relation(link) == "enclosure")?.Attribute("href")) is { } given ? place.Absolute(given) : null;

    /// <summary>A name that is an address.</summary>
    public static string? Address(Element? id) => id?.Inner().Trim() is { } name && name.StartsWith("http", StringComparison.OrdinalIgnoreCase) && id.Name != "guid" ? name : null;

    static string Relation(Element link)
    {
        var relation = link.Attribute("rel")?.Trim().ToLowerInvariant();
        return relation is null or "" ? "alternate" : relation.StartsWith("http://www.iana.org/assignments/relation/", StringComparison.Ordinal) ? relation[41..] : relation;
    }
}
