using Microsoft.Data.Sqlite;
using Windfall.Core.Origins;

namespace Windfall.Store.Bulk;

/// <summary>One person whose time will come.</summary>
/// <param name="Due">UTC.</param>
public sealed record Keeping(long Person, Origin Origin, bool IsLead, DateTimeOffset Due);

/// <summary>
/// Takes names and words of people whose time is over. That somebody acted, when, and how they answered the goal stays, so that old shares stay as they were;
/// their hash stays too, so that a new import may tell of them again without counting them twice.
/// </summary>
public static class Purge
{
    /// <summary>Everybody who is kept by name, and until when.</summary>
    /// <param name="now">A time later than this is a clock gone wrong, and keeps nobody longer.</param>
    public static IEnumerable<Keeping> Plan(SqliteConnection connection, long workspace, Retention retention, DateTimeOffset now) => connection.Command("""
        WITH told AS (SELECT f.person_id AS id, max(f.origin) AS origin, max(b.at) AS at FROM person_facts f JOIN batches b ON b.id = f.batch_id WHERE b.workspace_id = $w GROUP BY 1),
            acted AS (SELECT a.person_id AS id, max(a.at) AS at FROM acts a JOIN posts p ON p.id = a.post_id WHERE p.workspace_id = $w GROUP BY 1),
            met AS (SELECT person_id AS id, max(at) AS at FROM touches WHERE workspace_id = $w AND person_id IS NOT NULL GROUP BY 1),
            led AS (
                SELECT p.id, max(e.at) AS at FROM leads l JOIN people p ON l.person_id IN (p.id, p.merged_into) LEFT JOIN lead_events e ON e.lead_id = l.id
                WHERE l.workspace_id = $w GROUP BY 1)
        SELECT t.id, t.origin, l.id IS NOT NULL, min($now, max(t.at, coalesce(a.at, 0), coalesce(m.at, 0), coalesce(l.at, 0)))
        FROM told t LEFT JOIN acted a USING (id) LEFT JOIN met m USING (id) LEFT JOIN led l USING (id)
        """, ("$w", workspace), ("$now", now.ToUnixTimeMilliseconds())).Rows(row => Keep(row, retention));

    static Keeping Keep(SqliteDataReader row, Retention retention)
    {
        var (origin, isLead) = ((Origin)row.GetInt32(1), row.GetBoolean(2));
        return new(row.GetInt64(0), origin, isLead, retention.Until(origin, isLead, row.Time(3)!.Value));
    }

    /// <returns>How many were taken.</returns>
    public static int Run(Database database, long workspace, IReadOnlyCollection<long> people, DateTimeOffset at)
    {
        if (people.Count == 0)
            return 0;
        using var connection = database.Connect(checkForeignKeys: false);
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            connection.Run("CREATE TEMP TABLE gone (id INTEGER PRIMARY KEY)");
            using (var add = new Statement(connection.Handle!, "INSERT OR IGNORE INTO gone VALUES (?)"))
                foreach (var person in people)
                {
                    add.Bind(1, person);
                    add.Run();
                }
            Take(connection, at);
            connection.Run("DROP TABLE gone");
            transaction.Commit();
        }
        _ = connection.Number("PRAGMA wal_checkpoint(TRUNCATE)");
        return people.Count;
    }

    static void Take(SqliteConnection connection, DateTimeOffset at)
    {
        connection.Run("""
            UPDATE people SET name = NULL, headline = NULL, company = NULL, url = NULL, degree = NULL, purged_at = $at WHERE id IN (SELECT id FROM gone);
            DELETE FROM person_facts WHERE person_id IN (SELECT id FROM gone);
            DELETE FROM touches WHERE person_id IN (SELECT id FROM gone);
            UPDATE acts SET text = NULL WHERE text IS NOT NULL AND person_id IN (SELECT id FROM gone);
            UPDATE replies SET text = '', address = NULL WHERE conversation_id IN (SELECT id FROM conversations WHERE person_id IN (SELECT id FROM gone));
            UPDATE efforts SET note = NULL WHERE person_id IN (SELECT id FROM gone) OR conversation_id IN (SELECT id FROM conversations WHERE person_id IN (SELECT id FROM gone));
            """, ("$at", at.ToUnixTimeMilliseconds()));
        Erasure.ForgetAddresses(connection);
        connection.Run("""
            UPDATE conversations SET person_id = NULL WHERE person_id IN (SELECT id FROM gone);
            CREATE TEMP TABLE gone_leads AS SELECT id FROM leads WHERE person_id IN (SELECT id FROM gone);
            """);
        Cascade.Delete(connection, "leads", "gone_leads");
        connection.Run("DROP TABLE gone_leads");
    }
}
