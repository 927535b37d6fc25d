using System.Text;
using System.Text.Json.Nodes;
using Windfall.App.Tests.Program;
using Windfall.Sources.Tests.Tables;

namespace Windfall.App.Tests.Import;

/// <summary>The same people, in whatever form their table is kept, are the same people.</summary>
public sealed class FormsTests
{
    static readonly string[][] Rows =
    [
        ["name", "headline", "profileUrl", "degree", "reaction", "comment", "postUrl", "timestamp"],
        ["Ada Example", "Head of Social; Acme, Inc.", "https://www.linkedin.com/in/ada-example", "2nd", "PRAISE", "", Samples.Post, "2026-09-22T18:05:22Z"],
        ["Éloïse Essai", "Infirmière “de nuit”", "https://www.linkedin.com/in/eloise-essai", "", "", "Très juste…", Samples.Post, "2026-09-22T19:01:00Z"],
    ];

    static readonly Dictionary<string, Func<byte[]>> Forms = new()
    {
        ["comma"] = () => Encoding.UTF8.GetBytes(Text(',')),
        ["semicolon"] = () => Encoding.UTF8.GetBytes(Text(';')),
        ["tab"] = () => Encoding.UTF8.GetBytes(Text('\t')),
        ["bar"] = () => Encoding.UTF8.GetBytes(Text('|')),
        ["with a mark"] = () => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text(','))],
        ["utf-16"] = () => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text(','))],
        ["utf-16, big end first"] = () => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text(','))],
        ["windows-1252"] = () => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text(';')),
        ["carriage returns"] = () => Encoding.UTF8.GetBytes(Text(',').Replace("\n", "\r\n", StringComparison.Ordinal)),
        ["gzip"] = () => Workbooks.Gzip(Encoding.UTF8.GetBytes(Text(','))),
        ["xlsx"] = () => Workbooks.Of(("Sheet1", Rows)),
        ["json"] = () => Encoding.UTF8.GetBytes(new JsonArray([.. Rows.Skip(1).Select(Flat)]).ToJsonString()),
        ["json within json"] = () => Encoding.UTF8.GetBytes(new JsonArray([.. Rows.Skip(1).Select(Nested)]).ToJsonString()),
        ["jsonl"] = () => Encoding.UTF8.GetBytes(string.Concat(Rows.Skip(1).Select(row => Flat(row).ToJsonString() + "\n"))),
        ["jsonl, gzip"] = () => Workbooks.Gzip(Encoding.UTF8.GetBytes(string.Concat(Rows.Skip(1).Select(row => Flat(row).ToJsonString() + "\n")))),
    };

    static readonly Lazy<string[]> Expected = new(() => Import(Forms["comma"](), fromStandardInput: false));

    public static TheoryData<string> Names => [.. Forms.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_form_is_told_by_its_content(string form) => Assert.Equal(Expected.Value, Import(Forms[form](), fromStandardInput: false));

    [Theory, MemberData(nameof(Names))]
    public void From_standard_input_too(string form) => Assert.Equal(Expected.Value, Import(Forms[form](), fromStandardInput: true));

    [Fact]
    public void And_they_are_all_there() => Assert.Equal(2 + 2 + 1, Expected.Value.Length);     // people, acts, the post

    static string[] Import(byte[] table, bool fromStandardInput)
    {
        using var terminal = Terminal.Ready();
        var answer = terminal.RunWith(table, "import", fromStandardInput ? "-" : terminal.File("people", table), "--declare", Samples.Declared);
        Assert.True(answer.Exit == 0, answer.Error);
        return Dump.Meaning(terminal);
    }

    static string Text(char delimiter) => string.Concat(Rows.Select(row => string.Join(delimiter, row.Select(cell => Cell(cell, delimiter))) + "\n"));

    static string Cell(string cell, char delimiter) => cell.Contains(delimiter) ? $"\"{cell}\"" : cell;

    static JsonObject Flat(string[] row) => new(Rows[0].Zip(row, (name, cell) => KeyValuePair.Create(name, (JsonNode?)(cell.Length == 0 ? null : cell))));

    static JsonObject Nested(string[] row) => new()
    {
        ["actor"] = new JsonObject { ["name"] = row[0], ["headline"] = row[1], ["profileUrl"] = row[2], ["degree"] = row[3] },
        ["reaction"] = row[4],
        ["comment"] = row[5],
        ["postUrl"] = row[6],
        ["timestamp"] = row[7],
    };
}
