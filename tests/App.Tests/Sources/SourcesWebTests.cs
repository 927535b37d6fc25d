using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Windfall.App.Tests.Program;
using Windfall.App.Tests.Serve;

namespace Windfall.App.Tests.Sources;

/// <summary>Settings → Sources as a browser without scripts uses it, and the same for programs.</summary>
public sealed partial class SourcesWebTests : IAsyncLifetime
{
    const string Page = "/settings/sources";

    readonly Terminal terminal = new();
    PlayedBluesky bluesky = null!;
    PlayedMastodon mastodon = null!;
    WebApplication web = null!;
    HttpClient client = null!;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [GeneratedRegex("state=([^\"&]+)")] private static partial Regex State { get; }

    public async ValueTask InitializeAsync()
    {
        bluesky = await PlayedBluesky.Start();
        bluesky.Home = new("did:plc:author", () => terminal.Clock.At);
        mastodon = await PlayedMastodon.Start();
        web = await terminal.Serve();
        client = await web.SignedIn();
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await web.DisposeAsync();
        await bluesky.DisposeAsync();
        await mastodon.DisposeAsync();
        terminal.Dispose();
    }

    Task<string> Html() => client.GetStringAsync(Page, Cancel);

    Task<string> AddBluesky() => client.Send(Page, $"{Page}/add", ("Network", "Bluesky"), ("Account", "author.test"), ("Server", bluesky.Address));

    [Fact]
    public async Task An_account_is_added_signed_in_and_removed_with_the_way_back()
    {
        Assert.Contains("The first account", await Html(), StringComparison.Ordinal);
        await AddBluesky();
        terminal.Do("source", "sync");
        Assert.Contains("1 post", await Html(), StringComparison.Ordinal);

        await client.Send(Page, $"{Page}/sign-in", ("Password", "wrong"), ("Home", bluesky.Address));
        Assert.Contains("app password", await Html(), StringComparison.Ordinal);
        await client.Send(Page, $"{Page}/sign-in", ("Password", PlayedHome.Password), ("Home", bluesky.Address));
        var signedIn = await Html();
        Assert.Contains("signed in", signedIn, StringComparison.Ordinal);
        Assert.DoesNotContain(PlayedHome.Password, signedIn, StringComparison.Ordinal);

        await client.Send(Page, $"{Page}/remove");
        Assert.Contains("action=\"/settings/sources/add\"", await Html(), StringComparison.Ordinal);
        Assert.Equal(["1 | 1"], Dump.Of(terminal, "SELECT removed_at IS NOT NULL, secret IS NULL FROM sources"));
    }

    [Fact]
    public async Task What_cannot_be_added_is_said_and_stands_in_the_field()
    {
        var back = await client.Send(Page, $"{Page}/add", ("Network", "Bluesky"), ("Account", "nobody.test"), ("Server", bluesky.Address));
        var page = await client.GetStringAsync(back, Cancel);
        Assert.Contains("knows no account nobody.test", page, StringComparison.Ordinal);
        Assert.Contains("value=\"nobody.test\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mastodon_is_allowed_on_its_own_page_and_brings_the_browser_back()
    {
        await client.Send(Page, $"{Page}/add", ("Network", "Mastodon"), ("Account", "@me@social.example"), ("Server", mastodon.Address));
        await client.Send(Page, $"{Page}/begin");
        var state = WebUtility.HtmlDecode(State.Match(WebUtility.HtmlDecode(await Html())).Groups[1].Value);
        Assert.NotEmpty(state);

        using (var stolen = await client.GetAsync($"{Page}/back?code={PlayedMastodon.Code}&state=other", Cancel))
            Assert.Equal(HttpStatusCode.Found, stolen.StatusCode);
        Assert.Equal(["1"], Dump.Of(terminal, "SELECT home IS NULL FROM sources"));

        using var answer = await client.GetAsync($"{Page}/back?code={PlayedMastodon.Code}&state={state}", Cancel);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(["0"], Dump.Of(terminal, "SELECT home IS NULL FROM sources"));
        Assert.Contains("at least", await Html(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_do_the_same()
    {
        using (var added = await client.PostAsJsonAsync("/api/sources", new { network = "bluesky", account = "author.test", server = bluesky.Address }, Cancel))
            Assert.True(added.IsSuccessStatusCode);
        using (var wrong = await client.PutAsJsonAsync("/api/sources/1/sign-in", new { password = "wrong", home = bluesky.Address }, Cancel))
            Assert.Equal(HttpStatusCode.Conflict, wrong.StatusCode);
        using (var right = await client.PutAsJsonAsync("/api/sources/1/sign-in", new { password = PlayedHome.Password, home = bluesky.Address }, Cancel))
            Assert.Equal(HttpStatusCode.NoContent, right.StatusCode);

        var source = (await client.GetFromJsonAsync<JsonElement>("/api/sources", Cancel))[0];
        Assert.Equal(("bluesky", true, 1500), (source.GetProperty("network").GetString(), source.GetProperty("signedIn").GetBoolean(), source.GetProperty("limit").GetInt32()));

        using (var gone = await client.DeleteAsync("/api/sources/1", Cancel))
            Assert.Equal(HttpStatusCode.NoContent, gone.StatusCode);
        Assert.Equal(0, (await client.GetFromJsonAsync<JsonElement>("/api/sources", Cancel)).GetArrayLength());
    }

    [Fact]
    public async Task Silence_and_an_end_of_a_sign_in_are_warnings()
    {
        await AddBluesky();
        terminal.Do("source", "sync");
        await client.Send(Page, $"{Page}/sign-in", ("Password", PlayedHome.Password), ("Home", bluesky.Address));
        terminal.Clock.At += TimeSpan.FromDays(88);
        client = await web.SignedIn();
        var page = await Html();
        Assert.Contains("class=\"trouble\">No data since", page, StringComparison.Ordinal);
        Assert.Contains("class=\"trouble\">Its sign-in ends in 3 days", page, StringComparison.Ordinal);
    }
}
