using System.Collections.Immutable;
using System.Text;
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
    /// <param name="mapped">Names of columns that the user maps himself, by which a header may be found, too.</param>
    public static OpenedFile Open(Stream stream, string name, Limits limits, IReadOnlyCollection<string>? mapped = null)
    {
        try
        {
            var intake = Intake.Open(stream, limits);
            var opened = Open(intake, name, limits, mapped ?? []);
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

    static OpenedFile Open(Intake intake, string name, Limits limits, IReadOnlyCollection<string> mapped)
    {
        var head = intake.Content.Head;
        if (head.IsEmpty)
            return OpenedFile.Refused(name, "a table", "The file is empty.");
        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return Workbook.Open(intake, name, limits, mapped);
        if (Foreign(head) is { } kind)
            return OpenedFile.Refused(name, "a table: text, JSON or a workbook", $"This is {kind}.");

        var text = LenientText.Decode(head).AsSpan().TrimStart();
        return text is ['{' or '[', ..] ? OpenJson(intake, name, limits) : OpenText(intake, name, limits, mapped);
    }

    static string? Foreign(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("%PDF"u8))
            return "a PDF";
        if (head is [0x89, 0x50, 0x4E, 0x47, ..] or [0xFF, 0xD8, 0xFF, ..] || head.StartsWith("GIF8"u8))
            return "a picture";
        if (head is [0x1F, 0x8B, ..])
            return "packed twice; unpack it once";
        if (!LenientText.IsUtf8(head))
            return null;

        var start = head[..Math.Min(head.Length, 4096)];
        var controls = 0;
        foreach (var b in start)
            controls += b < 32 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r') ? 1 : 0;
        return controls > start.Length / 50 ? "no text, nor anything else that is known here" : null;
    }

    static OpenedFile OpenJson(Intake intake, string name, Limits limits)
    {
        var (encoding, mark) = LenientText.Detect(intake.Content.Head);
        intake.Content.Skip(mark);
        var utf8 = LenientText.IsUtf8(intake.Content.Head) ? intake.Content
            : Encoding.CreateTranscodingStream(intake.Content, encoding, Encoding.UTF8);

        return JsonTable.Open(name, utf8, limits, intake) is { } table
            ? new([table], null)
            : OpenedFile.Refused(name, "a list of objects in JSON, or one object a line", "Each person or reading is an object such as {\"name\":\"…\"}.");
    }

    static OpenedFile OpenText(Intake intake, string name, Limits limits, IReadOnlyCollection<string> mapped)
    {
        var head = LenientText.Decode(intake.Content.Head);
        var (delimiter, header) = HeaderFinder.Find(head, limits, mapped);
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
