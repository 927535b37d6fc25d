using System.Collections.Concurrent;
using Windfall.Sources.Feeds;

namespace Windfall.App.Feeds;

/// <summary>The door to feeds: to whatever is public; to a server of the user's own only for the feed that he named so.</summary>
static class FeedDoor
{
    static readonly ConcurrentDictionary<string, HttpClient> Clients = new();

    /// <summary>One client for all that is public, one for each server near, so that connections are used again.</summary>
    public static HttpClient To(Uri address, bool isNear) => isNear ? Clients.GetOrAdd(Near(address), near => FeedFetch.Client(near)) : Clients.GetOrAdd("", _ => FeedFetch.Client());

    static string Near(Uri address) => $"{address.Host.ToLowerInvariant()}:{address.Port}";
}
