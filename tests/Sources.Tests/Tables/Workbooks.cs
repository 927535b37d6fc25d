using System.IO.Compression;
using System.Security;
using System.Text;

namespace Windfall.Sources.Tests.Tables;

/// <summary>Writes the smallest workbooks that spreadsheets accept.</summary>
static class Workbooks
{
    /// <summary>One sheet a row set; cells are texts, numbers, booleans, or times.</summary>
    public static byte[] Of(params (string Name, object?[][] Rows)[] sheets) => Zip(Parts(sheets));

    public static Dictionary<string, string> Parts(params (string Name, object?[][] Rows)[] sheets)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>""",
            ["_rels/.rels"] = $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="{Rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
            ["xl/styles.xml"] = $"""<styleSheet xmlns="{Main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>""",
            ["xl/workbook.xml"] = $"""<workbook xmlns="{Main}" xmlns:r="{Rel}"><sheets>{string.Concat(sheets.Select((sheet, i) => $"""<sheet name="{sheet.Name}" sheetId="{i + 1}" r:id="s{i}"/>"""))}</sheets></workbook>""",
            ["xl/_rels/workbook.xml.rels"] = $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(sheets.Select((_, i) => $"""<Relationship Id="s{i}" Type="{Rel}/worksheet" Target="worksheets/sheet{i + 1}.xml"/>"""))}<Relationship Id="st" Type="{Rel}/styles" Target="styles.xml"/></Relationships>""",
        };
        for (var i = 0; i < sheets.Length; i++)
        {
            var rows = sheets[i].Rows.Select((row, r) => $"<row r=\"{r + 1}\">{string.Concat(row.Select((cell, c) => Cell(cell, $"{(char)('A' + c)}{r + 1}")))}</row>");
            parts[$"xl/worksheets/sheet{i + 1}.xml"] = $"""<worksheet xmlns="{Main}"><sheetData>{string.Concat(rows)}</sheetData></worksheet>""";
        }
        return parts;
    }

    static string Cell(object? value, string at) => value switch
    {
        null => "",
        bool yes => $"<c r=\"{at}\" t=\"b\"><v>{(yes ? 1 : 0)}</v></c>",
        DateTime time => FormattableString.Invariant($"<c r=\"{at}\" s=\"1\"><v>{time.ToOADate()}</v></c>"),
        string text => $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>",
        _ => FormattableString.Invariant($"<c r=\"{at}\"><v>{value}</v></c>"),
    };

    public static byte[] Zip(Dictionary<string, string> parts)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return bytes.ToArray();
    }

    public static byte[] Gzip(ReadOnlySpan<byte> bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>The same workbook, as if its parts had been written at a moment.</summary>
    public static byte[] WrittenAt(byte[] workbook, DateTimeOffset at)
    {
        var bytes = new MemoryStream();
        bytes.Write(workbook);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var entry in zip.Entries)
                entry.LastWriteTime = at;
        return bytes.ToArray();
    }
}
