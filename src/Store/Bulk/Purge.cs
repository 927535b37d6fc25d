using Microsoft.Data.Sqlite;
using Windfall.Core.Origins;

namespace Windfall.Store.Bulk;

/// <summary>What is known of one person from one origin, whose time will come.</summary>
/// <param name="Due">UTC.</param>
/// <param name="IsActivity">What a page told of what they did, which has a time of its own; all else that an origin told goes in one.</param>
public sealed record Keeping(long Person, Origin Origin, bool IsLead, DateTimeOffset Due, bool IsActivity);

/// <summary>
/// Takes names and words of people whose time is over, origin by origin. That somebody acted, when, and how they answered the goal stays, so that old shares stay as
/// they were; their hash stays too, so that a new import may tell of them again without counting them, or what they said, twice.
/// </summary>
public static class Purge
{
    /// <summary>Everybody who is kept by name, and until when: once for each origin that told of them.</summary>
    /// <param name="now">A time later than this is a clock gone wrong, and keeps nobody longer.</param>
    public static IEnumerable<Keeping> Plan(SqliteConnection connection, long workspace, Retention retention, DateTimeOffset now) => connection.Command("""
        WITH heard AS (
                SELECT f.person_id AS id, f.origin, b.at, 1 AS holds, 0 AS did FROM person_facts f JOIN batches b ON b.id = f.batch_id WHERE b.workspace_id = $w
                UNION ALL SELECT a.person_id, b.origin, iif(b.origin = $page, b.at, coalesce(a.at, b.at)), a.text IS NOT NULL, b.origin = $page
                    FROM posts p CROSS JOIN acts a ON a.post_id = p.id JOIN batches b ON b.id = a.batch_id WHERE p.workspace_id = $w
                UNION ALL SELECT t.person_id, t.origin, iif(t.origin = $page, b.at, coalesce(t.at, b.at)), 1, t.origin = $page
                    FROM touches t JOIN batches b ON b.id = t.batch_id WHERE t.workspace_id = $w AND t.person_id IS NOT NULL),
            one AS (SELECT id, coalesce(merged_into, id) AS self FROM people WHERE workspace_id = $w),
            led AS (
                SELECT o.self, max(e.at) AS at FROM leads l JOIN one o ON o.id = l.person_id JOIN lead_events e ON e.lead_id = l.id
                WHERE l.workspace_id = $w AND e.undone_at IS NULL GROUP BY o.self),
            own AS (SELECT h.id, o.self, h.origin, h.did, max(h.at) AS at, max(h.holds) AS holds, max(max(h.at)) OVER (PARTITION BY o.self) AS last
                FROM heard h JOIN one o USING (id) GROUP BY h.id, h.origin, h.did)
        SELECT o.id, o.origin, l.self IS NOT NULL, min($now, o.at), min($now, max(o.last, coalesce(l.at, 0))), o.did
        FROM own o LEFT JOIN led l USING (self) WHERE o.holds AND (o.did OR o.id IN (SELECT person_id FROM person_facts))
        """, ("$w", workspace), ("$now", now.ToUnixTimeMilliseconds()), ("$page", (int)Origin.Page)).Rows(row => Keep(row, retention));

    static Keeping Keep(SqliteDataReader row, Retention retention)
    {
        var (origin, isLead, did) = ((Origin)row.GetInt32(1), row.GetBoolean(2), row.GetBoolean(5));
        return new(row.GetInt64(0), origin, isLead, retention.Until(origin, isLead, row.Time(3)!.Value, row.Time(4)!.Value, did), did);
    }

    /// <returns>How many people were taken, or lost something.</returns>
    public static int Run(Database database, IReadOnlyCollection<Keeping> due, DateTimeOffset at, Func<SqliteConnection, Judge> judge)
    {
        if (due.Count == 0)
            return 0;
        using var connection = database.Connect(checkForeignKeys: false);
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            connection.Run("CREATE TEMP TABLE due (id INTEGER, origin INTEGER, did INTEGER, PRIMARY KEY (id, origin, did)) WITHOUT ROWID");
            using (var add = new Statement(connection.Handle!, "INSERT OR IGNORE INTO due VALUES (?, ?, ?)"))
                foreach (var keeping in due)
                {
                    add.Bind(1, keeping.Person);
                    add.Bind(2, (long)keeping.Origin);
                    add.Bind(3, keeping.IsActivity ? 1L : 0);
                    add.Run();
                }
            var changed = TakeWords(connection);
            TakeNames(connection, at);
            PersonRefresh.Run(connection, changed, judge(connection));
            connection.Run("DROP TABLE gone; DROP TABLE due");
            transaction.Commit();
        }
        _ = connection.Number("PRAGMA wal_checkpoint(TRUNCATE)");
        return due.DistinctBy(keeping => keeping.Person).Count();
    }

    /// <summary>What those origins told; whoever no other tells of is gone.</summary>
    /// <returns>Whose row is to be made anew: who is told of still, and who is shown with others.</returns>
    static List<long> TakeWords(SqliteConnection connection)
    {
        connection.Run($"""
            DELETE FROM person_facts WHERE (person_id, origin) IN (SELECT id, origin FROM due WHERE NOT did);
            DELETE FROM touches WHERE (person_id, origin, origin = {(int)Origin.Page}) IN (SELECT id, origin, did FROM due);
            UPDATE acts SET text = NULL WHERE text IS NOT NULL AND person_id IN (SELECT id FROM due) AND EXISTS (
                SELECT 1 FROM batches b JOIN due d ON d.id = acts.person_id AND d.origin = b.origin AND d.did = (b.origin = {(int)Origin.Page}) WHERE b.id = acts.batch_id);
            CREATE TEMP TABLE gone AS SELECT DISTINCT id FROM due WHERE id NOT IN (SELECT person_id FROM person_facts);
            """);
        return
        [
            .. connection.Command("""
                SELECT id FROM due WHERE id NOT IN (SELECT id FROM gone)
                UNION SELECT id FROM people WHERE merged_into IS NOT NULL AND (id IN (SELECT id FROM gone) OR merged_into IN (SELECT id FROM gone))
                """).Rows(row => row.GetInt64(0)),
        ];
    }

    static void TakeNames(SqliteConnection connection, DateTimeOffset at)
    {
        connection.Run($"""
            UPDATE people SET name = NULL, headline = NULL, company = NULL, url = NULL, degree = NULL, purged_at = coalesce(purged_at, $at) WHERE id IN (SELECT id FROM gone);
            DELETE FROM touches WHERE person_id IN (SELECT id FROM gone) AND origin <> {(int)Origin.Page};
            UPDATE acts SET text = NULL WHERE text IS NOT NULL AND person_id IN (SELECT id FROM gone) AND (SELECT b.origin FROM batches b WHERE b.id = acts.batch_id) <> {(int)Origin.Page};
            """, ("$at", at.ToUnixTimeMilliseconds()));
        Erasure.ForgetWords(connection);
        Erasure.ForgetAddresses(connection);
        Erasure.ForgetRetrospectives(connection);
        connection.Run("""
            CREATE TEMP TABLE gone_leads AS SELECT id FROM leads WHERE person_id IN (SELECT id FROM gone);
            """);
        Cascade.Delete(connection, "leads", "gone_leads");
        connection.Run("DROP TABLE gone_leads");
    }
}
