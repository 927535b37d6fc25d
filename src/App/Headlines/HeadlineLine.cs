using System.Text.Json;

namespace Windfall.App.Headlines;

/// <summary>One line of JSON: its id, if it has one, and its headline; null where that cannot be read.</summary>
readonly record struct HeadlineLine(string? Id, string? Headline)
{
    public static HeadlineLine Read(ReadOnlySpan<byte> line)
    {
        string? id = null, headline = null;
        try
        {
            var json = new Utf8JsonReader(line);
            json.Read();
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var (isId, isHeadline) = (json.ValueTextEquals("id"u8), json.ValueTextEquals("headline"u8));
                json.Read();
                if (isId)
                    id = json.TokenType == JsonTokenType.String ? Text(ref json) : json.TokenType == JsonTokenType.Number ? System.Text.Encoding.UTF8.GetString(json.ValueSpan) : id;
                else if (isHeadline && json.TokenType == JsonTokenType.String)
                    headline = Text(ref json);
                json.Skip();
            }
        }
        catch (JsonException)
        {
            // what was read before the break stands; the caller still writes a line
        }
        return new(id, headline);
    }

    /// <summary>A text with an escaped lone surrogate is no valid text to the reader, yet it is in the wild.</summary>
    static string Text(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return System.Text.Encoding.UTF8.GetString(json.ValueSpan);
        }
    }
}
