using System.Text.Json;

namespace Windfall.App.Moving;

/// <summary>Rows as JSON, one object a line.</summary>
static class TableJson
{
    public static void Write(Stream to, MovedTable table, IEnumerable<object?[]> rows)
    {
        using var json = new Utf8JsonWriter(to);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            for (var n = 0; n < row.Length; n++)
            {
                json.WritePropertyName(table.Columns[n].Name);
                switch (row[n])
                {
                    case null: json.WriteNullValue(); break;
                    case long number: json.WriteNumberValue(number); break;
                    case double real: json.WriteNumberValue(real); break;
                    default: json.WriteStringValue((string)row[n]!); break;
                }
            }
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            to.WriteByte((byte)'\n');
        }
    }

    /// <exception cref="FormatException">Says in which line what is wrong.</exception>
    public static IEnumerable<object?[]> Read(TextReader from, MovedTable table)
    {
        for (var line = 1; from.ReadLine() is { } text; line++)
            yield return Row(text, table, line);
    }

    static object?[] Row(string text, MovedTable table, int line)
    {
        try
        {
            using var row = JsonDocument.Parse(text);
            return [.. table.Columns.Select(column => Value(row.RootElement.GetProperty(column.Name), column))];
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new FormatException($"{table.Name}.jsonl, line {line}: expected an object with {string.Join(", ", table.Columns.Select(column => $"{column.Name} ({column.Type})"))}.", error);
        }
    }

    static object? Value(JsonElement value, MovedColumn column) => value.ValueKind is JsonValueKind.Null ? null : column.Type switch
    {
        "INTEGER" => value.GetInt64(),
        "REAL" => value.GetDouble(),
        _ => value.GetString(),
    };
}
