using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Windfall.Core.Posts;
using Windfall.Sources.Tables;

namespace Windfall.Sources.LinkedIn;

/// <summary>
/// A file of shares whose quoting is broken, so that texts fall apart at their line breaks. Posts are put together again by what LinkedIn writes at the
/// beginning of each, its time and address, and the last three cells are taken off the right end.
/// </summary>
sealed partial class ShareLines : Table
{
    /// <summary>Characters of a broken file that are held at once.</summary>
    const int Most = 64 << 20;

    const int Right = 3;

    static readonly ImmutableArray<string> Header = ["Date", "ShareLink", "ShareCommentary", "SharedUrl", "MediaUrl", "Visibility"];

    readonly string text;
    readonly int above;
    readonly Limits limits;
    readonly int[] starts;
    string[] cells = [];
    int at = -1;

    /// <param name="text">What stands below the header.</param>
    /// <param name="above">Lines above it.</param>
    ShareLines(string name, string text, int above, Limits limits)
    {
        (Name, this.text, this.above, this.limits) = (name, text, above, limits);

        // What stands before the first beginning is a row, too: at fault.
        starts = [.. Beginnings(text)];
        if (starts is not [0, ..] && !text.AsSpan(0, starts.Length > 0 ? starts[0] : text.Length).IsWhiteSpace())
            starts = [0, .. starts];
    }

    /// <summary>Whether columns stand as LinkedIn writes them; only then can cells be told apart without quotes.</summary>
    public static bool Are(ImmutableArray<string> columns) => columns.Take(Header.Length).SequenceEqual(Header, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a row begins with these cells, or a torn one goes on.</summary>
    public static bool Begins(ReadOnlySpan<char> date, ReadOnlySpan<char> link) =>
        ArchiveDates.TryRead(date, DateOrder.Unknown, out _) || ArchiveDates.Parts(date) is not null || date.IsWhiteSpace() && link.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    public static (ArchiveFile? File, Unreadable? Problem) Open(Stream stream, string name, DateTimeOffset? madeAt, Limits limits)
    {
        using var intake = Intake.Open(stream, limits);
        using var reader = LenientText.Open(intake.Content);
        var text = new StringBuilder();
        var block = new char[64 * 1024];
        while (reader.Read(block) is > 0 and var read)
        {
            if (text.Append(block, 0, read).Length > Most)
                return (null, new(name, 0, "", 0..0, Figures.Say($"at most {Most:N0} characters where quotes are broken"),
                    "Nothing was imported. Fetch the archive again, or take this file out of it."));
        }

        var whole = text.ToString();
        var header = whole.IndexOf('\n', Math.Max(0, whole.IndexOf(Header[1], StringComparison.OrdinalIgnoreCase))) + 1;
        var table = new ShareLines(name, whole[header..], whole.AsSpan(0, header).Count('\n'), limits);
        return (new(name, ArchiveKind.Shares, table, ArchiveColumns.Match(ArchiveKind.Shares, Header)!, madeAt), null);
    }

    static List<int> Beginnings(string text)
    {
        var found = new List<int>();
        foreach (var start in Beginning.EnumerateMatches(text))
            found.Add(start.Index);
        return found;
    }

    public override string Name { get; }

    public override ImmutableArray<string> Columns => Header;

    public override long Line => 1 + above + (at < 0 ? 0 : text.AsSpan(0, Start).Count('\n'));

    public override string Text => Shown(Row.TrimEnd("\r\n"));

    public override long? Length => text.Length;

    public override long Position => at < 0 ? 0 : Start;

    public override ReadOnlySpan<char> this[int column] => (uint)column < (uint)cells.Length ? cells[column] : default;

    int Start => at < starts.Length ? starts[at] : text.Length;

    ReadOnlySpan<char> Row => at < 0 ? default : text.AsSpan()[Start..(at + 1 < starts.Length ? starts[at + 1] : text.Length)];

    public override bool Read()
    {
        (Fault, cells) = (null, []);
        if (at >= starts.Length || ++at == starts.Length)
            return false;

        var row = Row.TrimEnd("\r\n");
        if (!Beginning.IsMatch(row))
            Fault = new(Name, Line, Text, 0..0, "a time and an address at the beginning of a post", "Fetch the archive again, or leave such rows out with --skip-unreadable.");
        else if (row.Length > limits.Cell)
            Fault = new(Name, Line, Text, 0..0, Figures.Say($"a post of at most {limits.Cell:N0} characters"), "Leave the row out, or shorten it.");
        else
            cells = Cut(row);
        return true;
    }

    static string[] Cut(ReadOnlySpan<char> row)
    {
        var cells = new string[Header.Length];
        for (var left = 0; left < 2; left++)
        {
            var comma = row.IndexOf(',');
            cells[left] = Plain(comma < 0 ? row : row[..comma]);
            row = comma < 0 ? default : row[(comma + 1)..];
        }
        for (var right = Header.Length - 1; right >= Header.Length - Right; right--)
        {
            var comma = row.EndsWith("\"") ? row.TrimEnd('"').LastIndexOf(",\"") : row.LastIndexOf(',');
            cells[right] = comma < 0 ? "" : Plain(row[(comma + 1)..]);
            row = comma < 0 ? row : row[..comma];
        }
        cells[2] = Plain(row);
        return cells;
    }

    static string Plain(ReadOnlySpan<char> cell)
    {
        var inner = cell is ['"', .., '"'] ? cell[1..^1] : cell;
        return inner.ToString().Replace("\"\"", "\"", StringComparison.Ordinal);
    }

    protected override void Dispose(bool disposing)
    {
    }

    [GeneratedRegex(@"^""?\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}""?,", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Beginning { get; }
}
