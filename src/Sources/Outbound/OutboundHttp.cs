using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Windfall.Sources.Outbound;

/// <summary>The only door to the network: to hosts that are allowed, and to no address that is private, whatever a name resolves to.</summary>
/// <remarks>
/// The address is looked at when the connection is made, and the connection is made to that very address; so a name that answers differently the second time
/// (DNS rebinding) gains nothing. A redirect is a request of its own and passes the same door.
/// </remarks>
public static class OutboundHttp
{
    const int MostRedirects = 5;
    static readonly TimeSpan ToConnect = TimeSpan.FromSeconds(10), PerRequest = TimeSpan.FromSeconds(30), OldestConnection = TimeSpan.FromMinutes(5);

    /// <param name="allowed">What may be asked. The client refuses all else with <see cref="RefusedException"/>.</param>
    /// <param name="resolve">A host's addresses; null asks the system.</param>
    public static HttpClient Client(Allowed allowed, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
    {
        var client = new HttpClient(new Door(allowed, Handler(allowed, resolve))) { Timeout = PerRequest };
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Windfall", "1"));
        return client;
    }

    /// <summary>The same door for web sockets: pass it as their invoker.</summary>
    public static HttpMessageInvoker Invoker(Allowed allowed, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null) =>
        new(new Door(allowed, Handler(allowed, resolve)));

    /// <summary>The same door for what is no HTTP: a connection to one of the allowed hosts.</summary>
    public static async Task<Stream> Dial(string host, int port, Allowed allowed, CancellationToken cancel) =>
        allowed.Names(host, port) ? await Connect(new(host, port), allowed, Dns.GetHostAddressesAsync, cancel) : throw new RefusedException($"{host} is none of the hosts that may be asked.");

    static SocketsHttpHandler Handler(Allowed allowed, Func<string, CancellationToken, Task<IPAddress[]>>? resolve) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,       // a proxy would connect for us, and look at nothing
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = ToConnect,
        PooledConnectionLifetime = OldestConnection,
        MaxResponseHeadersLength = 64,
        ConnectCallback = (context, cancel) => Connect(context.DnsEndPoint, allowed, resolve ?? Dns.GetHostAddressesAsync, cancel),
    };

    static async ValueTask<Stream> Connect(DnsEndPoint to, Allowed allowed, Func<string, CancellationToken, Task<IPAddress[]>> resolve, CancellationToken cancel)
    {
        var addresses = IPAddress.TryParse(to.Host, out var literal) ? [literal] : await resolve(to.Host, cancel);
        var open = Array.FindAll(addresses, address => allowed.MayReach(to.Host, to.Port, address));
        if (open.Length == 0)
            throw new RefusedException(addresses.Length == 0 ? $"{to.Host} has no address." : $"{to.Host} leads to a private address ({addresses[0]}).");

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, to.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Asks each request, and each that a redirect leads to, whether it may pass.</summary>
    sealed class Door(Allowed allowed, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            for (var redirects = 0; ; redirects++)
            {
                if (allowed.Refusal(request.RequestUri!) is { } refusal)
                    throw new RefusedException(refusal);

                var response = await Ask(request, cancellationToken);
                if (Redirect.Of(response, request) is not { } next)
                    return response;

                response.Dispose();
                if (redirects == MostRedirects)
                    throw new RefusedException($"{request.RequestUri!.Host} sends from one address to the next without end.");
                request = next;
            }
        }

        async Task<HttpResponseMessage> Ask(HttpRequestMessage request, CancellationToken cancel)
        {
            try
            {
                return await base.SendAsync(request, cancel);
            }
            catch (HttpRequestException error) when (error.InnerException is RefusedException refused)      // the handler wraps what its callback throws
            {
                throw new RefusedException(refused.Message);
            }
        }
    }
}

/// <summary>A request that must not go out. The message is a sentence for the user.</summary>
public sealed class RefusedException(string message) : HttpRequestException(message);
