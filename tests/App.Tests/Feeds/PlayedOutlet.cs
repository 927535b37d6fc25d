using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Windfall.App.Tests.Feeds;

/// <summary>An outlet that is played: what it answers at each path, and what it was asked.</summary>
sealed class PlayedOutlet : IAsyncDisposable
{
    readonly WebApplication web;

    PlayedOutlet(WebApplication web) => this.web = web;

    public Dictionary<string, Func<HttpContext, Task>> Pages { get; } = [];

    public List<(string Path, string? IfNoneMatch, string? IfModifiedSince)> Asked { get; } = [];

    public string Address => web.Urls.Single();

    public static async Task<PlayedOutlet> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var played = new PlayedOutlet(builder.Build());
        played.web.Run(async context =>
        {
            lock (played.Asked)
                played.Asked.Add((context.Request.Path, context.Request.Headers.IfNoneMatch, context.Request.Headers.IfModifiedSince));
            if (played.Pages.TryGetValue(context.Request.Path, out var page))
                await page(context);
            else
                context.Response.StatusCode = 404;
        });
        await played.web.StartAsync();
        return played;
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();

    public static string Rss(string title, params IEnumerable<(string Title, string Link, DateTimeOffset At)> items) =>
        $"<rss version=\"2.0\"><channel><title>{title}</title>{string.Concat(items.Select(item => $"<item><title>{item.Title}</title><link>{item.Link}</link><pubDate>{item.At:R}</pubDate></item>"))}</channel></rss>";

    /// <summary>A feed that knows whether the asker has it already.</summary>
    public static Func<HttpContext, Task> Feed(string body, string tag) => async context =>
    {
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch == tag)
            context.Response.StatusCode = 304;
        else
            await context.Response.WriteAsync(body);
    };

    /// <summary>Few bytes on the wire that are many unpacked.</summary>
    public static Func<HttpContext, Task> Bomb(long bytes) => async context =>
    {
        context.Response.Headers.ContentEncoding = "br";
        await using var packed = new BrotliStream(context.Response.Body, CompressionLevel.Fastest);
        var some = Encoding.UTF8.GetBytes(new string(' ', 1 << 20));
        for (long sent = 0; sent < bytes; sent += some.Length)
            await packed.WriteAsync(some);
    };
}
