using System.Text;
using System.Text.Json;

namespace Windfall.App.Headlines;

/// <summary>One line of JSON at a time: its id, if it has one, and its headline, if that can be read. Nothing is allocated but for longer texts than any before.</summary>
sealed class HeadlineLine
{
    char[] id = new char[64], headline = new char[1024];
    int idLength, headlineLength;

    public bool HasId => idLength >= 0;
    public bool HasHeadline => headlineLength >= 0;
    public ReadOnlySpan<char> Id => id.AsSpan(0, Math.Max(0, idLength));
    public ReadOnlySpan<char> Headline => headline.AsSpan(0, Math.Max(0, headlineLength));

    public void Read(ReadOnlySpan<byte> line)
    {
        (idLength, headlineLength) = (-1, -1);
        try
        {
            var json = new Utf8JsonReader(line);
            json.Read();
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var (isId, isHeadline) = (json.ValueTextEquals("id"u8), json.ValueTextEquals("headline"u8));
                json.Read();
                if (isId && json.TokenType is JsonTokenType.String or JsonTokenType.Number)
                    idLength = Copy(ref json, ref id);
                else if (isHeadline && json.TokenType == JsonTokenType.String)
                    headlineLength = Copy(ref json, ref headline);
                json.Skip();
            }
        }
        catch (JsonException)
        {
            // what was read before the break stands; the caller still writes a line
        }
    }

    /// <summary>A text with an escaped lone surrogate is no valid text to the reader, yet it is in the wild.</summary>
    static int Copy(ref Utf8JsonReader json, ref char[] text)
    {
        if (text.Length < json.ValueSpan.Length)
            text = new char[json.ValueSpan.Length];
        if (json.TokenType == JsonTokenType.Number)
            return Encoding.UTF8.GetChars(json.ValueSpan, text);
        try
        {
            return json.CopyString(text);
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetChars(json.ValueSpan, text);
        }
    }
}
