using System.Text.Encodings.Web;
using System.Text.Json;
using Windfall.Sources.Feeds;

namespace Windfall.App.Feeds;

/// <summary>Says what was read of feeds, a line for each: bytes from files, with the headers and the address they came from where a case tells them.</summary>
static class FeedCheck
{
    static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Cases as JSON lines: <c>{"id","file","headers":{},"base_url"}</c>; files are relative to <paramref name="folder"/>. Every case has its line, however bad it is.</summary>
    public static async Task Batch(Stream cases, string folder, Stream to, CancellationToken cancel)
    {
        using var lines = new StreamReader(cases);
        while (await lines.ReadLineAsync(cancel) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var (id, reading, problem) = await Case(line, folder, cancel);
            Write(to, id, reading, problem);
        }
        await to.FlushAsync(cancel);
    }

    static async Task<(JsonElement? Id, FeedReading? Reading, string? Problem)> Case(string line, string folder, CancellationToken cancel)
    {
        JsonElement? id = null;
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            id = root.TryGetProperty("id", out var given) ? given.Clone() : null;
            var address = Header(root, "content-location") is { } location && Uri.TryCreate(Address(root), UriKind.Absolute, out var at) && Uri.TryCreate(at, location, out var moved) && moved.Scheme is "http" or "https"
                ? moved.ToString()
                : Header(root, "content-location") is { } alone && alone.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? alone : Address(root);
            var bytes = await File.ReadAllBytesAsync(Path.Combine(folder, root.GetProperty("file").GetString()!), cancel);
            return (id, FeedReader.Read(bytes, Header(root, "content-type"), address), null);
        }
        catch (Exception bad) when (bad is JsonException or InvalidOperationException or KeyNotFoundException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            return (id, null, bad.Message);
        }
    }

    static string? Address(JsonElement root) => root.TryGetProperty("base_url", out var given) && given.ValueKind is JsonValueKind.String ? given.GetString() : null;

    static string? Header(JsonElement root, string wanted)
    {
        if (!root.TryGetProperty("headers", out var headers) || headers.ValueKind is not JsonValueKind.Object)
            return null;
        foreach (var header in headers.EnumerateObject())
        {
            if (header.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase) && header.Value.ValueKind is JsonValueKind.String)
                return header.Value.GetString();
        }
        return null;
    }

    public static void Write(Stream to, JsonElement? id, FeedReading? reading, string? problem)
    {
        using (var json = new Utf8JsonWriter(to, Plain))
        {
            json.WriteStartObject();
            json.WritePropertyName("id");
            if (id is { } known)
                known.WriteTo(json);
            else
                json.WriteNullValue();
            json.WriteString("error", problem ?? (reading?.Problem is { } kind ? JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()) : null));
            json.WriteString("encoding", reading?.Encoding);
            json.WriteStartObject("feed");
            json.WriteString("title", reading?.Feed?.Title);
            json.WriteString("link", reading?.Feed?.Link);
            json.WriteEndObject();
            json.WriteStartArray("entries");
            foreach (var entry in reading?.Feed?.Entries ?? [])
            {
                json.WriteStartObject();
                json.WriteString("title", entry.Title);
                json.WriteString("link", entry.Link);
                json.WriteString("id", entry.Id);
                Write(json, "published", entry.Published);
                Write(json, "updated", entry.Updated);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        to.WriteByte((byte)'\n');
    }

    static void Write(Utf8JsonWriter json, string name, DateTimeOffset? at)
    {
        if (at is { } known)
            json.WriteNumber(name, known.ToUnixTimeSeconds());
        else
            json.WriteNull(name);
    }
}
