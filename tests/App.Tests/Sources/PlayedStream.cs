using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Windfall.App.Tests.Sources;

/// <summary>A Jetstream server that is played: it says what it is told to, and breaks off when told to.</summary>
sealed class PlayedStream : IAsyncDisposable
{
    readonly WebApplication web;
    volatile bool drop;

    PlayedStream(WebApplication web) => this.web = web;

    /// <summary>What is said next.</summary>
    public ConcurrentQueue<string> Events { get; } = [];

    /// <summary>The query of each that connected.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public Uri Address => new(web.Urls.Single().Replace("http:", "ws:", StringComparison.Ordinal));

    public static async Task<PlayedStream> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var played = new PlayedStream(builder.Build());
        played.web.UseWebSockets();
        played.web.Run(played.Stream);
        await played.web.StartAsync();
        return played;
    }

    public void Drop() => drop = true;

    public ValueTask DisposeAsync() => web.DisposeAsync();

    async Task Stream(HttpContext context)
    {
        Asked.Enqueue(context.Request.QueryString.Value!);
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        while (!drop && !context.RequestAborted.IsCancellationRequested)
        {
            if (Events.TryPeek(out var one))
            {
                await socket.SendAsync(Encoding.UTF8.GetBytes(one), WebSocketMessageType.Text, endOfMessage: true, context.RequestAborted);
                Events.TryDequeue(out _);
            }
            else
                await Task.Delay(20, context.RequestAborted);
        }
        drop = false;
        context.Abort();
    }
}
