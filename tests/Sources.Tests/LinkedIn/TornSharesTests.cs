using Windfall.Sources.LinkedIn;
using static Windfall.Sources.LinkedIn.ArchiveField;

namespace Windfall.Sources.Tests.LinkedIn;

/// <summary>Shares.csv where LinkedIn did not double the quotes, or wrote none at all around texts of several lines.</summary>
public class TornSharesTests
{
    const string Header = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n";

    static string Post(string text, double later = 0, string rest = ",,,MEMBER_NETWORK") => $"2026-05-07 16:41:18,{MadeUpArchive.Link("share", later)},{text}{rest}\n";

    [Fact]
    public void Texts_without_quotes_are_put_together_again() => Assert.Equal(["One, two\n\nthree, four", "Another"],
        Texts(Header + Post("One, two\n\nthree, four") + Post("Another", 60)));

    [Fact]
    public void A_quote_that_is_never_closed_does_not_swallow_the_next_post() => Assert.Equal(["\"Said\nonce", "Another"],
        Texts(Header + Post("\"Said\nonce") + Post("Another", 60)));

    [Fact]
    public void Single_quotes_at_line_breaks_do_not_tear_a_post() => Assert.Equal(["First line\nsecond line", "Another"],
        Texts(Header + Post("\"First line\"\n\"second line\"") + Post("Another", 60)));

    [Fact]
    public void The_last_three_cells_come_off_the_right_end()
    {
        using var archive = Opened.Csv(Header + Post("Look\nhere", rest: ",\"https://example.com/a,b\",https://example.com/c.png,PUBLIC"));
        Assert.Equal(["https://example.com/a,b"], archive.Cells(ArchiveKind.Shares, SharedUrl));
    }

    [Fact]
    public void What_belongs_to_no_post_is_told_with_its_line()
    {
        using var archive = Opened.Csv(Header + "half a post\nof two lines\n" + Post("Another"));
        var table = archive.Files.Single().Table!;
        Assert.True(table.Read());
        Assert.Equal((2L, "half a post of two lines"), (table.Line, table.Fault!.Text));
        Assert.True(table.Read());
        Assert.Equal((4L, null), (table.Line, table.Fault));
        Assert.False(table.Read());
    }

    [Fact]
    public void A_file_in_good_order_is_read_as_it_is() => Assert.Equal(["2026-05-07 16:41:18, so it was"], Texts(Header + Post("\"2026-05-07 16:41:18, so it was\"")));

    static List<string> Texts(string file)
    {
        using var archive = Opened.Csv(file);
        return [.. archive.Cells(ArchiveKind.Shares, Text).Select(text => ArchiveText.MendedShare(text))];
    }
}
