using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Windfall.Core.Sync;
using Windfall.Sources.Outbound;

namespace Windfall.Sources.Bluesky;

/// <summary>The data server on which an account lives, and where it writes. https://atproto.com/specs/xrpc</summary>
/// <param name="clock">For the waits that an answer asks for.</param>
public sealed class BlueskyHome(HttpClient http, Uri home, TimeProvider clock)
{
    /// <param name="account">A handle, DID or e-mail address.</param>
    /// <param name="password">An app password: it can be taken back by itself, and cannot change the account.</param>
    /// <exception cref="SetbackException">With <see cref="SetbackKind.SignIn"/>: they do not fit.</exception>
    public async Task<BlueskySession> SignIn(string account, string password, CancellationToken cancel) =>
        Session(await Ask("com.atproto.server.createSession", Json(json => { json.WriteString("identifier", account); json.WriteString("password", password); }), bearer: null, cancel));

    /// <summary>New tokens for old. The old ones are good for a while still, so that losing the answer loses nothing.</summary>
    public async Task<BlueskySession> Refresh(BlueskySession session, CancellationToken cancel) =>
        Session(await Ask("com.atproto.server.refreshSession", body: null, session.Refresh, cancel, absent: "ExpiredToken"));

    /// <summary>Puts a record under a name of our own choosing: once or again, it comes to the same.</summary>
    /// <param name="record">JSON.</param>
    /// <returns>Its address: at://…</returns>
    public async Task<string> Write(BlueskySession session, string collection, string key, string record, CancellationToken cancel)
    {
        var answer = await Ask("com.atproto.repo.putRecord", Json(json =>
        {
            Name(json, session, collection, key);
            json.WritePropertyName("record");
            json.WriteRawValue(record);
        }), session.Access, cancel, absent: "ExpiredToken") ?? throw Ended();
        return answer.TryGetProperty("uri", out var uri) && uri.ValueKind == JsonValueKind.String && uri.GetString()!.StartsWith("at://", StringComparison.Ordinal)
            ? uri.GetString()! : throw new SetbackException(new(SetbackKind.Garbled), "The answer holds no address.");
    }

    /// <summary>Takes a record away; where there is none, nothing happens.</summary>
    public async Task Remove(BlueskySession session, string collection, string key, CancellationToken cancel) =>
        _ = await Ask("com.atproto.repo.deleteRecord", Json(json => Name(json, session, collection, key)), session.Access, cancel, absent: "ExpiredToken") ?? throw Ended();

    static void Name(Utf8JsonWriter json, BlueskySession session, string collection, string key)
    {
        json.WriteString("repo", session.Did);
        json.WriteString("collection", collection);
        json.WriteString("rkey", key);
    }

    Task<JsonElement?> Ask(string method, string? body, string? bearer, CancellationToken cancel, string? absent = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(home, $"/xrpc/{method}"));
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (bearer is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        return JsonAsk.Send(http, request, clock.GetUtcNow(), cancel, absent);
    }

    static BlueskySession Session(JsonElement? answer)
    {
        string Text(string name) => answer is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()! : throw new SetbackException(new(SetbackKind.Garbled), $"The answer holds no {name}.");
        return answer is null ? throw Ended() : new(Text("did"), Text("handle"), Text("accessJwt"), Text("refreshJwt"));
    }

    static SetbackException Ended() => new(new(SetbackKind.SignIn), "The sign-in has ended.");

    static string Json(Action<Utf8JsonWriter> members)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
