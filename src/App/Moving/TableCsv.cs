using System.Globalization;
using System.Text;
using Windfall.App.Import;

namespace Windfall.App.Moving;

/// <summary>
/// Rows as CSV (RFC 4180): nothing between commas is null, an empty text is <c>""</c>; a text that a spreadsheet would run gets an apostrophe in front, which the way back
/// takes off.
/// </summary>
static class TableCsv
{
    public static void Write(TextWriter to, MovedTable table, IEnumerable<object?[]> rows)
    {
        to.Write(string.Join(',', table.Columns.Select(column => column.Name)) + "\n");
        foreach (var row in rows)
        {
            for (var n = 0; n < row.Length; n++)
            {
                if (n > 0)
                    to.Write(',');
                Write(to, row[n]);
            }
            to.Write('\n');
        }
    }

    /// <exception cref="FormatException">Says in which line what is wrong.</exception>
    public static IEnumerable<object?[]> Read(TextReader from, MovedTable table)
    {
        var line = 1;
        var header = Cells(from, ref line)?.Select(cell => cell.Text).ToArray();
        if (header is null || !header.SequenceEqual(table.Columns.Select(column => column.Name)))
            throw new FormatException($"{table.Name}.csv, line 1: expected {string.Join(',', table.Columns.Select(column => column.Name))}.");
        for (var began = line; Cells(from, ref line) is { } cells; began = line)
        {
            if (cells.Count != table.Columns.Count)
                throw new FormatException($"{table.Name}.csv, line {began}: expected {table.Columns.Count} cells, found {cells.Count}.");
            yield return [.. cells.Select((cell, n) => Value(cell, table, n, began))];
        }
    }

    static void Write(TextWriter to, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                var neutral = Formula.Neutral(text);
                if (neutral.Length > 0 && neutral.AsSpan().IndexOfAny(",\"\r\n") < 0 && neutral.Trim().Length == neutral.Length)
                    to.Write(neutral);
                else
                    to.Write($"\"{neutral.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
                break;
            default:
                to.Write(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                break;
        }
    }

    static object? Value((string Text, bool IsQuoted) cell, MovedTable table, int column, int line)
    {
        if (cell is { Text: "", IsQuoted: false })
            return null;
        object? value = table.Columns[column].Type switch
        {
            "INTEGER" => long.TryParse(cell.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
            "REAL" => double.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? real : null,
            _ => Formula.Restored(cell.Text).ToString(),
        };
        return value ?? throw new FormatException($"{table.Name}.csv, line {line}: {table.Columns[column].Name} is no {table.Columns[column].Type}.");
    }

    /// <returns>Null at the end.</returns>
    static List<(string Text, bool IsQuoted)>? Cells(TextReader from, ref int line)
    {
        if (from.Peek() < 0)
            return null;
        List<(string, bool)> cells = [];
        var text = new StringBuilder();
        bool isQuoted = false, isInside = false;
        while (true)
        {
            var c = from.Read();
            if (c == '\n')
                line++;
            if (isInside && c >= 0)
            {
                if (c != '"')
                    text.Append((char)c);
                else if (from.Peek() == '"')
                    text.Append((char)from.Read());
                else
                    isInside = false;
            }
            else if (c == '"' && text.Length == 0)
                isQuoted = isInside = true;
            else if (c is ',' or '\n' or < 0)
            {
                cells.Add((text.ToString(), isQuoted));
                if (c != ',')
                    return cells;
                text.Clear();
                isQuoted = false;
            }
            else if (c != '\r')
                text.Append((char)c);
        }
    }
}
