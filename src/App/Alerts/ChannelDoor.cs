using System.Collections.Concurrent;
using Windfall.Sources.Outbound;

namespace Windfall.App.Alerts;

/// <summary>The door to each channel's own hosts. An address that the user gave himself may be at his own network where he said so.</summary>
static class ChannelDoor
{
    static readonly Dictionary<ChannelKind, string[]> Hosts = new()
    {
        [ChannelKind.Slack] = ["hooks.slack.com"],
        [ChannelKind.Teams] = ["*.webhook.office.com", "*.logic.azure.com", "*.api.powerplatform.com"],
        [ChannelKind.Telegram] = ["api.telegram.org"],
    };

    static readonly ConcurrentDictionary<(ChannelKind, string, bool), HttpClient> Clients = new();

    public static HttpClient To(Channel channel) => Clients.GetOrAdd((channel.Kind, channel.Settings.Url.Authority, channel.Settings.IsNear), key =>
    {
        var allowed = Hosts.TryGetValue(key.Item1, out var hosts) ? Allowed.Only(hosts) : Allowed.Only(channel.Settings.Url.IdnHost);
        return OutboundHttp.Client(key.Item3 ? allowed.With($"{channel.Settings.Url.Host}:{channel.Settings.Url.Port}") : allowed);
    });
}
