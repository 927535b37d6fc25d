using Microsoft.Data.Sqlite;

namespace Windfall.Store.Bulk;

/// <summary>
/// Deletes rows and all that hangs on them, as the schema says, but table by table: SQLite's own cascade would search each child table once per row that goes.
/// Foreign keys must be off.
/// </summary>
static class Cascade
{
    readonly record struct Child(string Table, string Column, bool StaysWithout);

    /// <param name="table">Whose rows go; its key is <c>id</c>.</param>
    /// <param name="gone">A table with one column <c>id</c>: which.</param>
    public static void Delete(SqliteConnection connection, string table, string gone)
    {
        foreach (var child in Children(connection, table).OrderByDescending(child => child.StaysWithout))
        {
            if (child.StaysWithout)
                connection.Run($"UPDATE {child.Table} SET {child.Column} = NULL WHERE {child.Column} IN (SELECT id FROM {gone})");
            else if (Children(connection, child.Table).Count == 0)
                connection.Run($"DELETE FROM {child.Table} WHERE {child.Column} IN (SELECT id FROM {gone})");
            else
                DeleteParents(connection, child, $"{gone}_{child.Table}", gone);
        }
        connection.Run($"DELETE FROM {table} WHERE id IN (SELECT id FROM {gone})");
    }

    static void DeleteParents(SqliteConnection connection, Child child, string theirs, string gone)
    {
        connection.Run($"CREATE TEMP TABLE {theirs} AS SELECT id FROM {child.Table} WHERE {child.Column} IN (SELECT id FROM {gone})");
        Delete(connection, child.Table, theirs);
        connection.Run($"DROP TABLE {theirs}");
    }

    static List<Child> Children(SqliteConnection connection, string table) =>
    [
        .. connection.Command("""
            SELECT t.name, k."from", k.on_delete = 'SET NULL' FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) k
            WHERE t.type = 'table' AND k."table" = $table ORDER BY t.name
            """, ("$table", table)).Rows(row => new Child(row.GetString(0), row.GetString(1), row.GetBoolean(2)))
    ];
}
