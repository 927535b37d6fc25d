using System.Globalization;
using System.Text;

namespace Windfall.Sample;

/// <summary>Comma-separated lines as RFC 4180 has them, but with line feeds alone. An unknown cell is empty.</summary>
sealed class Table
{
    readonly StringBuilder text = new();

    public Table(params ReadOnlySpan<string> columns) => Add([.. columns]);

    public void Add(params ReadOnlySpan<object?> cells)
    {
        for (var n = 0; n < cells.Length; n++)
            text.Append(n > 0 ? "," : "").Append(Cell(cells[n]));
        text.Append('\n');
    }

    public byte[] Write() => Encoding.UTF8.GetBytes(text.ToString());

    static string Cell(object? cell)
    {
        var plain = cell switch
        {
            null => "",
            DateTimeOffset at => at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => cell.ToString()!,
        };
        return plain.AsSpan().ContainsAny(",\"\n") ? $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : plain;
    }
}
