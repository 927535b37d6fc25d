using Microsoft.Data.Sqlite;
using Windfall.Store;

namespace Windfall.App.Tests.Program;

/// <summary>Rows in every table that hangs on one row, as the schema says it: whatever tables come later are tested too.</summary>
static class Planting
{
    public const string Word = "zqx-planted-word";

    /// <summary>Plants a row in each table that hangs on a row, and on the rows that go with it, with <see cref="Word"/> in each of its texts.</summary>
    public static void Plant(SqliteConnection connection, string table, long id)
    {
        foreach (var (child, column, goes) in connection.Command("""
            SELECT t.name, k."from", k.on_delete = 'CASCADE' FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) k
            WHERE t.type = 'table' AND k."table" = $table AND t.name <> $table
            """, ("$table", table)).Rows(row => (row.GetString(0), row.GetString(1), row.GetBoolean(2))).ToList())
        {
            if (child is "merges" or "identities")
                continue;
            Row(connection, child, column, id);
            if (goes && connection.Number("SELECT count(*) FROM pragma_table_info($t) WHERE name = 'id'", ("$t", child)) > 0)
                Plant(connection, child, connection.Number($"SELECT max(id) FROM {child}"));
        }
    }

    static void Row(SqliteConnection connection, string table, string? column = null, long id = 0)
    {
        var parents = connection.Command("SELECT \"from\", \"table\" FROM pragma_foreign_key_list($t)", ("$t", table)).Rows(row => (row.GetString(0), row.GetString(1))).ToDictionary();
        var columns = connection.Command("SELECT name, type, \"notnull\" FROM pragma_table_info($t) WHERE name <> 'id'", ("$t", table))
            .Rows(row => (Name: row.GetString(0), Type: row.GetString(1), IsNeeded: row.GetBoolean(2))).ToList();
        foreach (var needed in columns.Where(one => one.IsNeeded && one.Name != column && parents.ContainsKey(one.Name)).Select(one => parents[one.Name]))
            if (connection.Number($"SELECT count(*) FROM {needed}") == 0)
                Row(connection, needed);
        connection.Run($"INSERT OR REPLACE INTO {table} ({string.Join(", ", columns.Select(one => one.Name))}) VALUES ({string.Join(", ", columns.Select(Value))})", ("$t", Word), ("$id", id));

        string Value((string Name, string Type, bool IsNeeded) one) => one.Name == column ? "$id"
            : parents.TryGetValue(one.Name, out var parent) ? !one.IsNeeded && (parent == table || parent is "people" or "conversations") ? "NULL" : $"(SELECT min(id) FROM {parent})"
            : one.Type switch { "TEXT" => one is { Name: "by", IsNeeded: false } ? "NULL" : "$t", "BLOB" => "CAST($t AS BLOB)", _ => "7" };
    }
}
