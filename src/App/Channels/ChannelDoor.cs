using System.Collections.Concurrent;
using Windfall.Sources.Outbound;

namespace Windfall.App.Channels;

/// <summary>The door to each channel's own hosts. An address that the user gave himself may be at his own network where he said so.</summary>
static class ChannelDoor
{
    static readonly Dictionary<ChannelKind, string[]> Hosts = new()
    {
        [ChannelKind.Slack] = ["hooks.slack.com"],
        [ChannelKind.Teams] = ["*.webhook.office.com", "*.logic.azure.com", "*.api.powerplatform.com"],
        [ChannelKind.Telegram] = ["api.telegram.org"],

        // The push services of the browsers that there are. An address from a browser is an address from a stranger: no other host is asked.
        [ChannelKind.Push] = ["fcm.googleapis.com", "*.push.services.mozilla.com", "*.push.apple.com", "*.notify.windows.com"],
    };

    static readonly ConcurrentDictionary<(ChannelKind, string, bool), HttpClient> Clients = new();

    public static HttpClient To(Channel channel) =>
        Clients.GetOrAdd((channel.Kind, channel.Settings.Url.Authority, channel.Settings.IsNear), _ => OutboundHttp.Client(For(channel.Kind, channel.Settings)));

    public static bool MayAsk(ChannelKind kind, ChannelSettings settings) => For(kind, settings).MayAsk(settings.Url);

    static Allowed For(ChannelKind kind, ChannelSettings settings)
    {
        var allowed = Hosts.TryGetValue(kind, out var hosts) ? Allowed.Only(hosts) : Allowed.Only(settings.Url.IdnHost.ToLowerInvariant());
        return settings.IsNear ? allowed.With($"{settings.Url.Host.ToLowerInvariant()}:{settings.Url.Port}") : allowed;
    }
}
