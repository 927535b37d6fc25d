using Windfall.Core.Posts;
using Windfall.Sources.Tables;

namespace Windfall.Sources.LinkedIn;

/// <summary>Opens one file of the archive: its encoding, its way of quoting, and the header behind whatever notes LinkedIn put before it.</summary>
static class ArchiveTable
{
    /// <param name="open">The file from its beginning; closed with what is returned, or here where there is a problem.</param>
    public static (ArchiveFile? File, Unreadable? Problem) Open(Func<Stream> open, string name, ArchiveKind kind, DateTimeOffset? madeAt, Limits limits)
    {
        if (kind == ArchiveKind.Shares && IsTorn(open, name, limits))
            return ShareLines.Open(open(), name, madeAt, limits);

        if (kind == ArchiveKind.Articles)
            return (new(name, kind, new ArticleTable(name, open(), limits), ArticleTable.Fields, madeAt), null);

        var (file, problem) = Open(open(), name, kind, madeAt, limits);
        return (file is null ? null : file with { Order = OrderOf(open, name, kind, limits) }, problem);
    }

    static (ArchiveFile? File, Unreadable? Problem) Open(Stream stream, string name, ArchiveKind kind, DateTimeOffset? madeAt, Limits limits)
    {
        try
        {
            var intake = Intake.Open(stream, limits);
            var head = LenientText.Decode(intake.Content.Head);
            if (Find(head, limits, header => ArchiveColumns.Match(kind, header) is null ? null : kind) is { } found)
                return (Table(intake, name, kind, found, madeAt, limits), null);

            var first = Beginning(head, ',', limits).FirstOrDefault() ?? [];
            intake.Dispose();
            return first.Count == 0
                ? (new(name, kind, Empty(name, limits), new Dictionary<ArchiveField, int>(), madeAt), null)
                : (null, new(name, 0, "", 0..0, $"the columns {ArchiveColumns.Needed(kind)} among the first 20 rows, as LinkedIn writes them",
                    $"Found instead: {string.Join(", ", first.Take(20))}. Nothing was imported. Fetch the archive again, or take this file out of it."));
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            stream.Dispose();
            return (null, Intake.Refusal(e, name, 0));
        }
    }

    /// <summary>Whether some text begins like a file of the archive, and which.</summary>
    /// <param name="named">As its name says; it decides where the columns allow it, for some files have the same.</param>
    public static ArchiveKind? Recognise(string head, Limits limits, ArchiveKind named = ArchiveKind.Ignored) => Find(head, limits, header =>
        ArchiveColumns.Recognise(header) is not { } kind ? null : ArchiveColumns.IsKnown(named) && ArchiveColumns.Match(named, header) is not null ? named : kind)?.Kind;

    readonly record struct Header(ArchiveKind Kind, char Delimiter, int Record, IReadOnlyList<string> Names);

    static Header? Find(string head, Limits limits, Func<IReadOnlyList<string>, ArchiveKind?> kindOf)
    {
        foreach (var delimiter in ArchiveColumns.Delimiters)
        {
            var at = 0;
            foreach (var record in Beginning(head, delimiter, limits))
            {
                if (kindOf(record) is { } kind)
                    return new(kind, delimiter, at, record);
                at++;
            }
        }
        return null;
    }

    static IEnumerable<IReadOnlyList<string>> Beginning(string head, char delimiter, Limits limits) => HeaderFinder.Beginning(head, delimiter, limits);

    static ArchiveFile Table(Intake intake, string name, ArchiveKind kind, Header header, DateTimeOffset? madeAt, Limits limits)
    {
        // Comments.csv alone puts a backslash before a quote; read as the others it falls to pieces.
        var dialect = new Dialect(header.Delimiter, Backslashes: kind == ArchiveKind.Comments);
        var table = new DelimitedTable(name, LenientText.Open(intake.Content), dialect, limits, intake) { AllowsMoreCells = true };
        table.ReadHeader(header.Record);
        var columns = ArchiveColumns.Match(kind, header.Names)!;
        return new(name, kind, table, columns, madeAt) { Needed = ArchiveColumns.LastNeeded(kind, columns) };
    }

    /// <summary>Whether the quoting of a file of shares is broken, so that a row of it begins in the middle of a text.</summary>
    static bool IsTorn(Func<Stream> open, string name, Limits limits)
    {
        var (file, _) = Open(open(), name, ArchiveKind.Shares, madeAt: null, limits);
        using var table = file?.Table as DelimitedTable;
        if (table is not { Delimiter: ',' } || !ShareLines.Are(table.Columns))
            return false;
        while (table.Read())
            if (table.Fault is not null || !ShareLines.Begins(table[0], table[1]))
                return true;
        return false;
    }

    /// <summary>
    /// Whether a file puts the day before the month, which one date of it may show and others not. LinkedIn writes invitations the American way, whatever the
    /// member's language; all else it writes so that there is no question, until a spreadsheet saves it anew.
    /// </summary>
    static DateOrder OrderOf(Func<Stream> open, string name, ArchiveKind kind, Limits limits)
    {
        var (file, _) = Open(open(), name, kind, madeAt: null, limits);
        using var table = file?.Table;
        while (table?.Read() == true)
        {
            var date = file![ArchiveColumns.Dated(kind)];
            if (ArchiveDates.Parts(date) is var (first, second) && first > 12 != second > 12)
                return first > 12 ? DateOrder.DayFirst : DateOrder.MonthFirst;
            if (!date.IsEmpty && ArchiveDates.Parts(date) is null)
                break;
        }
        return kind == ArchiveKind.Invitations ? DateOrder.MonthFirst : DateOrder.Unknown;
    }

    static DelimitedTable Empty(string name, Limits limits) => new(name, TextReader.Null, new(','), limits);
}
