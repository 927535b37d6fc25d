using System.Collections.Immutable;
using Windfall.Core.Posts;

namespace Windfall.Sources.Tables;

/// <summary>The tables of a file, or why there are none.</summary>
/// <param name="Tables">Of a workbook one for each sheet that has a header; else one, or none beside a problem.</param>
/// <param name="Problem">Null where the file could be opened.</param>
public sealed record OpenedFile(ImmutableArray<Table> Tables, Unreadable? Problem) : IDisposable
{
    public void Dispose()
    {
        foreach (var table in Tables)
            table.Dispose();
    }

    internal static OpenedFile Refused(string name, string expected, string advice) => new([], new(name, 0, "", 0..0, expected, advice));
}

/// <summary>Opens a table of whatever form, by what is in it and never by what it is called.</summary>
public static class TableFile
{
    /// <param name="stream">Closed with what is returned.</param>
    /// <param name="name">Of the file, as the user knows it.</param>
    public static OpenedFile Open(Stream stream, string name, Limits limits)
    {
        try
        {
            var intake = Intake.Open(stream, limits);
            var opened = Open(intake, name, limits);
            if (opened.Tables.IsEmpty)
                intake.Dispose();
            return opened;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            stream.Dispose();
            return new([], Intake.Refusal(e, name, 0));
        }
    }

    static OpenedFile Open(Intake intake, string name, Limits limits)
    {
        return OpenText(intake, name, limits);
    }

    static OpenedFile OpenText(Intake intake, string name, Limits limits)
    {
        var head = LenientText.Decode(intake.Content.Head);
        var (delimiter, header) = HeaderFinder.Find(head, limits);
        if (header.Record < 0)
            return NoHeader(name, HeaderFinder.Beginning(head, delimiter, limits).FirstOrDefault() ?? []);

        var table = new DelimitedTable(name, LenientText.Open(intake.Content), new(delimiter), limits, intake);
        table.ReadHeader(header.Record);
        return new([table], null);
    }

    static OpenedFile NoHeader(string name, IReadOnlyList<string> found) => OpenedFile.Refused(name,
        "a row of column names such as Name, Profile URL, Headline among the first 20 rows",
        found.Count == 0 ? "There is no row at all." : $"Found instead: {string.Join(", ", found.Take(20))}. Name the columns, or map them with --map FIELD=COLUMN.");
}
