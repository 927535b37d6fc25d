using System.Collections.Immutable;
using Windfall.App.Archive;
using Windfall.Core.Posts;
using Windfall.Sources.LinkedIn;
using Windfall.Sources.Tables;
using Windfall.Store.Bulk;

namespace Windfall.App.Import;

/// <summary>Reads the current row of a table into a chunk.</summary>
/// <returns>Why the row cannot be used; null when all is well.</returns>
delegate Unreadable? RowReader(Chunk chunk, out bool skipped);

/// <summary>A table, and what its columns say it is.</summary>
sealed record Recognised(Table Table, PeopleColumns? People, ReadingColumns? Readings, Unreadable? Problem)
{
    /// <summary>Null where the table is not of a member's archive.</summary>
    public ArchiveFile? Archive { get; init; }

    /// <summary>Whether it is the member's own: of the archive, or of LinkedIn's analytics.</summary>
    public bool IsOwn => Archive is not null || Table is BookTable;

    /// <summary>Null where the table is not of companies.</summary>
    public CompanyRows? Companies { get; init; }
    public ImmutableArray<(string Field, string Column)> CompanyFields { get; init; } = [];

    public string Kind => Companies is not null ? "companies-table" : Archive is { } file ? ArchiveRows.Name(file.Kind)
        : Table is BookTable book ? ArchiveRows.Name(book.Kind) : People is not null ? "people-table" : "readings-table";

    public ImmutableArray<(string Field, string Column)> Mapping => [.. People?.Describe() ?? Readings?.Describe() ?? CompanyFields];

    public static Recognised From(Table table, IReadOnlyDictionary<string, string> map, CompanyDefaults? companies = null)
    {
        if (companies is not null)
            return OfCompanies(table, map, companies);
        if (table is BookTable)
            return new(table, null, null, null);
        if (ReadingColumns.Match(table.Columns, map) is { } readings)
            return new(table, null, readings, null);
        if (PeopleColumns.Misforced(table.Name, table.Columns, map) is { } misforced)
            return new(table, null, null, misforced);
        if (PeopleColumns.Match(table.Columns, map) is { } people)
            return new(table, people, null, null);

        return new(table, null, null, new(table.Name, 0, "", 0..0,
            $"a table of people (with a name or a profile's address) or of readings (with a time and a count), but found the columns {string.Join(", ", table.Columns)}",
            $"Say which column is what, for example --map name={table.Columns.FirstOrDefault("Column")}; the fields are {string.Join(", ", PeopleColumns.FieldNames)}."));
    }

    static Recognised OfCompanies(Table table, IReadOnlyDictionary<string, string> map, CompanyDefaults defaults)
    {
        if (CompanyColumns.Misforced(table.Name, table.Columns, map) is { } misforced)
            return new(table, null, null, misforced);
        if (CompanyColumns.Match(table.Columns, map) is { } columns)
            return new(table, null, null, null) { Companies = new(table, columns, defaults), CompanyFields = [.. columns.Describe()] };

        return new(table, null, null, new(table.Name, 0, "", 0..0,
            $"a table of companies, with their names, but found the columns {string.Join(", ", table.Columns)}",
            $"Say which column is what, for example --map name={table.Columns.FirstOrDefault("Column")}; the fields are {string.Join(", ", CompanyColumns.FieldNames)}."));
    }

    public static Recognised Of(ArchiveFile file) => new(file.Table!, null, null, null) { Archive = file };

    public RowReader Reader(Post? post, Batch batch, Judge judge, ArchiveContext archive)
    {
        if (Companies is not null)
            return Companies.Read;
        if (Archive is not null)
            return ArchiveRows.Reader(Archive, archive);
        if (Table is BookTable book)
            return new BookRows(book, archive).Read;
        if (People is not null)
            return new PeopleRows(Table, People, post, batch, judge).Read;

        var rows = new ReadingRows(Table, Readings!, post, batch.Posts);
        return (Chunk chunk, out bool skipped) =>
        {
            skipped = false;
            return rows.Read(chunk);
        };
    }
}
