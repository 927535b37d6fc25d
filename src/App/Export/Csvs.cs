using System.Text;
using Windfall.App.Import;

namespace Windfall.App.Export;

/// <summary>Plain CSV (RFC 4180): cells that begin like a formula are neutralised as an import undoes it.</summary>
static class Csvs
{
    public static string Write(string[] header, IEnumerable<string?[]> rows)
    {
        var text = new StringBuilder();
        text.Append(Line(header)).Append('\n');
        foreach (var row in rows)
            text.Append(Line(row)).Append('\n');
        return text.ToString();
    }

    public static string Line(string?[] row) => string.Join(',', row.Select(Cell));

    static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var neutral = Formula.Neutral(text);
        return neutral.AsSpan().IndexOfAny(",\"\r\n") < 0 && neutral.Trim() == neutral ? neutral : $"\"{neutral.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
