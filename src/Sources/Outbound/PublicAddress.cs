using System.Net;
using System.Net.Sockets;

namespace Windfall.Sources.Outbound;

/// <summary>Whether an address belongs to the public internet.</summary>
/// <remarks>The IANA special-purpose registries (RFC 6890 and its updates, as of 2026); addresses that carry an IPv4 address in them are judged by that one.</remarks>
static class PublicAddress
{
    static readonly IPNetwork[] Private =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24",
            "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(network => IPNetwork.Parse(network)),
    ];

    static readonly IPNetwork Global = IPNetwork.Parse("2000::/3"), Translated = IPNetwork.Parse("64:ff9b::/96"), SixToFour = IPNetwork.Parse("2002::/16");

    static readonly IPNetwork[] PrivateSix =
        [.. new[] { "2001::/23", "2001:db8::/32", "2620:4f:8000::/48", "3fff::/20" }.Select(network => IPNetwork.Parse(network))];

    public static bool Is(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (address.AddressFamily == AddressFamily.InterNetwork)
            return !Private.Any(network => network.Contains(address));

        var bytes = address.GetAddressBytes();
        if (Translated.Contains(address))
            return Is(new(bytes.AsSpan(12)));
        if (SixToFour.Contains(address))
            return Is(new(bytes.AsSpan(2, 4)));
        return Global.Contains(address) && !PrivateSix.Any(network => network.Contains(address));
    }
}
