using System.Text;
using Windfall.Sources.Tables;

namespace Windfall.Sources.Tests.Tables;

public class DelimitedTableTests
{
    const string Header = "Name,Headline,Profile URL\n";

    [Fact]
    public void Rows_are_read_in_order() => Assert.Equal(["Ada|CEO|u1", "Bo|CFO|u2"], Tabled.Rows(Header + "Ada,CEO,u1\nBo,CFO,u2\n"));

    [Fact]
    public void Quotes_hold_commas_breaks_and_doubled_quotes() =>
        Assert.Equal(["Ada|\"CEO\", and\r\nmore|u1", "Bo||u2"], Tabled.Rows(Header + "Ada,\"\"\"CEO\"\", and\r\nmore\",u1\r\nBo,\"\",u2"));

    [Fact]
    public void A_quote_inside_a_cell_is_a_letter() =>
        Assert.Equal(["6\" Ada|the \"boss\" of|u1", "a \"b\" c|d|u2"], Tabled.Rows(Header + "6\" Ada,the \"boss\" of,u1\n\"a \"b\" c\",d,u2\n"));

    [Fact]
    public void Spaces_after_a_closing_quote_are_passed_over() => Assert.Equal(["Ada|b, c|u1"], Tabled.Rows(Header + "Ada,\"b, c\"  ,u1\n"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void All_three_line_breaks_end_a_row(string end)
    {
        using var file = Tabled.Open($"Name,Headline{end}Ada,\"a{end}b\"{end}{end}Bo,c{end}");
        var table = file.Tables.Single();

        Assert.True(table.Read());
        Assert.Equal((2, $"a{end}b"), (table.Line, table[1].ToString()));
        Assert.True(table.Read());
        Assert.Equal((5, "c", 1), (table.Line, table[1].ToString(), table.Blanks));
        Assert.False(table.Read());
        Assert.False(table.Read());
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    [InlineData('^')]
    public void The_delimiter_is_the_one_that_the_header_uses(char delimiter)
    {
        using var file = Tabled.Open("Name,Headline,Profile URL\nAda,CEO,u1\n".Replace(',', delimiter));
        Assert.Equal(["Ada|CEO|u1"], file.Rows());
    }

    [Fact]
    public void A_preamble_is_passed_over() => Assert.Equal(["Kim|Head of Sales, EMEA|u"],
        Tabled.Rows("Notes:\n\"When exporting, you may notice; that some\nare missing\"\n\n" + Header + "Kim,\"Head of Sales, EMEA\",u\n"));

    [Fact]
    public void Short_rows_have_empty_cells_and_blank_ones_are_counted()
    {
        using var file = Tabled.Open(Header + "Ada\n,,,,,\n  \nBo,CFO,u2,,\n");
        Assert.Equal(["Ada||", "Bo|CFO|u2"], file.Rows());
        Assert.Equal(2, file.Tables[0].Blanks);
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Accents_survive_whatever_the_encoding(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var to = Encoding.GetEncoding(encoding);
        var text = "Prénom;Nom;Poste\nZoé;Müller;Directrice “générale” – 5 €\n";

        using var bare = Tabled.Open(to.GetBytes(text));
        using var marked = Tabled.Open([.. to.GetPreamble(), .. to.GetBytes(text)]);
        Assert.Equal(["Zoé|Müller|Directrice “générale” – 5 €"], bare.Rows());
        Assert.Equal(["Zoé|Müller|Directrice “générale” – 5 €"], marked.Rows());
    }

    [Fact]
    public void An_accent_may_come_late()
    {
        using var file = Tabled.Open([.. Encoding.Latin1.GetBytes(Header + string.Concat(Enumerable.Repeat("Ada,CEO,u1\n", 20_000)) + "Zoé,é,u\n")]);
        Assert.Equal("Zoé|é|u", file.Rows()[^1]);
    }

    [Fact]
    public void A_quote_that_never_closes_costs_one_row()
    {
        using var file = Tabled.Open(Header + "Ada,\"CEO,u1\nBo,CFO,u2\nCy,x \"y\" z,u3\n");
        var table = file.Tables.Single();
        Assert.True(table.Read());
        Assert.Equal("""
            people.csv, line 2: expected a closing quote before a comma or the end of a line, within 1,048,576 characters.

                Ada,"CEO,u1
                    ^

            Close the quote; a quote inside a cell is written twice.
            """, table.Fault!.ToString());
        Assert.Equal(["Bo|CFO|u2", "Cy|x \"y\" z|u3"], table.Rows());
    }

    [Fact]
    public void Too_many_cells_are_told_with_the_first_that_is_too_many()
    {
        using var file = Tabled.Open(Header + "Ada,Head of Sales, EMEA,u1\n");
        Assert.True(file.Tables[0].Read());
        Assert.Equal("""
            people.csv, line 2: expected 3 cells as in the header, not 4.

                Ada,Head of Sales, EMEA,u1
                                        ^^

            A cell with a comma in it needs quotes around it.
            """, file.Tables[0].Fault!.ToString());
    }

    [Fact]
    public void A_cell_can_be_refused_where_it_stands()
    {
        using var file = Tabled.Open(Header + "Ada,Ada,31/02/2026\n");
        Assert.True(file.Tables[0].Read());
        Assert.Equal("""
            people.csv, line 2: expected a date.

                Ada,Ada,31/02/2026
                    ^^^

            Correct it.
            """, file.Tables[0].Refuse(1, "a date", "Correct it.").ToString());
    }
}
