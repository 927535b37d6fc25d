using System.Collections.Immutable;

namespace Windfall.Sources.Tables;

/// <summary>Where a table's header is.</summary>
/// <param name="Record">Records before it, blank ones not counted; -1 where none was found.</param>
/// <param name="Known">Columns of it whose names are known.</param>
readonly record struct Header(int Record, int Known)
{
    public static readonly Header None = new(-1, 0);
}

/// <summary>Finds the header among the first records of a table: files begin with notes, titles and blank lines.</summary>
static class HeaderFinder
{
    const int Records = 20;

    // In order of preference where a header reads equally well with several.
    static readonly ImmutableArray<char> Delimiters = [',', ';', '\t', '|', '^'];

    /// <summary>The first record with two or more known names, or with nothing but known names.</summary>
    /// <param name="records">At least the table's first twenty, as far as it has them.</param>
    /// <param name="mapped">Names that the user gave to columns, known for that.</param>
    public static Header Find(IEnumerable<IReadOnlyList<string>> records, IReadOnlyCollection<string> mapped)
    {
        var at = 0;
        foreach (var record in records.Take(Records))
        {
            var known = record.Count(cell => ColumnNames.IsKnown(cell) || mapped.Contains(cell, StringComparer.OrdinalIgnoreCase) || mapped.Contains(ColumnNames.Normal(cell)));
            if (known >= 2 || known == 1 && record.Count(cell => !string.IsNullOrWhiteSpace(cell)) == 1)
                return new(at, known);
            at++;
        }
        return Header.None;
    }

    /// <summary>The delimiter with which the header of a text has the most known names.</summary>
    public static (char Delimiter, Header Header) Find(string head, Limits limits, IReadOnlyCollection<string> mapped) => Delimiters
        .Select(delimiter => (Delimiter: delimiter, Header: Find(Beginning(head, delimiter, limits), mapped)))
        .MaxBy(found => found.Header.Known);

    /// <summary>The first records of a text, for the user to see.</summary>
    public static IEnumerable<IReadOnlyList<string>> Beginning(string head, char delimiter, Limits limits)
    {
        using var table = new DelimitedTable("", new StringReader(head), new(delimiter), limits);
        for (var count = 0; count < Records && table.Read(); count++)
            yield return [.. Enumerable.Range(0, table.Width).Select(column => table[column].Trim().ToString())];
    }
}
