using System.Text;
using System.Text.Json;

namespace Windfall.Sources.Tables;

/// <summary>The cells of one JSON object: nested objects are flattened with a dot, lists of plain values joined.</summary>
sealed class JsonRow(Limits limits)
{
    readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    readonly StringBuilder path = new(), list = new();
    (int Start, int Length)[] cells = [];
    char[] text = new char[4096];
    int used;

    public List<string> Columns { get; } = [];

    /// <summary>Whether names not met before become columns.</summary>
    public bool IsLearning { get; set; } = true;

    /// <summary>Values of the row that belong to no column.</summary>
    public long Strays { get; private set; }

    /// <summary>Values of the row.</summary>
    public int Filled { get; private set; }

    public ReadOnlySpan<char> this[int column] =>
        (uint)column < (uint)cells.Length ? text.AsSpan(cells[column].Start, cells[column].Length) : default;

    public void Clear() => ((Span<(int, int)>)cells).Clear();

    /// <summary>Reads one object.</summary>
    /// <returns>What was expected; null if it could be read.</returns>
    public string? Read(ReadOnlySpan<byte> json)
    {
        Clear();
        path.Clear();
        (used, Filled, Strays) = (0, 0, 0);
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = limits.Depth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return "an object in braces";
            return ReadObject(ref reader) ?? (reader.Read() ? "one object on a line" : null);
        }
        catch (JsonException e)
        {
            return e.Message.Contains("depth", StringComparison.OrdinalIgnoreCase)
                ? Figures.Say($"JSON nested at most {limits.Depth:N0} deep")
                : Figures.Say($"JSON; it is wrong at character {(e.BytePositionInLine ?? 0) + 1:N0}");
        }
        catch (InvalidOperationException)    // half of a surrogate pair, escaped
        {
            return "text of whole characters";
        }
    }

    string? ReadObject(ref Utf8JsonReader reader)
    {
        var outer = path.Length;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            path.Append(outer == 0 ? "" : ".").Append(reader.GetString());
            if (path.Length > 1000)
                return "names of at most 1,000 characters";
            reader.Read();
            if ((reader.TokenType == JsonTokenType.StartObject ? ReadObject(ref reader) : ReadValue(ref reader)) is { } expected)
                return expected;
            path.Length = outer;
        }
        return null;
    }

    string? ReadValue(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
            return ReadList(ref reader);
        if (reader.TokenType == JsonTokenType.Null)
            return null;

        var length = reader.HasValueSequence ? 0 : reader.ValueSpan.Length;
        if (length > limits.Cell)
            return Figures.Say($"at most {limits.Cell:N0} characters in a cell");
        var start = used;
        Reserve(length);
        used += reader.TokenType == JsonTokenType.String && reader.ValueIsEscaped
            ? reader.CopyString(text.AsSpan(start))
            : LenientText.Utf8.GetChars(reader.ValueSpan, text.AsSpan(start));
        return Put(start);
    }

    string? ReadList(ref Utf8JsonReader reader)
    {
        list.Clear();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                Strays++;
                reader.Skip();
            }
            else if (reader.TokenType == JsonTokenType.String)
                list.Append(list.Length == 0 ? "" : ", ").Append(reader.GetString());
            else if (reader.TokenType == JsonTokenType.Number)
                list.Append(list.Length == 0 ? "" : ", ").Append(Encoding.UTF8.GetString(reader.ValueSpan));
        }
        if (list.Length == 0)
            return null;
        if (list.Length > limits.Cell)
            return Figures.Say($"at most {limits.Cell:N0} characters in a cell");

        var start = used;
        Reserve(list.Length);
        list.CopyTo(0, text.AsSpan(start), list.Length);
        used += list.Length;
        return Put(start);
    }

    void Reserve(int length)
    {
        // Bytes that are no UTF-8 become one letter each, so letters never outnumber bytes.
        if (used + length + 16 > text.Length)
            Array.Resize(ref text, Math.Max(text.Length * 2, used + length + 16));
    }

    string? Put(int start)
    {
        Filled++;
        if (!TryColumn(out var column))
        {
            Strays++;
            return IsLearning ? Figures.Say($"at most {limits.Columns:N0} names in an object") : null;
        }
        if (column >= cells.Length)
            Array.Resize(ref cells, column + 16);
        cells[column] = (start, used - start);
        return null;
    }

    bool TryColumn(out int column)
    {
        Span<char> name = stackalloc char[path.Length];
        path.CopyTo(0, name, path.Length);
        if (columns.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out column))
            return true;
        if (!IsLearning || Columns.Count >= limits.Columns)
            return false;

        column = Columns.Count;
        Columns.Add(name.ToString());
        columns.Add(Columns[column], column);
        return true;
    }
}
