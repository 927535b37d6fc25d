using Windfall.Core.Posts;
using Windfall.Sources.LinkedIn;
using Windfall.Sources.Tables;
using Windfall.Sources.Tests.Tables;

namespace Windfall.Sources.Tests.LinkedIn;

public class BookTests
{
    static readonly DateOnly First = new(2026, 5, 7), Last = new(2026, 5, 8);

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(false, false, true)]
    [InlineData(true, true, true)]
    [InlineData(false, false, false)]
    public void An_accounts_workbook_is_read_by_position_in_any_language(bool six, bool french, bool asText)
    {
        var told = Told(MadeUpBooks.Account(six, french, asText));
        Assert.Contains(new(null, null, new(FigureScope.Profile, FigureKind.Impressions, "", First, Last, 15_921)), told);
        Assert.Contains(new(null, null, new(FigureScope.Profile, FigureKind.Reached, "", First, Last, 9_001)), told);
        Assert.Contains(new(null, null, new(FigureScope.Profile, FigureKind.Engagements, "", First, First, -28)), told);
        Assert.Contains(new(null, null, new(FigureScope.Profile, FigureKind.NewFollowers, "", Last, Last, 3)), told);
        Assert.Contains(new(null, null, new(FigureScope.Profile, FigureKind.TotalFollowers, "", Last, Last, 1_234)), told);
        Assert.Contains(new(null, null, new(FigureScope.Followers, FigureKind.JobTitle, "Marketing Director", First, Last, .02)), told);
        Assert.Contains(new(null, null, new(FigureScope.Followers, FigureKind.Location, "Paris", First, Last, .125)), told);
        Assert.Contains(new(null, null, new(FigureScope.Followers, FigureKind.CompanySize, "51-200", First, Last, .01, IsBelow: true)), told);
        Assert.Equal(six, told.Any(one => one.Figure?.Scope == FigureScope.Viewers));
    }

    [Fact]
    public void Of_two_rankings_side_by_side_neither_speaks_for_the_other()
    {
        var told = Told(MadeUpBooks.Account()).Where(one => one.PostUrl is not null).ToList();
        Assert.Equal([FigureKind.Engagements, FigureKind.Impressions, FigureKind.Impressions], told.Select(one => one.Figure!.Kind));
        Assert.Equal([41.0, 14_921, 700], told.Select(one => one.Figure!.Value));
    }

    [Fact]
    public void Only_a_post_of_the_window_has_a_reading_and_that_at_its_end()
    {
        var reading = Assert.Single(Told(MadeUpBooks.Account()), one => one.Reading is not null).Reading!;
        Assert.Equal(new(new(2026, 5, 9, 0, 0, 0, TimeSpan.Zero), null, Impressions: 14_921), reading);
    }

    [Fact]
    public void Rows_are_those_of_the_sheets()
    {
        using var book = Open(MadeUpBooks.Account())!;
        Assert.Equal(["aggregate.xlsx › DISCOVERY 2", "aggregate.xlsx › ENGAGEMENT 2", "aggregate.xlsx › TOP POSTS 3", "aggregate.xlsx › FOLLOWERS 3",
            "aggregate.xlsx › AUDIENCE DEMOGRAPHICS 3", "aggregate.xlsx › CONTENT DEMOGRAPHICS 3"], book.Tables.Select(table => $"{table.Name} {Rows(table).Count}"));
    }

    [Fact]
    public void Dates_that_can_be_read_in_two_ways_need_the_name_of_the_file()
    {
        var bytes = MadeUpBooks.Account(days: ["5/7/2026"]);
        Assert.Contains("one way only", Open(bytes, "mine.xlsx")!.Problem!.Expected, StringComparison.Ordinal);
        Assert.Contains(Told(bytes, "AggregateAnalytics_Theo_2026-07-05_2026-07-05.xlsx"), one => one.Figure?.From == new DateOnly(2026, 7, 5));
        Assert.Contains(Told(bytes, "AggregateAnalytics_Theo_2026-05-07_2026-05-07 (1).xlsx"), one => one.Figure?.From == First);
    }

    [Theory]
    [InlineData("menos de 1%", true)]
    [InlineData("<1 %", true)]
    [InlineData("1% 未満", true)]
    [InlineData("1 %", false)]
    public void A_share_below_one_percent_is_told_from_one_of_one_percent(string cell, bool isBelow) =>
        Assert.Contains(Told(MadeUpBooks.Post(writers: cell)), one => one.Figure is { Label: "Writer", Value: .01 } figure && figure.IsBelow == isBelow);

    [Theory]
    [InlineData("2026/5/7", "2026/5/8")]
    [InlineData("2026-05-07", "2026-05-08")]
    [InlineData("2026. 5. 7.", "2026. 5. 8.")]
    [InlineData("7.5.2026", "8.5.2026")]
    [InlineData("7-5-2026", "8-5-2026")]
    [InlineData("7 May 2026", "8 May 2026")]
    public void The_days_of_a_workbook_are_read_however_they_are_written(string first, string last) =>
        Assert.Contains(Told(MadeUpBooks.Account(days: [first, last])), one => one.Figure is { Kind: FigureKind.Reached } figure && figure.From == First && figure.To == Last);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_single_posts_workbook_is_read_by_its_labels(bool second)
    {
        var told = Told(MadeUpBooks.Post(second));
        Assert.Equal(new(DateTimeOffset.MaxValue, 120, 31, 9, 4_210), Assert.Single(told, one => one.Reading is not null).Reading);
        Assert.Contains(told, one => one.Figure is { Kind: FigureKind.Saves, Value: 12 });
        Assert.Contains(told, one => one.Figure is { Kind: FigureKind.JobTitle, Label: "Writer", Value: .12, Scope: FigureScope.Viewers });
        Assert.Contains(told, one => one.Figure is { Kind: FigureKind.Location, IsBelow: true });
        Assert.All(told, one => Assert.Equal(MadeUpBooks.Share(), one.PostUrl));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_pages_content_is_read_by_position(bool old)
    {
        var told = Told(MadeUpBooks.PageContent(old));
        Assert.Contains(new(null, null, new(FigureScope.Page, FigureKind.Impressions, "", First, First, 3)), told);
        Assert.Contains(new(null, null, new(FigureScope.Page, FigureKind.Impressions, "", new(2026, 5, 13), new(2026, 5, 13), -2)), told);
        Assert.Equal(new(new(2026, 5, 14, 0, 0, 0, TimeSpan.Zero), 40, 5, null, 900), Assert.Single(told, one => one.Reading is not null).Reading);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_pages_followers_are_read_by_position(bool old)
    {
        var told = Told(MadeUpBooks.PageFollowers(old));
        Assert.Contains(new(null, null, new(FigureScope.Page, FigureKind.NewFollowers, "", First, First, 3)), told);
        Assert.Contains(new(null, null, new(FigureScope.Page, FigureKind.Location, "Paris", First, new(2026, 5, 13), .75)), told);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_pages_visitors_are_read_by_position(bool old)
    {
        var told = Told(MadeUpBooks.PageVisitors(old));
        Assert.Contains(new(null, null, new(FigureScope.Page, FigureKind.PageViews, "", First, First, 21)), told);
        Assert.Contains(new(null, null, new(FigureScope.Page, FigureKind.Visitors, "", new(2026, 5, 13), new(2026, 5, 13), 124)), told);
        Assert.Contains(new(null, null, new(FigureScope.Page, FigureKind.Location, "Lyon", First, new(2026, 5, 13), .25)), told);
    }

    [Fact]
    public void A_formula_in_an_old_workbook_is_refused()
    {
        var bytes = OldWorkbooks.Of(("New followers", [["Date", "Sponsored followers", "Organic followers", "Total followers"], ["05/07/2026", "0", "=3", "3"], ["05/13/2026", "1", "4", "5"]]),
            ("Location", [["Location", "Total followers"]]), ("Job function", [["x"]]), ("Seniority", [["x"]]), ("Industry", [["x"]]), ("Company size", [["x"]]));
        Assert.Contains("formulas", Open(bytes)!.Problem!.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_workbooks_are_left_to_others() =>
        Assert.Null(Open(Workbooks.Of(("People", [["Name", "Headline"], ["Kim Sample", "Clerk"]]))));

    [Fact]
    public void A_formula_is_refused()
    {
        var parts = Parts();
        parts["xl/worksheets/sheet2.xml"] = parts["xl/worksheets/sheet2.xml"].Replace(
            "<c r=\"B2\" t=\"inlineStr\"><is><t>7960</t></is></c>", "<c r=\"B2\" t=\"str\"><f>1+1</f><v>7960</v></c>", StringComparison.Ordinal);
        Assert.Contains("formulas", Open(Workbooks.Zip(parts))!.Problem!.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_doctype_is_not_even_looked_behind()
    {
        var parts = Parts();
        parts["xl/workbook.xml"] = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + parts["xl/workbook.xml"];
        var bytes = Workbooks.Zip(parts);
        Assert.Null(Open(bytes));
        Assert.Contains("DOCTYPE", TableFile.Open(new MemoryStream(bytes), "a.xlsx", Limits.Default).Problem!.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,234", 1234)]
    [InlineData("1.234", 1234)]
    [InlineData("1'006", 1006)]
    [InlineData("-28", -28)]
    [InlineData("−28", -28)]
    [InlineData("–", null)]
    [InlineData("481 people", null)]
    public void Numbers_are_read_in_every_spelling(string text, int? expected)
    {
        var told = Told(Workbooks.Of(("DISCOVERY", [["A", "5/7/2026 - 5/30/2026"], ["Impressions", text], ["Members reached", "1"]]), ("B", [["Date"]]), ("C", [["D"]])));
        Assert.Equal(expected, (int?)told.FirstOrDefault(one => one.Figure?.Kind == FigureKind.Impressions)?.Figure?.Value);
    }

    static Dictionary<string, string> Parts()
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(MadeUpBooks.Account()));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var text = new StreamReader(entry.Open());
            return text.ReadToEnd();
        });
    }

    static OpenedFile? Open(byte[] bytes, string name = "aggregate.xlsx") => BookFile.Open(new MemoryStream(bytes), name, Limits.Default);

    static List<BookTold> Told(byte[] bytes, string name = "aggregate.xlsx")
    {
        using var book = Open(bytes, name);
        Assert.NotNull(book);
        Assert.Null(book.Problem);
        return [.. book.Tables.SelectMany(Rows).SelectMany(row => row.Tells)];
    }

    static List<BookRow> Rows(Table table)
    {
        var rows = new List<BookRow>();
        while (table.Read())
            rows.Add(((BookTable)table).Current);
        return rows;
    }
}
