using Microsoft.Data.Sqlite;
using Windfall.App.Export;
using Windfall.Core.Origins;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Moving;

/// <summary>Takes out of a copy what may not leave: what an origin forbids, with all that hangs on it, and what stays with its instance.</summary>
static class Leaving
{
    /// <param name="copy">Nobody else's; foreign keys are not checked.</param>
    /// <param name="workspace">The one that leaves; null: all.</param>
    /// <returns>How many people stay.</returns>
    public static long Strip(Database copy, SqliteConnection connection, long? workspace)
    {
        foreach (var other in connection.Command("SELECT id FROM workspaces WHERE id <> $w OR deleted_at IS NOT NULL", ("$w", workspace ?? -1)).Rows(row => row.GetInt64(0)).ToList()
            .Where(id => workspace is not null || connection.Number("SELECT deleted_at IS NOT NULL FROM workspaces WHERE id = $w", ("$w", id)) == 1))
            Removal.Run(copy, other);

        using var transaction = connection.BeginTransaction();
        connection.Run($"""
            CREATE TEMP TABLE gone AS SELECT q.id FROM people q JOIN people p ON p.id = coalesce(q.merged_into, q.id)
                WHERE NOT {Exporter.Exportable} OR (SELECT origin FROM batches b WHERE b.id = q.batch_id) = {(int)Origin.Page}
            """);
        var stay = connection.Number("SELECT count(*) FROM gone");
        Erasure.TakeOut(connection);
        connection.Run("DROP TABLE gone");
        TakePages(connection);

        foreach (var table in Layout.Stay.Keys)
            connection.Run($"DELETE FROM {table}");
        connection.Run("UPDATE sources SET home = NULL, secret = NULL, secret_ends_at = NULL; UPDATE sendings SET next_at = NULL");       // signed in anew where it arrives
        connection.Run("DELETE FROM settings WHERE key <> $seed", ("$seed", Layout.Seed));
        transaction.Commit();
        return stay;
    }

    /// <summary>What a page told of people who are known from elsewhere, too, and of posts.</summary>
    static void TakePages(SqliteConnection connection)
    {
        foreach (var (table, hasOrigin) in connection.Command("""
            SELECT t.name, max(c.name = 'origin') FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name <> 'batches' AND c.name IN ('origin', 'batch_id')
            GROUP BY t.name HAVING max(c.name = 'origin') OR t.name IN ('acts', 'withdrawals', 'conversations')
            """).Rows(row => (row.GetString(0), row.GetBoolean(1))).ToList())
        {
            connection.Run(hasOrigin ? $"DELETE FROM {table} WHERE origin = {(int)Origin.Page}"
                : $"DELETE FROM {table} WHERE batch_id IN (SELECT id FROM batches WHERE origin = {(int)Origin.Page})");
        }
    }
}
