using System.Net;
using System.Text.Json;
using Windfall.App.Serve;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Serve;

/// <summary>The brief over HTTP, to this machine and by its own name only.</summary>
public sealed class WebTests : IAsyncLifetime
{
    readonly Terminal terminal = new();
    HttpClient client = null!;
    Microsoft.AspNetCore.Builder.WebApplication web = null!;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        terminal.Do("import", terminal.File("readings.csv", Samples.Readings));
        web = await terminal.Serve();
        client = await web.SignedIn();
    }

    public async ValueTask DisposeAsync()
    {
        await web.DisposeAsync();
        client.Dispose();
        terminal.Dispose();
    }

    [Fact]
    public async Task The_page_to_print_is_the_brief()
    {
        var page = await client.GetAsync("/report/file", Cancel);

        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        Assert.Contains("1,500", await page.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_says_what_the_command_says() => Assert.True(JsonElement.DeepEquals(
        terminal.Do("brief", "--json").Json, JsonElement.Parse(await client.GetStringAsync("/api/brief", Cancel))));

    [Fact]
    public void Only_this_machine_can_ask() => Assert.All(web.Urls, url => Assert.True(IPAddress.IsLoopback(IPAddress.Parse(new Uri(url).Host))));

    [Theory]
    [InlineData("evil.example", 421), InlineData("127.0.0.1.evil.example", 421), InlineData("localhost", 200), InlineData("127.0.0.1:80", 200), InlineData("localhost.", 421)]
    public async Task A_page_of_another_name_reads_nothing(string host, int status)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/api/brief");
        ask.Headers.Host = host;
        using var answer = await client.SendAsync(ask, Cancel);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(status == 200, (await answer.Content.ReadAsByteArrayAsync(Cancel)).Length > 0);
    }

    [Theory]
    [InlineData("/api/brief?post=nowhere"), InlineData("/api/brief?post=" + Samples.OtherPost), InlineData("/nothing/here"), InlineData("/report/file?url=%00")]
    public async Task What_is_not_there_is_not_found(string path) => Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path, Cancel)).StatusCode);

    [Fact]
    public async Task It_speaks_the_language_asked_for() =>
        Assert.Contains("lang=\"fr\"", await client.GetStringAsync("/?lang=fr", Cancel), StringComparison.Ordinal);

    [Fact]
    public async Task A_port_that_is_taken_is_refused_in_a_sentence()
    {
        using var error = new StringWriter();
        var exit = await ServeCommand.Run(terminal.Shell(Stream.Null, Stream.Null, error), "default", Reach.Loopback(client.BaseAddress!.Port), Cancel);

        Assert.Equal(1, exit);
        Assert.Contains("Choose another with --port", error.ToString(), StringComparison.Ordinal);
    }
}
