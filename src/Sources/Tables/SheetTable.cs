using System.Collections.Immutable;
using System.Globalization;
using ExcelDataReader;
using Windfall.Core.Posts;

namespace Windfall.Sources.Tables;

/// <summary>A table in one sheet of a workbook. Of a formula its last result is taken.</summary>
sealed class SheetTable : Table
{
    readonly IExcelDataReader reader;
    readonly Limits limits;
    string[] cells = [];
    bool over;
    long row;

    SheetTable(IExcelDataReader reader, string name, Limits limits) => (this.reader, Name, this.limits) = (reader, name, limits);

    public override string Name { get; }

    public override ImmutableArray<string> Columns => columns;
    ImmutableArray<string> columns = [];

    public override long Line => row;

    public override string Text => Shown(string.Join(" | ", cells));

    public override long? Length => null;

    public override long Position => row;

    /// <param name="preamble">Rows before the header, blank ones not counted.</param>
    public static SheetTable Open(IExcelDataReader reader, int sheet, int preamble, string name, Limits limits)
    {
        while (sheet-- > 0)
            reader.NextResult();

        var table = new SheetTable(reader, name, limits);
        while (preamble-- >= 0 && table.Read())
        {
            // Each turn goes one row on; the last leaves us on the header.
        }
        table.columns = [.. table.cells.Select(cell => cell.Trim()).Reverse().SkipWhile(cell => cell.Length == 0).Reverse()];
        table.Blanks = 0;
        return table;
    }

    public override ReadOnlySpan<char> this[int column] => Fault is null && (uint)column < (uint)cells.Length ? cells[column] : default;

    public override bool Read()
    {
        (Fault, cells) = (null, []);
        try
        {
            while (!over && reader.Read())
            {
                row++;
                var width = Math.Min(reader.FieldCount, limits.Columns);
                cells = [.. Enumerable.Range(0, width).Select(column => Written(reader, column))];
                if (cells.All(string.IsNullOrWhiteSpace))
                {
                    Blanks++;
                    continue;
                }
                Fault = cells.Any(cell => cell.Length > limits.Cell)
                    ? new(Name, Line, Text, 0..0, Figures.Say($"at most {limits.Cell:N0} characters in a cell"), "Leave the row out, or shorten it.")
                    : null;
                return true;
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)    // a mangled workbook makes the library throw whatever there is
        {
            (over, cells) = (true, []);
            Fault = new(Name, row + 1, "", 0..0, "the sheet to be whole", "The workbook is damaged here. Save it again, or as CSV.");
            return true;
        }
        (over, cells) = (true, []);
        return false;
    }

    /// <summary>A cell as text: dates as ISO 8601, numbers with a point, what is an error as nothing.</summary>
    public static string Written(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => "",
        string text => text,
        DateTime at => at.ToString(at.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        double number => number.ToString("0.###############", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString() ?? "",
    };

    protected override void Dispose(bool disposing) => reader.Dispose();
}
