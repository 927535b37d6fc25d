using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Windfall.Sample;

/// <summary>The feed of two days: one story that grows from half a dozen outlets, and what else was in the news.</summary>
static class News
{
    static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    public static byte[] Write()
    {
        var items = from line in Text.Lines("News").Reverse()
                    let parts = line.Split(" | ")
                    select Item(At(parts[0]), parts[1], parts[2], parts[3], parts[4]);

        var feed = new XDocument(
            new XElement("rss", new XAttribute("version", "2.0"), new XAttribute(XNamespace.Xmlns + "dc", Dublin),
                new XElement("channel",
                    new XElement("title", "Sample news: made-up outlets, made-up events"),
                    new XElement("link", "https://news.example/"),
                    new XElement("description", "Two invented days. Nothing in it happened."),
                    new XElement("language", "en"),
                    items)));

        return Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="utf-8"?>{'\n'}{feed.ToString().ReplaceLineEndings("\n")}{'\n'}""");
    }

    static XElement Item(DateTimeOffset at, string publisher, string title, string link, string summary) => new(
        "item",
        new XElement("title", title),
        new XElement("link", link),
        new XElement("guid", new XAttribute("isPermaLink", "true"), link),
        new XElement("pubDate", at.ToString("R", CultureInfo.InvariantCulture)),
        new XElement("source", new XAttribute("url", new Uri(new Uri(link), "/feed.xml")), publisher),
        new XElement(Dublin + "creator", publisher),
        new XElement("description", summary));

    /// <param name="text">Day of September 2026 and time, UTC: <c>22 13:05</c>.</param>
    static DateTimeOffset At(string text) =>
        DateTimeOffset.ParseExact($"2026-09-{text}", "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
