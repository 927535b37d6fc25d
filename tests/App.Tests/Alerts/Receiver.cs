using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Windfall.App.Tests.Alerts;

/// <summary>What somebody received: path, body, headers.</summary>
sealed record Received(string Path, byte[] Bytes, IHeaderDictionary Headers)
{
    public string Body => Encoding.UTF8.GetString(Bytes);
}

/// <summary>Stands where Slack, Teams, ntfy, Telegram and webhooks would: takes what is posted, or fails as often as it is told to.</summary>
sealed class Receiver : IAsyncDisposable
{
    readonly WebApplication web;

    Receiver(WebApplication web) => this.web = web;

    public ConcurrentQueue<Received> Got { get; } = [];
    /// <summary>How many are still to fail.</summary>
    public int Failures { get; set; }

    /// <summary>What a failure answers; 0: it breaks the connection; -1: it never answers.</summary>
    public int Status { get; set; } = 503;

    public string? RetryAfter { get; set; }

    /// <summary>How often somebody asked.</summary>
    public int Asked => asked;

    int asked;
    public string Address => web.Urls.Single();

    public static async Task<Receiver> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new Receiver(builder.Build());
        receiver.web.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            Interlocked.Increment(ref receiver.asked);
            if (receiver.Failures > 0)
            {
                receiver.Failures--;
                await receiver.Fail(context);
                return;
            }
            receiver.Got.Enqueue(new(context.Request.Path, body.ToArray(), new HeaderDictionary(context.Request.Headers.ToDictionary())));
            context.Response.StatusCode = 201;      // as push services do; the others do not mind
        });
        await receiver.web.StartAsync();
        return receiver;
    }

    async Task Fail(HttpContext context)
    {
        if (Status < 0)
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (Status <= 0)
        {
            context.Abort();
            return;
        }
        context.Response.StatusCode = Status;
        if (RetryAfter is { } wait)
            context.Response.Headers.RetryAfter = wait;
        await context.Response.WriteAsync("what is said here is no affair of ours");
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();
}

/// <summary>A mail server that takes everything (RFC 5321, as far as a client needs it).</summary>
/// <param name="certificate">With it, it speaks nothing but TLS, from the first byte on.</param>
sealed class MailServer(X509Certificate2? certificate = null) : IDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public MailServer Started()
    {
        listener.Start();
        _ = Serve();
        return this;
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public string Address => $"smtp://127.0.0.1:{Port}";

    /// <summary>What each client said before DATA, as far as it could be read.</summary>
    public ConcurrentQueue<string> Heard { get; } = [];

    public ConcurrentQueue<string> Got { get; } = [];

    public void Dispose() => listener.Dispose();

    async Task Serve()
    {
        try
        {
            while (true)
                using (var client = await listener.AcceptTcpClientAsync())
                    await Serve(client);
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or InvalidOperationException)
        {
        }
    }

    async Task Serve(TcpClient client)
    {
        try
        {
            await using var stream = await Secure(client.GetStream());
            using var lines = new StreamReader(stream, Encoding.UTF8);
            await using var answers = new StreamWriter(stream) { NewLine = "\r\n", AutoFlush = true };
            await answers.WriteLineAsync("220 ready");
            while (await lines.ReadLineAsync() is { } line && !line.StartsWith("QUIT", StringComparison.Ordinal))
            {
                Heard.Enqueue(line);
                if (line == "DATA")
                {
                    await answers.WriteLineAsync("354 go on");
                    var message = new StringBuilder();
                    while (await lines.ReadLineAsync() is { } part && part != ".")
                        message.Append(part).Append('\n');
                    Got.Enqueue(message.ToString());
                    await answers.WriteLineAsync("250 taken");
                }
                else if (line.StartsWith("EHLO", StringComparison.Ordinal))
                    await answers.WriteAsync("250-here\r\n250 AUTH PLAIN\r\n");
                else
                    await answers.WriteLineAsync(line.StartsWith("AUTH", StringComparison.Ordinal) ? "235 come in" : "250 fine");
            }
        }
        catch (Exception e) when (e is IOException or AuthenticationException)      // who does not trust us leaves
        {
        }
    }

    async Task<Stream> Secure(NetworkStream open)
    {
        if (certificate is null)
            return open;
        var closed = new SslStream(open);
        await closed.AuthenticateAsServerAsync(certificate);
        return closed;
    }
}
