using System.Net;
using System.Text.RegularExpressions;
using Windfall.App.Tests.Briefs;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Serve;

/// <summary>The pages of the app, as a browser without scripts gets them.</summary>
public sealed partial class PagesTests : IAsyncLifetime
{
    readonly Terminal terminal = new();
    HttpClient client = null!;
    Microsoft.AspNetCore.Builder.WebApplication web = null!;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        terminal.Do("import", terminal.File("readings.csv", Samples.Readings));
        terminal.Do("import", terminal.File("people.csv", Samples.People), "--declare", Samples.Declared);
        web = await terminal.Serve();
        client = await web.SignedIn();
    }

    public async ValueTask DisposeAsync()
    {
        await web.DisposeAsync();
        client.Dispose();
        terminal.Dispose();
    }

    public static TheoryData<string> Paths => ["/", "/posts", $"/post?url={Uri.EscapeDataString(Samples.Post)}", "/headline", "/headline?text=Head+of+Social",
        "/audience", "/audience?fit=target&function=social_media&text=ada", "/person?id=1", "/audience/ways?to=Acme", "/audience/duplicates", "/report", "/import", "/settings", "/settings/goal",
        "/settings/goal?name=Mine&functions0=social_media&level0=manager"];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_page_has_one_heading_a_way_to_all_others_and_no_script_of_its_own(string path)
    {
        var page = await client.GetStringAsync(path, Cancel);
        Assert.Single(Heading.Matches(page));
        foreach (var other in (string[])["/", "/posts", "/headline"])
            Assert.Contains($"href=\"{other}\"", page, StringComparison.Ordinal);
        Assert.Contains("<main id=\"main\"", page, StringComparison.Ordinal);
        Assert.All(Script.Matches(page), script => Assert.True(script.Groups[1].Value.StartsWith("src=\"", StringComparison.Ordinal) && script.Groups[2].Value.Length == 0, script.Value));
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_page_forbids_what_it_does_not_need(string path)
    {
        using var answer = await client.GetAsync(path, Cancel);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_page_speaks_French_and_its_links_keep_to_it(string path)
    {
        var page = await client.GetStringAsync(path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=fr", Cancel);
        Assert.Contains("<html lang=\"fr\">", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/posts?lang=fr\"", page, StringComparison.Ordinal);
        Assert.Contains("Publications", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Styles_and_scripts_come_compressed_from_addresses_that_change_with_them()
    {
        var addresses = Asset.Matches(await client.GetStringAsync("/", Cancel)).Select(asset => asset.Groups[1].Value).ToList();
        Assert.Contains(addresses, address => address.EndsWith(".css", StringComparison.Ordinal));
        Assert.Contains(addresses, address => address.EndsWith(".js", StringComparison.Ordinal));
        foreach (var address in addresses)
        {
            using var ask = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Encoding", "gzip" } } };
            using var asset = await client.SendAsync(ask, Cancel);
            Assert.Equal("gzip", Assert.Single(asset.Content.Headers.ContentEncoding));
            Assert.Matches("[.][a-z0-9]{10}[.]", address);
        }
    }

    [Fact]
    public async Task A_post_can_be_seen_as_it_stood_before()
    {
        var page = await client.GetStringAsync($"/post?url={Uri.EscapeDataString(Samples.Post)}&at=2026-09-22T21:00:00Z", Cancel);
        Assert.Contains("20 reactions", page, StringComparison.Ordinal);
        Assert.DoesNotContain("1,500 reactions", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Todays_page_leads_to_the_post_and_the_post_to_a_page_to_print()
    {
        var today = await client.GetStringAsync("/", Cancel);
        var post = await client.GetStringAsync(WebUtility.HtmlDecode(Link("/post", today)), Cancel);
        Assert.Contains("1,500", await client.GetStringAsync(WebUtility.HtmlDecode(Link("/report", post)), Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nope", HttpStatusCode.NotFound, "Nothing is here")]
    [InlineData("/post?url=nowhere", HttpStatusCode.OK, "Nothing is here")]
    [InlineData("/?workspace=unknown", HttpStatusCode.OK, "There is no workspace of that name")]
    public async Task What_is_not_there_is_said(string path, HttpStatusCode status, string sentence)
    {
        using var answer = await client.GetAsync(path, Cancel);
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(sentence, await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Equal(1, Dump.Count(terminal, "workspaces"));
    }

    [Fact]
    public async Task Strangers_text_is_text()
    {
        var scripts = Script.Count(await client.GetStringAsync("/", Cancel));
        foreach (var text in Hostile.All.Where(text => text.Length > 0))
        {
            terminal.Do("post", "add", Samples.OtherPost, "--text", text);
            terminal.Do("profile", "set", "--name", "Theo", "--headline", text.Trim().Length == 0 ? "x" : text[..Math.Min(200, text.Length)]);
            foreach (var path in (string[])["/", "/posts", "/headline", "/audience", "/report", "/import", "/settings", $"/post?url={Uri.EscapeDataString(Samples.OtherPost)}", $"/headline?text={Uri.EscapeDataString(text.Length > 300 ? text[..300] : text)}"])
                Assert.Equal(scripts, Script.Count(await client.GetStringAsync(path, Cancel)));
        }
    }

    [Fact]
    public async Task An_empty_workspace_teaches()
    {
        terminal.Do("post", "list", "--workspace", "empty");
        Assert.Contains("windfall demo", await client.GetStringAsync("/?workspace=empty", Cancel), StringComparison.Ordinal);
        Assert.Contains("windfall post reading", await client.GetStringAsync("/posts?workspace=empty", Cancel), StringComparison.Ordinal);
    }

    static string Link(string path, string page) => Regex.Match(page, $"href=\"({Regex.Escape(path)}\\?[^\"]+)\"").Groups[1].Value;

    [GeneratedRegex("<h1[ >]")]
    private static partial Regex Heading { get; }

    [GeneratedRegex("(?i)<script\\b(?: type=\"module\")? *([^>]*)>([^<]*)")]
    private static partial Regex Script { get; }

    [GeneratedRegex("(?:href|src)=\"([^\"/]+\\.(?:css|js))\"")]
    private static partial Regex Asset { get; }
}
