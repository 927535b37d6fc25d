using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Windfall.App.Care;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Store;

namespace Windfall.App.Moving;

/// <summary><c>windfall export folder --everything</c>: every table as a plain file, and a description of all of them.</summary>
static class WholeExport
{
    public const string Description = "tables.json", Format = "windfall tables", Csv = "csv", JsonLines = "jsonl";

    /// <param name="workspace">The one that leaves; null: all.</param>
    /// <param name="asJson">Lines of JSON rather than CSV.</param>
    public static int Run(Shell shell, Database database, Workspace? workspace, string folder, bool asJson)
    {
        using var scratch = Scratch.Of(shell, database);
        using var connection = scratch.Database.Connect(checkForeignKeys: false);
        var stay = Leaving.Strip(scratch.Database, connection, workspace?.Id);
        if (Integrity.Look(connection, isThorough: false) is { } problem)
            return shell.Refuse(problem);

        Directory.CreateDirectory(folder);
        var tables = Layout.Read(connection);
        var rows = tables.Sum(table => Write(connection, table, Path.Combine(folder, $"{table.Name}.{(asJson ? JsonLines : Csv)}"), asJson));
        File.WriteAllText(Path.Combine(folder, Description), Describe(connection, tables, asJson));
        shell.Say(new Phrase("moving.written", rows, tables.Count, folder));
        if (stay > 0)
            shell.Say(new Phrase("moving.stay", stay));
        return Ask.Done;
    }

    static long Write(SqliteConnection connection, MovedTable table, string file, bool asJson)
    {
        var count = 0L;
        var rows = connection.Command(table.Select).Rows(row =>
        {
            count++;
            var cells = new object?[table.Columns.Count];
            for (var n = 0; n < cells.Length; n++)
                cells[n] = row.IsDBNull(n) ? null : row.GetValue(n);
            return cells;
        });
        using var to = File.Create(file);
        if (asJson)
            TableJson.Write(to, table, rows);
        else
        {
            using var text = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            TableCsv.Write(text, table, rows);
        }
        return count;
    }

    /// <summary>Nothing in it depends on when it was written: the same data are the same bytes.</summary>
    static string Describe(SqliteConnection connection, IReadOnlyList<MovedTable> tables, bool asJson)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteNumber("schema", connection.Number("PRAGMA user_version"));
            json.WriteString("files", asJson ? JsonLines : Csv);
            json.WriteStartArray("tables");
            foreach (var table in tables)
            {
                json.WriteStartObject();
                json.WriteString("name", table.Name);
                json.WriteString("key", table.Order);
                json.WriteStartArray("columns");
                foreach (var column in table.Columns)
                {
                    json.WriteStartObject();
                    json.WriteString("name", column.Name);
                    json.WriteString("type", column.Type);
                    json.WriteBoolean("nullable", column.IsNullable);
                    json.WriteString("references", column.References);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
                json.WriteString("sql", connection.Command("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = $t", ("$t", table.Name)).Rows(row => row.GetString(0)).Single());
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartObject("stay");
            foreach (var (table, why) in Layout.Stay)
                json.WriteString(table, why);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(text.ToArray()) + "\n";
    }
}
