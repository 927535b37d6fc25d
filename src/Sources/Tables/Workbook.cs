using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;

namespace Windfall.Sources.Tables;

/// <summary>Opens workbooks, xlsx and xls. A workbook is a program's file, not a person's: it is looked through before it is read.</summary>
static class Workbook
{
    const int Grace = 1 << 20;

    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);    // xls of before 1997 names code pages

    public static OpenedFile Open(Intake intake, string name, Limits limits, IReadOnlyCollection<string> mapped)
    {
        var bytes = new MemoryStream();
        var block = new byte[64 * 1024];
        while (intake.Content.Read(block) is > 0 and var read)
        {
            bytes.Write(block, 0, read);
            if (bytes.Length > limits.Workbook)
                return OpenedFile.Refused(name, Figures.Say($"a workbook of at most {limits.Workbook:N0} bytes"), "Save the sheet that matters as CSV.");
        }
        intake.Dispose();

        try
        {
            bytes.Position = 0;
            if (bytes.GetBuffer()[0] == 'P' && Offence(bytes, limits) is { } expected)
                return OpenedFile.Refused(name, expected, "Save it again with a spreadsheet program, or save the sheet that matters as CSV.");
            return Sheets(bytes.ToArray(), name, limits, mapped);
        }
        catch (Exception e) when (e is not OutOfMemoryException)    // a mangled workbook makes the library throw whatever there is
        {
            return OpenedFile.Refused(name, "a whole workbook, xlsx or xls", "It is damaged, protected by a password, or none. Save it again, or as CSV.");
        }
    }

    /// <summary>What a zip holds that no honest workbook does.</summary>
    internal static string? Offence(Stream bytes, Limits limits)
    {
        using var zip = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > limits.WorkbookEntries)
            return Figures.Say($"at most {limits.WorkbookEntries:N0} files in a workbook");
        if (!zip.Entries.Any(entry => entry.FullName.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase)))
            return "a table or a workbook, not a zip of other files";
        if (zip.Entries.Sum(entry => entry.Length) > limits.WorkbookUnpacked)
            return Figures.Say($"at most {limits.WorkbookUnpacked:N0} bytes in a workbook once unpacked");

        foreach (var entry in zip.Entries)
        {
            if (entry.Length > Grace && entry.Length / limits.WorkbookRatio > entry.CompressedLength)
                return Figures.Say($"at most {limits.WorkbookRatio:N0} bytes unpacked for each packed one");
            if (entry.Name.Equals("sharedStrings.xml", StringComparison.OrdinalIgnoreCase) && entry.Length > limits.WorkbookTexts)
                return Figures.Say($"at most {limits.WorkbookTexts:N0} bytes of texts in a workbook");
            if (entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && HasDoctype(entry))
                return "a workbook without DOCTYPE, which can hide files of others";
        }
        return null;
    }

    static bool HasDoctype(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        var head = new byte[4096];
        var length = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return LenientText.Decode(head.AsSpan(0, length)).Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
    }

    static OpenedFile Sheets(byte[] bytes, string name, Limits limits, IReadOnlyCollection<string> mapped)
    {
        var tables = ImmutableArray.CreateBuilder<Table>();
        var found = new List<string>();
        using var reader = Reader(bytes);
        for (var sheet = 0; sheet < reader.ResultsCount; sheet++, reader.NextResult())
        {
            var records = Beginning(reader, limits);
            var header = HeaderFinder.Find(records, mapped);
            if (header.Record >= 0)
                tables.Add(SheetTable.Open(Reader(bytes), sheet, header.Record, $"{name} › {reader.Name}", limits));
            else if (records.FirstOrDefault(record => record.Count > 0) is { } first)
                found.Add($"{reader.Name}: {string.Join(", ", first.Take(20))}");
        }
        return tables.Count > 0 ? new(tables.ToImmutable(), null) : OpenedFile.Refused(name,
            "a sheet with a row of column names such as Name, Profile URL, Headline among its first 20 rows",
            found.Count == 0 ? "All sheets are empty." : $"Found instead: {string.Join("; ", found)}. Name the columns, or map them with --map FIELD=COLUMN.");
    }

    static List<IReadOnlyList<string>> Beginning(IExcelDataReader reader, Limits limits)
    {
        var records = new List<IReadOnlyList<string>>();
        for (var rows = 0; rows < 100 && records.Count < 20 && reader.Read(); rows++)
        {
            var width = Math.Min(reader.FieldCount, limits.Columns);
            string[] record = [.. Enumerable.Range(0, width).Select(column => SheetTable.Written(reader, column).Trim())];
            if (record.Any(cell => cell.Length > 0))
                records.Add(record);
        }
        return records;
    }

    internal static IExcelDataReader Reader(byte[] bytes) => ExcelReaderFactory.CreateReader(new MemoryStream(bytes, writable: false));
}
