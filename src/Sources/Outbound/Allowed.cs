using System.Net;

namespace Windfall.Sources.Outbound;

/// <summary>What may be asked over the network.</summary>
/// <param name="Hosts">Host names in lower case; <c>*.example.org</c> is every name below it.</param>
/// <param name="Near">Hosts with their port (<c>localhost:2583</c>) that may be at a private address and need no encryption: a server of one's own, that its user named so.</param>
public sealed record Allowed(IReadOnlyCollection<string> Hosts, IReadOnlyCollection<string> Near)
{
    public static Allowed Only(params IReadOnlyCollection<string> hosts) => new(hosts, []);

    /// <summary>Whatever the user names, encrypted or not, as long as it is public: feeds are anywhere.</summary>
    public static Allowed AnyPublic { get; } = new([], []) { AnyHost = true };

    bool AnyHost { get; init; }

    public Allowed With(params IReadOnlyCollection<string> near) => this with { Near = [.. Near, .. near] };

    public bool MayAsk(Uri address) => Refusal(address) is null;

    /// <returns>Why that address must not be asked; null where it may be.</returns>
    internal string? Refusal(Uri address)
    {
        if (IsNear(address.Host, address.Port))
            return address.Scheme is "http" or "https" or "ws" or "wss" ? null : Scheme(address);
        if (address.Scheme is not ("https" or "wss") && !(AnyHost && address.Scheme == "http"))
            return Scheme(address);
        if (address.UserInfo.Length > 0)
            return $"An address with a user name in it is not asked ({address.Host}).";
        return AnyHost || Names(address.IdnHost, address.Port) ? null : $"{address.Host} is none of the hosts that may be asked.";
    }

    static string Scheme(Uri address) => $"{address.Scheme} is not a way to ask {address.Host}: https is.";

    /// <summary>Whether a host is one of those meant.</summary>
    public bool Names(string host, int port) => IsNear(host, port) || Hosts.Any(allowed => Matches(allowed, host.ToLowerInvariant()));

    /// <summary>Whether a connection may be made to an address that a host name resolved to.</summary>
    public bool MayReach(string host, int port, IPAddress address) => IsNear(host, port) || PublicAddress.Is(address);

    bool IsNear(string host, int port) => Near.Contains($"{host.ToLowerInvariant()}:{port}");

    static bool Matches(string allowed, string host) =>
        allowed.StartsWith("*.", StringComparison.Ordinal) ? host.EndsWith(allowed[1..], StringComparison.Ordinal) : host == allowed;
}
