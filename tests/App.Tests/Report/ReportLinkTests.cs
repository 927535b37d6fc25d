using System.Net;
using System.Text.RegularExpressions;
using Windfall.App.Briefs;
using Windfall.App.Tests.Program;
using Windfall.App.Tests.Serve;

namespace Windfall.App.Tests.Report;

/// <summary>Links that show one report to whoever has them.</summary>
public sealed class ReportLinkTests : ServedTests
{
    async Task<string> Link(int days = 7)
    {
        var to = await Client.Send("/report", "/report/link", ("days", $"{days}"));
        return new Uri(Regex.Match(WebUtility.HtmlDecode(await Page(to)), "http://[^\\s<]*/shared/[\\w-]+").Value).AbsolutePath;
    }

    [Fact]
    public async Task A_link_shows_the_report_without_signing_in_and_nothing_else()
    {
        using var stranger = Web.Stranger();
        var link = await Link();
        using var answer = await stranger.GetAsync(link, Cancel);
        var page = await answer.Content.ReadAsStringAsync(Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("1,500", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Well said, Élodie", page, StringComparison.Ordinal);
        Assert.Equal("private, no-store", answer.Headers.CacheControl?.ToString().Replace("no-store, private", "private, no-store", StringComparison.Ordinal));
        foreach (var path in (string[])["/", "/report", "/report/file", "/audience"])
            Assert.NotEqual(HttpStatusCode.OK, (await stranger.GetAsync(path, Cancel)).StatusCode);
    }

    [Fact]
    public async Task It_shows_what_was_known_when_it_was_made()
    {
        using var stranger = Web.Stranger();
        var link = await Link();
        Terminal.Clock.At += TimeSpan.FromHours(2);
        Terminal.Do("post", "reading", Samples.Post, "--reactions", "1777");
        Assert.DoesNotContain("1,777", await stranger.GetStringAsync(link, Cancel), StringComparison.Ordinal);
        Assert.Contains("1,777", await Page("/report"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    public async Task It_closes_by_itself(int days)
    {
        using var stranger = Web.Stranger();
        var link = await Link(days);
        Terminal.Clock.At += TimeSpan.FromDays(days) - TimeSpan.FromMinutes(1);
        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync(link, Cancel)).StatusCode);
        Terminal.Clock.At += TimeSpan.FromMinutes(2);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(link, Cancel)).StatusCode);
    }

    [Fact]
    public async Task It_is_closed_by_hand_and_opened_again()
    {
        using var stranger = Web.Stranger();
        var link = await Link();
        var after = await Client.Send("/report", "/report/link/end");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(link, Cancel)).StatusCode);
        await Client.Send(after, "/report/link/reopen");
        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync(link, Cancel)).StatusCode);
    }

    [Fact]
    public async Task The_database_does_not_hold_its_secret()
    {
        var secret = (await Link())[8..];
        Assert.DoesNotContain(secret, Convert.ToHexString(File.ReadAllBytes(Terminal.Database)), StringComparison.Ordinal);
        Assert.DoesNotContain(secret, System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(Terminal.Database)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/shared/nothing"), InlineData("/shared/..%2F..%2F"), InlineData("/shared/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task What_is_no_link_opens_nothing(string path)
    {
        using var stranger = Web.Stranger();
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(path, Cancel)).StatusCode);
    }

    [Fact]
    public async Task Whoever_was_pasted_by_hand_is_counted_and_not_named()
    {
        Terminal.Do("person", "add", "Hanna Byhand", "--headline", "Head of Social Media at Kroger", "--post", Samples.Post);
        using var stranger = Web.Stranger();
        var page = await stranger.GetStringAsync(await Link(), Cancel);
        Assert.Contains("Ada Example", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Hanna Byhand", page, StringComparison.Ordinal);
        Assert.Contains("Hanna Byhand", await Page("/report"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_goes_out_under_ones_own_name_colour_and_sign()
    {
        byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];
        await Client.Upload("/settings", "/settings/brand", [("name", "Blue & <b>Harbour</b>"), ("colour", "#7a1f5c")], ("logo", "logo.png", png));
        var page = await Page("/report/file");
        Assert.Contains("Blue &amp; &lt;b&gt;Harbour&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.Contains("data:image/png;base64,iVBORw0KGgo=", page, StringComparison.Ordinal);
        Assert.Contains("#7a1f5c", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>Windfall</b>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#ffee88", "pale"), InlineData("red", "pale")]
    public async Task A_colour_that_cannot_be_read_on_paper_is_refused(string colour, string why) =>
        Assert.Contains(why, await Client.Upload("/settings", "/settings/brand", [("colour", colour)]), StringComparison.Ordinal);

    [Fact]
    public async Task A_logo_is_a_picture_by_its_bytes() =>
        Assert.Contains("no_picture", await Client.Upload("/settings", "/settings/brand", [], ("logo", "logo.png", "<svg onload='x'/>"u8.ToArray())), StringComparison.Ordinal);

    [Theory]
    [InlineData("#000000", 21.0), InlineData("#ffffff", 1.0), InlineData("#767676", 4.54)]
    public void Contrast_is_that_of_the_guidelines(string colour, double contrast) => Assert.Equal(contrast, Brand.Contrast(colour)!.Value, 2);
}
