using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Windfall.Core.Sync;
using Windfall.Sources.Outbound;

namespace Windfall.Sources.Mastodon;

/// <summary>What happens to an account as it happens, as server-sent events. https://docs.joinmastodon.org/methods/streaming</summary>
/// <param name="streaming">The server's own address for it.</param>
public sealed class MastodonStream(HttpClient http, Uri streaming, string token)
{
    const int Longest = 1 << 20;

    /// <summary>The server says something at least every 15 seconds.</summary>
    static readonly TimeSpan Silence = TimeSpan.FromSeconds(90);

    /// <summary>Reads until the connection ends.</summary>
    /// <param name="heard">Called with the id of each status that something happened to.</param>
    /// <exception cref="SetbackException">The connection ended, or broke.</exception>
    public async Task Read(Action<string> heard, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(streaming, "/api/v1/streaming/user"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Accept.Add(new("text/event-stream"));
        try
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
            if (!answer.IsSuccessStatusCode)
                throw JsonAsk.Failed(answer, DateTimeOffset.MinValue);
            using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(cancel), Encoding.UTF8);
            using var quiet = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            var kind = "";
            for (quiet.CancelAfter(Silence); await lines.ReadLineAsync(quiet.Token) is { } line; quiet.CancelAfter(Silence))
                if (line.StartsWith("event:", StringComparison.Ordinal))
                    kind = line[6..].Trim();
                else if (line.StartsWith("data:", StringComparison.Ordinal) && line.Length < Longest && Concerns(kind, line[5..].Trim()) is { } id)
                    heard(id);
            throw new SetbackException(new(SetbackKind.Unreachable), "The stream ended.");
        }
        catch (Exception error) when (error is HttpRequestException or IOException || error is OperationCanceledException && !cancel.IsCancellationRequested)
        {
            throw new SetbackException(new(error is RefusedException ? SetbackKind.NotAllowed : SetbackKind.Unreachable), "The stream broke.", error);
        }
    }

    /// <summary>An event is a hint to look, never the truth. Of a favourite, reblog or answer it holds the status; of a deletion only its id.</summary>
    static string? Concerns(string kind, string data)
    {
        if (kind == "delete")
            return data;
        try
        {
            var root = JsonElement.Parse(data);
            var status = kind == "notification" && root.ValueKind == JsonValueKind.Object && root.TryGetProperty("status", out var about) ? about : root;
            return MastodonJson.Optional(status, "in_reply_to_id", 64) ?? MastodonJson.Optional(status, "id", 64);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
