using System.Text.Json;
using Windfall.Core.Sync;
using Windfall.Sources.Outbound;

namespace Windfall.Sources.Bluesky;

/// <summary>Where an account lives, by its DID document. https://atproto.com/specs/did</summary>
public static class BlueskyAddresses
{
    public static readonly Uri Directory = new("https://plc.directory");

    /// <summary>Where the document of a DID is to be found; null for a kind of DID that Bluesky does not have.</summary>
    public static Uri? Document(string did, Uri directory) => did.Split(':') switch
    {
        ["did", "plc", _] => new(directory, $"/{did}"),
        ["did", "web", var host] when Uri.CheckHostName(host) is UriHostNameType.Dns => new($"https://{host}/.well-known/did.json"),
        _ => null,
    };

    /// <returns>The data server's address; null where the document names none of the web.</returns>
    /// <exception cref="SetbackException">No answer that could be used.</exception>
    public static async Task<Uri?> Home(HttpClient http, Uri document, DateTimeOffset now, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, document);
        if (await JsonAsk.Send(http, request, now, cancel) is not { ValueKind: JsonValueKind.Object } root
            || !root.TryGetProperty("service", out var services) || services.ValueKind != JsonValueKind.Array)
            return null;
        foreach (var service in services.EnumerateArray())
            if (Text(service, "type") == "AtprotoPersonalDataServer" && Uri.TryCreate(Text(service, "serviceEndpoint"), UriKind.Absolute, out var home) && home.Scheme is "https" or "http")
                return home;
        return null;
    }

    static string? Text(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
