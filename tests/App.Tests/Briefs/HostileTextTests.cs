using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Windfall.App.Briefs;
using Windfall.App.Frame;

namespace Windfall.App.Tests.Briefs;

public partial class HostileTextTests
{
    public static TheoryData<string> Texts => [.. Hostile.All];

    [GeneratedRegex(@"<(script|img|iframe)|\son\w+\s*=\s*[""']?alert|href=""(?!https?://)", RegexOptions.IgnoreCase)] private static partial Regex Dangerous { get; }

    static bool IsDark(Rune rune) => rune.Value != '\n'
        && (Rune.IsControl(rune) || (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format && rune.Value is not (0x200c or 0x200d or 0x2060)));

    static IEnumerable<Rune> Dark(string page) => page.EnumerateRunes().Where(IsDark);

    [Theory, MemberData(nameof(Texts))]
    public void A_terminal_gets_no_control_or_direction_mark_and_no_line_too_wide(string text)
    {
        foreach (var width in (int[])[60, 80, 120, 160])
        {
            var page = Recorded.Terminal(Hostile.Brief(text), MadeUp.English, width).ReplaceLineEndings("\n");
            Assert.Empty(Dark(page));
            Assert.All(page.Split('\n'), line => Assert.True(TerminalLines.Cells(line) < width, line));
        }
    }

    [Fact]
    public void A_terminal_shows_square_brackets_as_they_are() =>
        Assert.Contains("[red]loud[/] [link", Recorded.Terminal(Hostile.Brief(Hostile.Spectre), MadeUp.English), StringComparison.Ordinal);

    [Theory, MemberData(nameof(Texts))]
    public void A_page_runs_nothing_and_links_only_to_the_web(string text)
    {
        var page = Recorded.Html(Hostile.Brief(text), MadeUp.English);
        Assert.False(Dangerous.IsMatch(Unquoted(page)), Dangerous.Match(Unquoted(page)).Value);
        Assert.Empty(Dark(page));
        Assert.True(page.Length < 150_000, "ten thousand characters are cut");
    }

    // What an attribute says as data cannot run; it ends at the next quotation mark, which the encoder never lets through.
    static string Unquoted(string page) => AttributeText.Replace(page, "aria-label=\"\"");

    [GeneratedRegex(@"aria-label=""[^""]*""")] private static partial Regex AttributeText { get; }

    [Theory]
    [InlineData("<p><script>x</script></p>")]
    [InlineData("<a href=\"javascript:x\">")]
    [InlineData("<p onclick='alert(1)'>")]
    public void And_the_check_can_fail(string page) => Assert.Matches(Dangerous, page);

    [Fact]
    public void And_so_can_the_check_for_marks() => Assert.Equal(2, Dark("a\u202eb\u001b\n").Count());

    [Theory, MemberData(nameof(Texts))]
    public void Markdown_and_JSON_are_written_whatever_was_said(string text)
    {
        Assert.Empty(Dark(Recorded.Markdown(Hostile.Brief(text), MadeUp.French)));
        Assert.NotEmpty(Recorded.Json(Hostile.Brief(text), MadeUp.French));
    }

    [Fact]
    public void One_line_is_one_line_without_marks_and_no_longer_than_asked() => Gen.Select(Gen.String, Gen.Int[1, 50]).Sample((text, limit) =>
    {
        var line = ForeignText.OneLine(text, limit);
        return !Dark(line).Any() && !line.Contains('\n', StringComparison.Ordinal) && line.EnumerateRunes().Count() <= limit;
    });

    [Theory]
    [InlineData("twelve chars", "twelve chars")]
    [InlineData("thirteen chars", "thirteen ch…")]
    [InlineData("  two \t\r\n lines ", "two lines")]
    [InlineData("🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀", "🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀…")]
    public void One_line_keeps_what_fits_and_shows_where_it_was_cut(string text, string line) => Assert.Equal(line, ForeignText.OneLine(text, 12));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//evil.example")]
    [InlineData("")]
    [InlineData(null)]
    public void Only_addresses_of_the_web_become_links(string? url) => Assert.Null(ForeignText.Link(url));
}
