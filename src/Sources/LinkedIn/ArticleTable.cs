using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Windfall.Sources.Tables;

namespace Windfall.Sources.LinkedIn;

/// <summary>An article of the archive, a page of HTML, as a table of one row. A draft has no time of publishing.</summary>
sealed partial class ArticleTable(string name, Stream stream, Limits limits) : Table
{
    public static readonly IReadOnlyDictionary<ArchiveField, int> Fields =
        new Dictionary<ArchiveField, int> { [ArchiveField.Link] = 0, [ArchiveField.Text] = 1, [ArchiveField.Date] = 2 };

    string[] cells = [];
    bool over;

    public override string Name => name;

    public override ImmutableArray<string> Columns { get; } = ["link", "text", "date"];

    public override long Line => 1;

    public override string Text => Shown(string.Join(" | ", cells));

    public override long? Length => null;

    public override long Position => over ? 1 : 0;

    public override ReadOnlySpan<char> this[int column] => (uint)column < (uint)cells.Length ? cells[column] : default;

    public override bool Read()
    {
        (Fault, cells) = (null, []);
        if (over)
            return false;
        over = true;
        try
        {
            var bytes = new byte[limits.Record];
            cells = Cells(LenientText.Decode(bytes.AsSpan(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false))));
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            Fault = Intake.Refusal(e, name, 1);
        }
        return true;
    }

    protected override void Dispose(bool disposing) => stream.Dispose();

    string[] Cells(string html)
    {
        var heading = Heading.Match(html);
        var published = Published.Match(html).Groups["at"].Value;
        var body = heading.Success ? html[(heading.Index + heading.Length)..] : html;
        var title = WebUtility.HtmlDecode(Tag.Replace(heading.Groups["title"].Value, "")).Trim();
        var text = WebUtility.HtmlDecode(Tag.Replace(ParagraphEnd.Replace(Stamp.Replace(body, ""), "\n"), "")).Trim();
        text = $"{title}\n\n{text}".Trim();
        return [WebUtility.HtmlDecode(heading.Groups["url"].Value), text[..Math.Min(text.Length, limits.Cell)], published.Trim()];
    }

    [GeneratedRegex("""<h1[^>]*>\s*<a [^>]*href="(?<url>[^"]*)"[^>]*>(?<title>[^<]*)""",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Heading { get; }

    [GeneratedRegex("""<p class="published">Published on (?<at>[0-9: -]{10,19})""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Published { get; }

    [GeneratedRegex("""<p class="(?:published|created)">[^<]*</p>|<(?:style|script)[^>]*>[^<]*</(?:style|script)>""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Stamp { get; }

    [GeneratedRegex("</(?:p|h[1-6]|li|div)>|<br[^>]*>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ParagraphEnd { get; }

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag { get; }
}
