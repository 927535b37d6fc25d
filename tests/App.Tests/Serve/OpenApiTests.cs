using System.Net;
using System.Text.Json;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Serve;

/// <summary>What all of the API keeps to.</summary>
public sealed class OpenApiTests : IAsyncLifetime
{
    readonly Terminal terminal = new();
    Microsoft.AspNetCore.Builder.WebApplication web = null!;
    HttpClient client = null!;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        terminal.Do("import", terminal.File("readings.csv", Samples.Readings));
        web = await terminal.Serve();
        client = await web.SignedIn();
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await web.DisposeAsync();
        terminal.Dispose();
    }

    [Fact]
    public async Task The_document_describes_the_api_and_its_reader_shows_it()
    {
        var document = JsonElement.Parse(await client.GetStringAsync("/api/openapi.json", Cancel));
        Assert.StartsWith("3.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var page = await client.GetStringAsync("/api", Cancel);
        var paths = document.GetProperty("paths").EnumerateObject().Select(path => path.Name).ToList();
        Assert.Contains("/api/brief", paths);
        Assert.All(paths, path => Assert.Contains($"<code>{path}</code>", WebUtility.HtmlDecode(page), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        using var first = await client.GetAsync("/api/brief", Cancel);
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/api/brief") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var again = await client.SendAsync(ask, Cancel);
        Assert.Equal((HttpStatusCode.NotModified, 0), (again.StatusCode, (await again.Content.ReadAsByteArrayAsync(Cancel)).Length));

        terminal.Do("post", "reading", Samples.Post, "--reactions", "2000");
        using var askAgain = new HttpRequestMessage(HttpMethod.Get, "/api/brief") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(askAgain, Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("/api/nothing"), InlineData("/api/brief?post=nowhere"), InlineData("/api/brief?workspace=unknown")]
    public async Task A_refusal_is_a_problem_with_a_status(string path)
    {
        using var answer = await client.GetAsync(path, Cancel);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(404, JsonElement.Parse(await answer.Content.ReadAsStringAsync(Cancel)).GetProperty("status").GetInt32());
    }

    [Theory]
    [InlineData("/healthz"), InlineData("/readyz")]
    public async Task Whoever_keeps_it_running_may_ask_without_signing_in(string path)
    {
        using var stranger = web.Stranger();
        Assert.Equal("ok", await stranger.GetStringAsync(path, Cancel));
    }
}
