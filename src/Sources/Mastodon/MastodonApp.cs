using System.Text.Json;
using Windfall.Core.Sync;
using Windfall.Sources.Outbound;

namespace Windfall.Sources.Mastodon;

/// <summary>Us, as one server knows us: each server registers each program anew.</summary>
/// <param name="Redirect">Where the server sends whoever allowed it; <see cref="ByHand"/>: it shows a code instead.</param>
public sealed record MastodonApp(string Id, string Secret, string Redirect)
{
    public const string ByHand = "urn:ietf:wg:oauth:2.0:oob";

    /// <summary>No more than is needed: read, answer, favour.</summary>
    const string Scopes = "read write:statuses write:favourites";

    /// <exception cref="SetbackException">The server does not register it.</exception>
    public static async Task<MastodonApp> Register(HttpClient http, Uri server, string redirect, DateTimeOffset now, CancellationToken cancel)
    {
        var root = await Ask(http, new(server, "/api/v1/apps"), new() { ["client_name"] = "Windfall", ["redirect_uris"] = redirect, ["scopes"] = Scopes }, now, cancel);
        return new(Text(root, "client_id"), Text(root, "client_secret"), redirect);
    }

    /// <summary>Where its owner allows it, in a browser.</summary>
    /// <param name="state">Comes back with the code; empty: none.</param>
    public Uri Allow(Uri server, string state) => new(server, $"/oauth/authorize?response_type=code&client_id={Uri.EscapeDataString(Id)}&redirect_uri={Uri.EscapeDataString(Redirect)}"
        + $"&scope={Uri.EscapeDataString(Scopes)}{(state.Length == 0 ? "" : $"&state={Uri.EscapeDataString(state)}")}");

    /// <summary>A token for a code; it holds until it is taken back.</summary>
    /// <exception cref="SetbackException">With <see cref="SetbackKind.SignIn"/>: the code is not, or no longer, good.</exception>
    public async Task<string> Token(HttpClient http, Uri server, string code, DateTimeOffset now, CancellationToken cancel) => Text(await Ask(http, new(server, "/oauth/token"), new()
    {
        ["grant_type"] = "authorization_code", ["code"] = code, ["client_id"] = Id, ["client_secret"] = Secret, ["redirect_uri"] = Redirect, ["scope"] = Scopes,
    }, now, cancel), "access_token");

    static async Task<JsonElement> Ask(HttpClient http, Uri at, Dictionary<string, string> form, DateTimeOffset now, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, at) { Content = new FormUrlEncodedContent(form) };
        return await JsonAsk.Send(http, request, now, cancel, absent: "invalid_grant") ?? throw new SetbackException(new(SetbackKind.SignIn), "invalid_grant");
    }

    static string Text(JsonElement root, string name) => MastodonJson.Optional(root, name, 4096) is { Length: > 0 } text
        ? text : throw new SetbackException(new(SetbackKind.Garbled), $"The answer holds no {name}.");
}
