using Spectre.Console;

namespace Windfall.App.Frame;

/// <summary>Plain tables of texts that may be strangers': nothing in them is markup.</summary>
static class Tables
{
    public static Table Plain(params string[] columns) => new Table().Border(TableBorder.Simple).AddColumns(columns);

    public static void AddTexts(this Table table, params IEnumerable<string> cells) => table.AddRow(cells.Select(cell => new Text(cell)));
}
