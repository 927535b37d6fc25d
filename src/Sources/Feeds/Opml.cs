using System.Xml;

namespace Windfall.Sources.Feeds;

/// <summary>A feed in a list of feeds.</summary>
/// <param name="Field">The folder it lies in; null for none.</param>
public sealed record OpmlFeed(string Address, string? Title, string? Field);

/// <summary>Lists of feeds as readers exchange them: OPML 1.0 and 2.0.</summary>
public static class Opml
{
    const int Most = 20_000, Deepest = 20;

    /// <returns>Null where it is no such list. Leniently read, like feeds.</returns>
    public static IReadOnlyList<OpmlFeed>? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > FeedReader.LargestBytes)
            return null;
        if (LooseXml.Read(FeedText.Of(bytes, contentType: null).Text, out _).Within(element => element.Name == "opml", 2).FirstOrDefault() is not { } root)
            return null;
        List<OpmlFeed> feeds = [];
        Collect(root, field: null, Deepest, feeds);
        return feeds;
    }

    static void Collect(Element of, string? field, int depth, List<OpmlFeed> feeds)
    {
        foreach (var child in of.Children)
        {
            if (child.IsText || depth == 0 || feeds.Count == Most)
                continue;
            var title = child.Name == "outline" ? PlainText.Of(child.Attribute("title") ?? child.Attribute("text")) : null;
            if (child.Name == "outline" && child.Attribute("xmlurl") is { Length: > 0 } address)
                feeds.Add(new(address.Trim(), title, field));
            Collect(child, child.Name == "outline" ? title ?? field : field, depth - 1, feeds);
        }
    }

    public static void Write(Stream to, string title, IEnumerable<OpmlFeed> feeds)
    {
        using var xml = XmlWriter.Create(to, new() { Indent = true, CheckCharacters = false });
        xml.WriteStartElement("opml");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteStartElement("head");
        xml.WriteElementString("title", title);
        xml.WriteEndElement();
        xml.WriteStartElement("body");
        foreach (var field in feeds.GroupBy(feed => feed.Field ?? ""))
        {
            if (field.Key.Length > 0)
                Outline(xml, field.Key);
            foreach (var feed in field)
            {
                Outline(xml, feed.Title ?? feed.Address);
                xml.WriteAttributeString("type", "rss");
                xml.WriteAttributeString("xmlUrl", feed.Address);
                xml.WriteEndElement();
            }
            if (field.Key.Length > 0)
                xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void Outline(XmlWriter xml, string text)
    {
        xml.WriteStartElement("outline");
        xml.WriteAttributeString("text", text);
    }
}
