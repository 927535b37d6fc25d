using System.Collections.Concurrent;
using Windfall.Sources.Outbound;

namespace Windfall.App.Sources;

/// <summary>The door to a network's own hosts, and to the server that the user named.</summary>
static class NetworkDoor
{
    static readonly string[] Bluesky = ["public.api.bsky.app", "api.bsky.app", "bsky.social", "*.host.bsky.network", "plc.directory"];

    static readonly ConcurrentDictionary<string, HttpClient> Clients = new();

    /// <summary>One client for each server, so that connections are used again.</summary>
    public static HttpClient To(Source source) => To(source.Server);

    public static HttpClient To(Uri server) => Clients.GetOrAdd($"{server.Host.ToLowerInvariant()}:{server.Port}", near =>
        OutboundHttp.Client(Bluesky.Contains(server.Host) ? Allowed.Only(Bluesky) : Allowed.Only(Bluesky).With(near)));
}
