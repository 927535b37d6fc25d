using System.Text.Json;
using Microsoft.Data.Sqlite;
using Windfall.Core.Headlines;
using Windfall.Core.Origins;
using Windfall.Store;

namespace Windfall.App.People;

/// <summary>
/// All that is held of a person, table by table, as the schema says what hangs on them; so no table that comes later is forgotten. Times are ISO 8601, origins are words.
/// </summary>
static class Held
{
    public static void Write(Utf8JsonWriter json, SqliteConnection connection, IReadOnlyList<long> people)
    {
        json.WriteStartObject();
        Rows(json, connection, "people", "id", people);
        json.WriteStartArray("sources");
        foreach (var (at, what, origin, declaration) in connection.Command($"""
            SELECT DISTINCT b.at, b.what, f.origin, b.declaration FROM person_facts f JOIN batches b ON b.id = f.batch_id WHERE f.person_id IN ({string.Join(", ", people)}) ORDER BY b.at
            """).Rows(row => (row.Time(0), row.GetString(1), (Origin)row.GetInt32(2), row.Text(3))))
        {
            json.WriteStartObject();
            json.WriteString("at", at!.Value.UtcDateTime);
            json.WriteString("what", what);
            json.WriteString("origin", Vocabulary.Word(origin));
            json.WriteString("declaration", declaration);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Children(json, connection, "people", people);
        json.WriteEndObject();
    }

    static void Children(Utf8JsonWriter json, SqliteConnection connection, string table, IReadOnlyList<long> ids)
    {
        if (ids.Count == 0)
            return;
        var children = connection.Command("""
            SELECT t.name, k."from", EXISTS (SELECT 1 FROM pragma_table_info(t.name) c WHERE c.name = 'id') FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) k
            WHERE t.type = 'table' AND k."table" = $table AND t.name <> $table AND t.name <> 'identities' ORDER BY t.name
            """, ("$table", table)).Rows(row => (Table: row.GetString(0), Column: row.GetString(1), HasId: row.GetBoolean(2))).ToList();
        foreach (var child in children)
        {
            var theirs = Rows(json, connection, child.Table, child.Column, ids, child.HasId, table);
            Children(json, connection, child.Table, theirs);
        }
    }

    /// <returns>The rows' own ids, where they have such.</returns>
    static List<long> Rows(Utf8JsonWriter json, SqliteConnection connection, string table, string column, IReadOnlyList<long> ids, bool hasId = false, string? of = null)
    {
        var found = new List<long>();
        json.WriteStartArray(of is null or "people" ? column is "id" or "person_id" ? table : $"{table}.{column}" : $"{of}.{table}");
        using var command = connection.Command($"SELECT * FROM {table} WHERE {column} IN ({string.Join(", ", ids)})");
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            json.WriteStartObject();
            for (var n = 0; n < rows.FieldCount; n++)
                Write(json, rows, n);
            json.WriteEndObject();
            if (hasId)
                found.Add(rows.GetInt64(rows.GetOrdinal("id")));
        }
        json.WriteEndArray();
        return found;
    }

    static void Write(Utf8JsonWriter json, SqliteDataReader row, int column)
    {
        var name = row.GetName(column);
        json.WritePropertyName(name);
        if (row.IsDBNull(column))
            json.WriteNullValue();
        else if (name == "origin")
            json.WriteStringValue(Vocabulary.Word((Origin)row.GetInt32(column)));
        else if (name is "at" || name.EndsWith("_at", StringComparison.Ordinal))
            json.WriteStringValue(row.Time(column)!.Value.UtcDateTime);
        else if (row.GetValue(column) is long number)
            json.WriteNumberValue(number);
        else if (row.GetValue(column) is double real)
            json.WriteNumberValue(real);
        else if (row.GetValue(column) is byte[] bytes)
            json.WriteBase64StringValue(bytes);
        else
            json.WriteStringValue(row.GetString(column));
    }
}
