using System.Collections.Concurrent;
using Windfall.Sources.Outbound;

namespace Windfall.App.Networks;

/// <summary>The door to a network's own hosts, or to one server.</summary>
static class NetworkDoor
{
    static readonly string[] Bluesky = ["public.api.bsky.app", "api.bsky.app", "bsky.social", "*.host.bsky.network", "plc.directory"];

    static readonly ConcurrentDictionary<string, HttpClient> Clients = new();

    /// <summary>One client for each server, so that connections are used again.</summary>
    /// <param name="isNear">The user named it, and it may be at a private address.</param>
    public static HttpClient To(Uri server, bool isNear) => Clients.GetOrAdd(((isNear ? "near " : "") + server.Authority).ToLowerInvariant(), _ => OutboundHttp.Client(
        isNear ? Allowed.Only(Bluesky).With($"{server.Host.ToLowerInvariant()}:{server.Port}")
        : Bluesky.Contains(server.Host) ? Allowed.Only(Bluesky)
        : Allowed.Only(server.IdnHost.ToLowerInvariant())));
}
