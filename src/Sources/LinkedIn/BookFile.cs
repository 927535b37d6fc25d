using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using Windfall.Core.Posts;
using Windfall.Sources.Tables;

namespace Windfall.Sources.LinkedIn;

/// <summary>Opens LinkedIn's analytics workbooks: an account's, one post's, a company page's.</summary>
public static class BookFile
{
    const int Rows = 100_000, Columns = 64;

    /// <param name="stream">Must be able to seek; left at its beginning where nothing is returned, and never closed.</param>
    /// <param name="name">As the user knows it; LinkedIn writes the days into it.</param>
    /// <returns>Null where it is something else, or cannot be opened: others will say why.</returns>
    public static OpenedFile? Open(Stream stream, string name, Limits limits)
    {
        stream.Position = 0;
        try
        {
            Span<byte> mark = stackalloc byte[4];
            var isZip = stream.ReadAtLeast(mark, 4, throwOnEndOfStream: false) == 4 && mark.SequenceEqual("PK\x03\x04"u8);
            if (stream.Length > limits.Workbook || !isZip && !mark.SequenceEqual((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
                return null;

            stream.Position = 0;
            if (isZip && (ArchiveGuard.HasTooManyEntries(stream, limits) || Workbook.Offence(stream, limits) is not null))
                return null;
            var bytes = new byte[stream.Length];
            stream.Position = 0;
            stream.ReadExactly(bytes);

            var sheets = Sheets(bytes);
            if (BookShape.KindOf(sheets) is not { } kind)
                return null;
            if (isZip && !IsWhole(bytes))
                return OpenedFile.Refused(name, "a whole workbook", "It is damaged. Nothing was imported. Fetch the workbook again.");
            if (isZip ? HasFormula(bytes) : OldFormulas.Are(bytes))
                return OpenedFile.Refused(name, "a workbook as LinkedIn wrote it, without formulas", "Nothing was imported. Fetch the workbook again.");
            return Read(kind, sheets, name, isZip ? MadeAt(bytes) : null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)    // a mangled workbook makes the library throw whatever there is
        {
            return null;
        }
        finally
        {
            if (stream.CanSeek)
                stream.Position = 0;
        }
    }

    static OpenedFile Read(BookKind kind, ImmutableArray<BookSheet> sheets, string name, DateTimeOffset? madeAt)
    {
        if (BookDays.Of(kind, sheets, name) is not { } days)
            return OpenedFile.Refused(name, "days that can be read in one way only: a number above 12, days in a row, or LinkedIn's own file name with the days in it",
                "Nothing was imported. Rename the file as LinkedIn named it, such as AggregateAnalytics_Name_2026-10-08_2026-10-09.xlsx.");

        return new([.. BookShape.Tables(kind, sheets, days).Select(Table (table) => new BookTable($"{name} › {table.Sheet.Name}", kind, [.. table.Rows]) { MadeAt = madeAt })], null);
    }

    static ImmutableArray<BookSheet> Sheets(byte[] bytes)
    {
        var sheets = ImmutableArray.CreateBuilder<BookSheet>();
        using var reader = Workbook.Reader(bytes);
        do
        {
            var rows = new List<string[]>();
            while (rows.Count < Rows && reader.Read())
                rows.Add([.. Enumerable.Range(0, Math.Min(reader.FieldCount, Columns)).Select(column => SheetTable.Written(reader, column))]);
            sheets.Add(new(reader.Name, rows));
        }
        while (reader.NextResult() && sheets.Count < 32);
        return sheets.ToImmutable();
    }

    static bool IsWhole(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        try
        {
            foreach (var entry in zip.Entries)
            {
                using var part = ZipEntries.Checked(entry);
                part.CopyTo(Stream.Null);
            }
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    static DateTimeOffset? MadeAt(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        return zip.Entries.Max(ZipEntries.MadeAt);
    }

    static bool HasFormula(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        foreach (var sheet in zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase) && entry.Name.Length > 0))
        {
            using var text = new StreamReader(sheet.Open(), Encoding.UTF8);
            var (block, kept) = (new char[1 << 16], 0);
            while (text.Read(block, kept, block.Length - kept) is > 0 and var read)
            {
                var seen = block.AsSpan(0, kept + read);
                if (seen.Contains("<f>", StringComparison.Ordinal) || seen.Contains("<f ", StringComparison.Ordinal) || seen.Contains("<f/", StringComparison.Ordinal))
                    return true;
                kept = Math.Min(2, seen.Length);
                seen[^kept..].CopyTo(block);
            }
        }
        return false;
    }
}
