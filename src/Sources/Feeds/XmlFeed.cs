using System.Collections.Immutable;

namespace Windfall.Sources.Feeds;

/// <summary>RSS, RDF, Atom and CDF: one vocabulary with many spellings.</summary>
static class XmlFeed
{
    public static (Feed? Feed, FeedProblem? Problem) Read(string text, string? address)
    {
        var document = LooseXml.Read(text, out var unclosed);
        var root = document.Within(IsRoot, 2).FirstOrDefault();
        if (root is null)
            return (null, document.Within(element => element.Name is "html" or "xhtml:html" or "body", 2).Any() ? FeedProblem.WebPage : FeedProblem.NoFeed);

        var entries = root.Within(IsEntry).Take(FeedReader.MostEntries).ToList();
        if (unclosed > 1 && entries.Count == 0 && root.First("channel", "atom:title", "title") is null or { Children: [] })
            return (null, FeedProblem.Broken);

        var head = root.First("channel") ?? root;
        var place = Place.At(address).Within(root);
        var inHead = head == root ? place : place.Within(head);
        var link = Links.Page(head, inHead) ?? (head == root ? null : Links.Page(root, place)) ?? address;
        return (new(Title(head) ?? link, link, head.First("language", "dc:language")?.Inner().Trim() ?? root.Attribute("xml:lang"), [.. entries.Select(entry => Entry(entry, inHead))]), null);
    }

    static bool IsRoot(Element element) => element.Name is "rss" or "rdf:rdf" or "rdf" or "atom:feed" or "feed" or "channel" or "atom:entry";

    static bool IsEntry(Element element) => element.Name is "item" or "atom:entry" or "entry";

    static FeedEntry Entry(Element entry, Place place)
    {
        var here = place.Within(entry);
        var summary = entry.First("description", "atom:summary", "summary", "content:encoded", "atom:content", "content", "dc:description", "itunes:summary", "abstract", "media:description");
        var guid = entry.First("guid", "atom:id", "id");
        var said = PlainText.Of(summary is null ? null : Content(summary));
        var link = Links.Page(entry, here) ?? Links.Enclosure(entry, here);
        return new(
            Title(entry) ?? PlainText.Opening(said) ?? link,
            link ?? Links.Address(guid),
            Links.Id(guid, here) ?? entry.Attribute("rdf:about"),
            Moment(entry, "pubdate", "atom:published", "published", "atom:issued", "issued", "dcterms:issued", "dc:date", "dcterms:created", "atom:created", "created", "media:pubdate"),
            Moment(entry, "atom:updated", "updated", "atom:modified", "modified", "dcterms:modified", "lastmod", "lastbuilddate", "dc:date"),
            said,
            PlainText.Of(entry.First("source")?.Inner()));
    }

    /// <returns>Empty where a title is given that says nothing; null where there is none.</returns>
    static string? Title(Element of)
    {
        string? empty = null;
        foreach (var name in (ReadOnlySpan<string>)["title", "atom:title", "dc:title", "itunes:title", "media:title"])
        {
            foreach (var title in of.All(name))
            {
                if (PlainText.Of(Content(title)) is { } text)
                    return text;
                if (title.Children.Count > 0)
                    empty = "";
            }
        }
        return empty;
    }

    /// <summary>The text of an element that may hold markup as elements, as escaped text, or in base 64.</summary>
    static string Content(Element element)
    {
        var inner = element.Inner();
        if (element.Attribute("mode") == "base64" || element.Attribute("encoding") == "base64" || IsBinary(element))
        {
            var buffer = new byte[inner.Length];
            return Convert.TryFromBase64String(inner.Trim(), buffer, out var length) ? System.Text.Encoding.UTF8.GetString(buffer, 0, length) : inner;
        }
        return inner;
    }

    /// <summary>Atom 1.0: a media type that is neither text nor XML is in base 64.</summary>
    static bool IsBinary(Element element) =>
        element.Attribute("mode") is null && element.Name.StartsWith("atom:", StringComparison.Ordinal) && element.Attribute("type") is { } type && type.Contains('/', StringComparison.Ordinal)
        && !type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && !type.EndsWith("xml", StringComparison.OrdinalIgnoreCase);

    static DateTimeOffset? Moment(Element entry, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var element in entry.All(name))
            {
                if (FeedDates.TryRead(element.Inner(), out var at))
                    return at;
            }
        }
        return null;
    }
}
