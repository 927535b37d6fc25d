using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Windfall.Core.Sync;

namespace Windfall.Sources.Outbound;

/// <summary>Asks for JSON, and tells apart the ways in which an answer can fail.</summary>
public static class JsonAsk
{
    const int Largest = 8 << 20, Deepest = 512;

    /// <param name="absent">What the member <c>error</c> of a 400 says where there is no such thing; null where none does.</param>
    /// <returns>The answer's root. Null where the network says that there is no such thing (also 404, 410).</returns>
    /// <exception cref="SetbackException">No answer that could be used.</exception>
    public static async Task<JsonElement?> Send(HttpClient http, HttpRequestMessage request, DateTimeOffset now, CancellationToken cancel, string? absent = null) =>
        (await Page(http, request, now, cancel, absent)).Root;

    /// <summary>The same for one page of many.</summary>
    /// <returns>With path and query of the next, as the header Link says (RFC 8288); null where there is none. The host stays the one that was asked.</returns>
    public static Task<(JsonElement? Root, string? Next)> Page(HttpClient http, HttpRequestMessage request, DateTimeOffset now, CancellationToken cancel, string? absent = null) => Asking.Send<(JsonElement?, string?)>(http, request, async answer =>
    {
        if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone
            || answer.StatusCode == HttpStatusCode.BadRequest && absent is not null && await Says(answer.Content, absent, cancel))
            return (null, null);
        if (!answer.IsSuccessStatusCode)
            throw Failed(answer, now);
        var body = await Bounded(answer.Content, cancel);
        return (body.Length == 0 ? JsonElement.Parse("{}") : JsonElement.Parse(body.Span, new() { MaxDepth = Deepest }), Next(answer));
    }, cancel);

    /// <summary>Sends something; what is answered does not matter, as long as it is taken.</summary>
    /// <exception cref="SetbackException">It was not.</exception>
    public static Task Post(HttpClient http, HttpRequestMessage request, DateTimeOffset now, CancellationToken cancel) => Asking.Send(http, request, answer =>
        answer.IsSuccessStatusCode ? Task.FromResult(true) : throw Failed(answer, now), cancel);

    static async Task<bool> Says(HttpContent content, string error, CancellationToken cancel) =>
        JsonElement.Parse((await Bounded(content, cancel)).Span) is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("error", out var told)
            && told.ValueKind == JsonValueKind.String && told.ValueEquals(error);

    static string? Next(HttpResponseMessage answer)
    {
        foreach (var link in answer.Headers.TryGetValues("Link", out var links) ? links.SelectMany(line => line.Split(',')) : [])
            if (link.Contains("rel=\"next\"", StringComparison.OrdinalIgnoreCase) && link.IndexOf('<') is >= 0 and var open && link.IndexOf('>') is var close && close > open
                && Uri.TryCreate(answer.RequestMessage!.RequestUri, link[(open + 1)..close], out var next))
                return next.PathAndQuery;
        return null;
    }

    /// <summary>Which setback an answer that is none tells of.</summary>
    internal static SetbackException Failed(HttpResponseMessage answer, DateTimeOffset now) => Failed(answer.StatusCode, answer.Headers, now);

    /// <summary>What an answer that is no success means.</summary>
    public static SetbackException Failed(HttpStatusCode status, HttpResponseHeaders headers, DateTimeOffset now) => new(status switch
    {
        HttpStatusCode.TooManyRequests => new(SetbackKind.Limited, Waits.Of(headers, now)),
        HttpStatusCode.UpgradeRequired => new(SetbackKind.Outdated),
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new(SetbackKind.SignIn),
        >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout => new(SetbackKind.Unreachable, Waits.Of(headers, now)),
        HttpStatusCode.Gone => new(SetbackKind.Gone),
        _ => new Setback(SetbackKind.Garbled),
    }, $"HTTP {(int)status}");

    static async Task<ReadOnlyMemory<byte>> Bounded(HttpContent content, CancellationToken cancel) => await Asking.Bounded(content, Largest, cancel) ?? throw new JsonException("too long");
}
