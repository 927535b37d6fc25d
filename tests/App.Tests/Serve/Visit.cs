using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Windfall.App.Accounts;
using Windfall.App.Pages;
using Windfall.App.Serve;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Serve;

/// <summary>Serving a terminal's data, and signing in as its owner does.</summary>
static class Visit
{
    public static async Task<WebApplication> Serve(this Terminal terminal, string workspace = "default")
    {
        var web = Web.Build(terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null), workspace, Reach.Loopback(port: 0));
        await web.StartAsync(TestContext.Current.CancellationToken);
        return web;
    }

    /// <summary>A browser without scripts that has signed in; it follows no redirects by itself.</summary>
    public static async Task<HttpClient> SignedIn(this WebApplication web)
    {
        var client = web.Stranger();
        using var answer = await client.GetAsync(web.Link(), TestContext.Current.CancellationToken);
        Assert.Equal("/", answer.Headers.Location?.ToString());
        return client;
    }

    public static HttpClient Stranger(this WebApplication web) => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(web.Urls.First()) };

    /// <summary>A link that signs in once.</summary>
    public static string Link(this WebApplication web)
    {
        var served = web.Services.GetRequiredService<Served>();
        using var connection = served.Connect();
        return SignInLinks.Make(connection, served.Shell.Clock.GetUtcNow());
    }
}
