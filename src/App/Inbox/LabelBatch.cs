using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Windfall.App.Frame;
using Windfall.Core;
using Windfall.Core.Inbox;

namespace Windfall.App.Inbox;

/// <summary>Labels a table of comments, a line for a line, in input order. However bad an input line is, it has its output line.</summary>
static class LabelBatch
{
    static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Run(Stream from, Stream to)
    {
        using var lines = new StreamReader(from, new UTF8Encoding(false));
        using var json = new Utf8JsonWriter(to, Plain);
        while (lines.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;

            var (id, text) = Row(line);
            Write(json, id, text is null ? null : CommentReader.Read(text));
            json.Flush();
            json.Reset();
            to.WriteByte((byte)'\n');
        }
        to.Flush();
    }

    /// <returns>Nulls for what the line does not hold.</returns>
    static (JsonElement? Id, string? Text) Row(string line)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            if (row.RootElement.ValueKind is not JsonValueKind.Object)
                return default;

            JsonElement? id = row.RootElement.TryGetProperty("id", out var given) ? given.Clone() : null;
            var text = row.RootElement.TryGetProperty("text", out var said) && said.ValueKind is JsonValueKind.String ? said.GetString() : null;
            return (id, text);
        }
        catch (Exception bad) when (bad is JsonException or InvalidOperationException)    // the latter: half of a surrogate pair
        {
            return default;
        }
    }

    static void Write(Utf8JsonWriter json, JsonElement? id, CommentReading? read)
    {
        json.WriteStartObject();
        json.WritePropertyName("id");
        if (id is { } known)
            known.WriteTo(json);
        else
            json.WriteNullValue();

        json.WriteString("label", Name(read?.Label ?? CommentLabel.Other));
        json.WriteBoolean("asks", read?.Asks ?? false);
        json.WriteStartArray("reasons");
        foreach (var reason in read?.Reasons ?? [new Phrase("inbox.unreadable")])
            json.WriteStringValue(reason.Say(English));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static string Name(CommentLabel label) => JsonNamingPolicy.SnakeCaseLower.ConvertName(label.ToString());
}
