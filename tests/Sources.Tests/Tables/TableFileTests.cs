using System.Diagnostics;
using System.Text;
using CsCheck;
using Windfall.Sources.Tables;

namespace Windfall.Sources.Tests.Tables;

public class TableFileTests
{
    const string Csv = "Name,Headline,Profile URL\nAda,\"CEO, founder\",u1\nBo,\"the \"\"b\"\"\",u2\n";
    const string List = """{"meta":{"n":2},"data":{"items":[{"actor":{"name":"Ada","author":true},"tags":["a","b"],"n":1.50},{"actor":{"name":"B\u00f3"},"x":null}]},"paging":{"next":1}}""";
    const string Lines = "{\"name\":\"Ada\",\"headline\":\"CEO {\\\"x\\\"}\"}\n{\"name\":\"Bo\",\"more\":[{\"a\":1}]}\n";

    static readonly byte[] Book = Workbooks.Of(
        ("Notes", [["just a note"]]),
        ("People", [["Export of May"], [], ["Name", "Headline", "Date", "Degree", "IsAuthor"], ["Ada", "CEO & more", new DateTime(2026, 5, 7, 16, 41, 18), 2.0, true], [], ["Bo"]]));

    [Fact]
    public void A_packed_file_is_unpacked()
    {
        using var file = Tabled.Open(Workbooks.Gzip(Encoding.UTF8.GetBytes(Csv)));
        Assert.Equal(["Ada|CEO, founder|u1", "Bo|the \"b\"|u2"], file.Rows());
    }

    [Fact]
    public void The_first_list_of_objects_is_the_table()
    {
        using var file = Tabled.Open(List);
        var table = file.Tables.Single();
        Assert.Equal(["actor.name", "actor.author", "tags", "n"], table.Columns);
        Assert.Equal(["Ada|true|a, b|1.50", "Bó|||"], file.Rows());
    }

    [Fact]
    public void One_object_a_line_is_a_table()
    {
        using var file = Tabled.Open(Lines + "{\"name\":\"Cy\n\n[1]\n{\"name\":\"Di\"}");
        Assert.Equal(["Ada|CEO {\"x\"}", "Bo|", "[JSON; it is wrong at character 12]", "[an object in braces]", "Di|"], file.Rows());
    }

    [Fact]
    public void Names_that_come_late_are_counted()
    {
        var lines = string.Concat(Enumerable.Repeat("{\"name\":\"Ada\"}\n", 300)) + "{\"name\":\"Bo\",\"late\":1}\n";
        using var file = Tabled.Open(lines);
        Assert.Equal(301, file.Rows().Length);
        Assert.Equal(1, file.Tables[0].Strays);
        Assert.Equal(301, file.Tables[0].Line);
    }

    [Fact]
    public void A_large_list_is_read_to_its_end()
    {
        var rows = string.Join(",\n", Enumerable.Range(0, 40_000).Select(n => $"{{\"name\":\"Person {n}\",\"headline\":\"{new string('x', 50)}\"}}"));
        using var file = Tabled.Open($"[{rows}]");
        var read = file.Rows();
        Assert.Equal((40_000, $"Person 39999|{new string('x', 50)}", 40_000L), (read.Length, read[^1], file.Tables[0].Line));
    }

    [Fact]
    public void Each_sheet_with_a_header_is_a_table()
    {
        using var file = Tabled.Open(Book, "people.xlsx");
        var table = file.Tables.Single();
        Assert.Equal("people.xlsx › People", table.Name);
        Assert.Equal(["Ada|CEO & more|2026-05-07T16:41:18|2|true", "Bo||||"], table.Rows());
        Assert.Equal((6, 1), (table.Line, table.Blanks));
    }

    [Theory]
    [InlineData("", "people.csv: expected a table.\n\nThe file is empty.")]
    [InlineData("%PDF-1.7 …", "people.csv: expected a table: text, JSON or a workbook.\n\nThis is a PDF.")]
    [InlineData("a,b\nc,d\n", "people.csv: expected a row of column names such as Name, Profile URL, Headline among the first 20 rows.\n\n"
        + "Found instead: a, b. Name the columns, or map them with --map FIELD=COLUMN.")]
    [InlineData("[1,2]", "people.csv: expected a list of objects in JSON, or one object a line.\n\nEach person or reading is an object such as {\"name\":\"…\"}.")]
    public void A_file_without_a_table_says_so(string text, string problem) => Assert.Equal(problem, Tabled.Open(text).Problem!.ToString());

    [Fact]
    public void A_column_that_the_user_maps_is_known()
    {
        using var file = TableFile.Open(new MemoryStream("Who,What they do\nAda,CEO\n"u8.ToArray()), "x.csv", Limits.Default, ["Who", "What they do"]);
        Assert.Equal(["Ada|CEO"], file.Rows());
    }

