using System.Net;
using System.Text.RegularExpressions;
using Windfall.App.Tests.Program;
using Windfall.App.Tests.Serve;

namespace Windfall.App.Tests.Accounts;

/// <summary>Who gets in, and who does not.</summary>
public sealed partial class SignInTests : IAsyncLifetime
{
    const string Password = "correct horse battery";

    readonly Terminal terminal = new();
    Microsoft.AspNetCore.Builder.WebApplication web = null!;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => web = await terminal.Serve();

    public async ValueTask DisposeAsync()
    {
        await web.DisposeAsync();
        terminal.Dispose();
    }

    [Theory]
    [InlineData("/"), InlineData("/posts"), InlineData("/report"), InlineData("/account"), InlineData("/nowhere")]
    public async Task A_stranger_is_led_to_the_way_in(string path)
    {
        using var stranger = web.Stranger();
        using var answer = await stranger.GetAsync(path, Cancel);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.StartsWith($"{web.Urls.First()}/sign-in?to=", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/brief"), InlineData("/api/live"), InlineData("/api/nothing")]
    public async Task A_program_without_a_cookie_is_told_how(string path)
    {
        using var stranger = web.Stranger();
        using var answer = await stranger.GetAsync(path, Cancel);
        Assert.Equal((HttpStatusCode.Unauthorized, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Contains("windfall account link", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_reads_no_name_of_a_workspace()
    {
        terminal.Do("post", "list", "--workspace", "secret-client");
        using var stranger = web.Stranger();
        Assert.DoesNotContain("secret-client", await stranger.GetStringAsync("/sign-in", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_signs_in_once()
    {
        var link = web.Link();
        using var first = web.Stranger();
        using var second = web.Stranger();
        Assert.Equal("/", (await first.GetAsync(link, Cancel)).Headers.Location!.ToString());
        Assert.Equal("/sign-in?spent=true", (await second.GetAsync(link, Cancel)).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await first.GetAsync("/", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await second.GetAsync("/", Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_link_is_good_for_a_day()
    {
        var link = web.Link();
        terminal.Clock.At += TimeSpan.FromHours(25);
        using var late = web.Stranger();
        Assert.Equal("/sign-in?spent=true", (await late.GetAsync(link, Cancel)).Headers.Location!.ToString());
    }

    [Fact]
    public async Task The_command_line_makes_links_for_a_server_that_runs()
    {
        var link = terminal.Do("account", "link", "--url", web.Urls.First()).Out.Trim();
        using var client = web.Stranger();
        Assert.Equal("/", (await client.GetAsync(link, Cancel)).Headers.Location!.ToString());
    }

    [Fact]
    public async Task The_cookie_is_for_this_site_and_for_no_script()
    {
        using var client = web.Stranger();
        using var answer = await client.GetAsync(web.Link(), Cancel);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("samesite=lax", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_signs_in_and_a_wrong_one_does_not()
    {
        Assert.Equal(0, terminal.RunWith($"{Password}\n", "account", "password").Exit);
        Assert.StartsWith("/sign-in?wrong", await SignIn("not the password"), StringComparison.Ordinal);
        Assert.Equal("/posts", await SignIn(Password));
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_door_for_a_while()
    {
        terminal.RunWith($"{Password}\n", "account", "password");
        for (var n = 0; n < 5; n++)
            await SignIn("guess guess guess");
        Assert.StartsWith("/sign-in?locked", await SignIn(Password), StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_password_is_refused() =>
        Assert.Equal((1, "A password has at least 12 characters. Nothing was changed.\n"), (terminal.RunWith("short\n", "account", "password") is var answer ? (answer.Exit, answer.Error) : default));

    [Theory]
    [InlineData("//evil.example"), InlineData("https://evil.example"), InlineData("/\\evil.example"), InlineData("")]
    public async Task Nobody_is_led_away_after_signing_in(string to)
    {
        terminal.RunWith($"{Password}\n", "account", "password");
        Assert.Equal("/", await SignIn(Password, to));
    }

    [Fact]
    public async Task A_form_from_another_place_is_refused()
    {
        using var client = await web.SignedIn();
        using var ask = new HttpRequestMessage(HttpMethod.Post, "/sign-out") { Headers = { { "Sec-Fetch-Site", "cross-site" } } };
        Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync(ask, Cancel)).StatusCode);

        using var look = await client.PostAsync("/look", new FormUrlEncodedContent(new Dictionary<string, string> { ["theme"] = "dark" }), Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, look.StatusCode);      // without its token
        Assert.Contains("Go back, load the page again", await look.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { "--listen", "0.0.0.0" }, "passwords would cross the network readable")]
    [InlineData(new[] { "--listen", "nowhere" }, "is not an address")]
    [InlineData(new[] { "--host", "windfall.example" }, "account with a password or a passkey")]
    public void Beyond_this_machine_it_is_served_only_with_a_lock(string[] asked, string sentence)
    {
        var answer = terminal.Run(["serve", "--port", "0", .. asked]);
        Assert.Equal(1, answer.Exit);
        Assert.Contains(sentence, answer.Error, StringComparison.Ordinal);
    }

    async Task<string> SignIn(string password, string to = "/posts")
    {
        using var client = web.Stranger();
        var token = Token.Match(await client.GetStringAsync("/sign-in", Cancel)).Groups[1].Value;
        using var answer = await client.PostAsync("/sign-in/password", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token, ["name"] = "Owner", ["password"] = password, ["to"] = to,
        }), Cancel);
        return answer.Headers.Location?.ToString() ?? answer.StatusCode.ToString();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token { get; }
}
