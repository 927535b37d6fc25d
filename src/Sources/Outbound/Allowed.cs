using System.Net;

namespace Windfall.Sources.Outbound;

/// <summary>What may be asked over the network.</summary>
/// <param name="Hosts">Host names in lower case; <c>*.example.org</c> is every name below it. Null: any host at a public address, for feeds that the user names himself.</param>
/// <param name="Near">Hosts with their port (<c>localhost:2583</c>) that may be at a private address and need no encryption: a server of one's own, that its user named so.</param>
public sealed record Allowed(IReadOnlyCollection<string>? Hosts, IReadOnlyCollection<string> Near)
{
    static readonly int[] UsualPorts = [80, 443];

    public static Allowed Only(params IReadOnlyCollection<string> hosts) => new(hosts, []);

    /// <summary>Every host, at public addresses and usual ports only. Where strangers' links lead.</summary>
    public static Allowed AnyPublic { get; } = new(null, []);

    public Allowed With(params IReadOnlyCollection<string> near) => this with { Near = [.. Near, .. near] };

    /// <returns>Why that address must not be asked; null where it may be.</returns>
    internal string? Refusal(Uri address)
    {
        if (IsNear(address.Host, address.Port))
            return address.Scheme is "http" or "https" or "ws" or "wss" ? null : Scheme(address);
        if (address.Scheme is not ("https" or "wss") && !(address.Scheme == "http" && Hosts is null))
            return Scheme(address);
        if (address.UserInfo.Length > 0)
            return $"An address with a user name in it is not asked ({address.Host}).";
        if (Hosts is null)
            return UsualPorts.Contains(address.Port) ? null : $"Port {address.Port} of {address.Host} is not one that web pages are served at.";
        return Hosts.Any(host => Matches(host, address.IdnHost.ToLowerInvariant())) ? null : $"{address.Host} is none of the hosts that may be asked.";
    }

    static string Scheme(Uri address) => $"{address.Scheme} is not a way to ask {address.Host}: https is.";

    /// <summary>Whether a connection may be made to an address that a host name resolved to.</summary>
    public bool MayReach(string host, int port, IPAddress address) => IsNear(host, port) || PublicAddress.Is(address);

    bool IsNear(string host, int port) => Near.Contains($"{host.ToLowerInvariant()}:{port}");

    static bool Matches(string allowed, string host) =>
        allowed.StartsWith("*.", StringComparison.Ordinal) ? host.EndsWith(allowed[1..], StringComparison.Ordinal) : host == allowed;
}