    [Fact]
    public void A_workbook_with_a_doctype_is_refused()
    {
        var parts = Workbooks.Parts(("People", [["Name", "Headline"]]));
        parts["xl/worksheets/sheet1.xml"] = "<!DOCTYPE x [<!ENTITY a \"b\">]>" + parts["xl/worksheets/sheet1.xml"];
        Assert.Equal("a workbook without DOCTYPE, which can hide files of others", Tabled.Open(Workbooks.Zip(parts)).Problem!.Expected);
    }

    [Fact]
    public void A_bomb_is_refused_with_the_number_it_broke()
    {
        var parts = Workbooks.Parts(("People", [["Name", "Headline"]]));
        parts["xl/media/big.xml"] = new string(' ', 8 << 20);
        Assert.Equal("at most 100 bytes unpacked for each packed one", Tabled.Open(Workbooks.Zip(parts)).Problem!.Expected);
        Assert.Equal("at most 3 files in a workbook", Tabled.Open(Book, limits: new() { WorkbookEntries = 3 }).Problem!.Expected);

        using var file = Tabled.Open(Workbooks.Gzip(Encoding.UTF8.GetBytes(Csv + new string('\n', 40 << 20))), limits: new() { Ratio = 100 });
        Assert.Equal("[at most 100 bytes unpacked for each packed one]", file.Rows()[^1]);
    }

    [Fact]
    public void Long_rows_cells_and_headers_are_refused_with_their_limits()
    {
        var limits = new Limits { Cell = 20, Record = 100, Columns = 4 };
        using var file = Tabled.Open(Encoding.UTF8.GetBytes($"Name,Headline\n{new string('x', 21)},y\n{new string('z', 400_000)}\na,b,c,d,e\nAda,CEO\n"), limits: limits);
        Assert.Equal(["[at most 20 characters in a cell]", "[a row of at most 100 characters]", "[at most 4 cells in a row]", "Ada|CEO"],
            file.Rows());
    }

    public static TheoryData<string> Forms => ["csv", "utf16", "gzip", "list", "lines", "xlsx"];

    [Theory, MemberData(nameof(Forms))]
    public void Ten_thousand_damaged_files_neither_crash_nor_hang(string form)
    {
        byte[] whole = form switch
        {
            "csv" => Encoding.UTF8.GetBytes("Notes:\n\n" + Csv),
            "utf16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Csv)],
            "gzip" => Workbooks.Gzip(Encoding.UTF8.GetBytes(Csv)),
            "list" => Encoding.UTF8.GetBytes(List),
            "lines" => Encoding.UTF8.GetBytes(Lines),
            _ => Book,
        };
        var dice = new Random(Seed: 20260507);
        var slowest = TimeSpan.Zero;
        for (var i = 0; i < 10_000; i++)
        {
            var began = Stopwatch.GetTimestamp();
            using var file = Tabled.Open(Damaged(whole, dice), "damaged");
            Assert.True(file.Problem is null != file.Tables.IsEmpty);
            foreach (var table in file.Tables)
            {
                for (var rows = 0; table.Read(); rows++)
                {
                    Assert.True(rows < 10_000, "A small file has no end.");
                    _ = $"{table.Fault}{table.Line}{table.Text}{table[0]}{table[table.Columns.Length]}{table.Refuse(0, "x", "y")}";
                }
                Assert.False(table.Read());
            }
            slowest = TimeSpan.FromTicks(Math.Max(slowest.Ticks, Stopwatch.GetElapsedTime(began).Ticks));
        }
        Assert.True(slowest < TimeSpan.FromSeconds(20), $"One file took {slowest}.");
    }

    static byte[] Damaged(byte[] whole, Random dice)
    {
        var bytes = whole.ToList();
        for (var wounds = dice.Next(1, 5); wounds > 0 && bytes.Count > 4; wounds--)
        {
            var (at, length) = (dice.Next(bytes.Count), dice.Next(1, 40));
            length = Math.Min(length, bytes.Count - at);
            switch (dice.Next(4))
            {
                case 0: bytes[at] ^= (byte)(1 << dice.Next(8)); break;
                case 1: bytes.RemoveRange(at, dice.Next(3) == 0 ? bytes.Count - at : length); break;
                case 2: bytes.InsertRange(dice.Next(bytes.Count), bytes.GetRange(at, length)); break;
                default: bytes.InsertRange(at, Enumerable.Repeat(bytes[at], length * 5)); break;
            }
        }
        return [.. bytes];
    }

    [Fact]
    public void Any_cells_come_back_as_they_were_written() =>
        Gen.Char["ab,;\"\n\r\té— "].Array[0, 12].Select(cell => new string(cell)).Array[3].Array[1, 20].Sample(rows =>
        {
            var written = rows.Select(row => string.Join(',', row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n");
            var filled = rows.Where(row => row.Any(cell => cell.Length > 0));
            Assert.Equal(filled.Select(row => string.Join('|', row)), Tabled.Rows("Name,Headline,Profile URL\r\n" + string.Concat(written)));
        }, iter: 2_000);
}
