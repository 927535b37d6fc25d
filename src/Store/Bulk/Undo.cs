using Microsoft.Data.Sqlite;

namespace Windfall.Store.Bulk;

/// <summary>Takes a batch back: what it alone told goes; what a later batch hangs on stays, and is then the later batch's.</summary>
public static class Undo
{
    /// <returns>False when the workspace has no such batch.</returns>
    public static bool Run(Database database, long workspace, long batch, Func<SqliteConnection, Judge> judge)
    {
        // Keys are kept right by the order below; the check would search whole tables for each person that goes.
        using var connection = database.Connect(checkForeignKeys: false);
        using var transaction = connection.BeginTransaction(deferred: false);

        if (connection.Number("SELECT count(*) FROM batches WHERE id = $b AND workspace_id = $w", ("$b", batch), ("$w", workspace)) == 0)
            return false;

        // With whom they are shown as: that one shows what was told of both.
        var told = connection.Command("""
            SELECT person_id FROM person_facts WHERE batch_id = $b
            UNION SELECT p.merged_into FROM person_facts f JOIN people p ON p.id = f.person_id WHERE f.batch_id = $b AND p.merged_into IS NOT NULL
            """, ("$b", batch)).Rows(row => row.GetInt64(0)).ToList();

        // A forecast was made from all readings up to its own; without one of them it would be another.
        connection.Run("""
            DELETE FROM forecasts WHERE EXISTS (SELECT 1 FROM readings r WHERE r.post_id = forecasts.post_id AND r.at <= forecasts.reading_at AND r.batch_id = $b);
            DELETE FROM acts WHERE batch_id = $b;
            DELETE FROM withdrawals WHERE batch_id = $b OR NOT EXISTS (
                SELECT 1 FROM acts a WHERE a.post_id = withdrawals.post_id AND a.person_id = withdrawals.person_id AND a.kind = withdrawals.kind AND a.key = withdrawals.key);
            DELETE FROM readings WHERE batch_id = $b;
            DELETE FROM touches WHERE workspace_id = $w AND batch_id = $b;
            DELETE FROM figures WHERE workspace_id = $w AND batch_id = $b;
            DELETE FROM profiles WHERE batch_id = $b;
            """, ("$b", batch), ("$w", workspace));
        var toldCompanies = connection.Run("DELETE FROM companies WHERE workspace_id = $w AND batch_id = $b", ("$w", workspace), ("$b", batch)) > 0;
        TakeBackConversations(connection, batch);
        TakeBackPosts(connection, batch);
        KeepLeads(connection, batch);
        TakeBackPeople(connection, batch);
        connection.Run("DELETE FROM batches WHERE id = $b", ("$b", batch));

        PersonRefresh.Run(connection, [.. told, .. Merging.Mend(connection, workspace)], judge(connection));
        if (toldCompanies)
            PersonRefresh.Rate(connection, workspace, judge(connection));
        transaction.Commit();
        return true;
    }

    /// <summary>What it brought, and nobody else told: with it goes what hangs on it.</summary>
    static void TakeOut(SqliteConnection connection, string table, long batch)
    {
        connection.Run($"CREATE TEMP TABLE taken AS SELECT id FROM {table} WHERE batch_id = $b", ("$b", batch));
        Cascade.Delete(connection, table, "taken");
        connection.Run("DROP TABLE taken");
    }

    /// <summary>A comment that another batch told too is that batch's; with the others goes what was made of them. Minutes that were spent stay spent, and a reply written.</summary>
    static void TakeBackConversations(SqliteConnection connection, long batch)
    {
        connection.Run("""
            UPDATE conversations SET batch_id = coalesce((
                SELECT min(a.batch_id) FROM acts a
                WHERE a.post_id = conversations.post_id AND a.person_id = conversations.person_id AND a.kind = conversations.kind AND a.key = conversations.key), batch_id)
                WHERE batch_id = $b
            """, ("$b", batch));
        TakeOut(connection, "conversations", batch);
    }

    /// <summary>
    /// Who is a lead stays, whoever told of them: what this batch alone says of who they are goes into a batch of its own, with the origin it has.
    /// </summary>
    static void KeepLeads(SqliteConnection connection, long batch) => connection.Run("""
        CREATE TEMP TABLE led AS
            SELECT DISTINCT p.id, coalesce(m.merged_into, m.id) AS head, p.id = m.id AS is_own
            FROM leads l JOIN people m ON m.id = l.person_id JOIN people p ON p.id = coalesce(m.merged_into, m.id) OR p.merged_into = coalesce(m.merged_into, m.id);
        CREATE TEMP TABLE kept AS
            SELECT DISTINCT d.id FROM led d JOIN person_facts f ON f.person_id = d.id AND f.batch_id = $b
            WHERE NOT EXISTS (
                SELECT 1 FROM led o JOIN person_facts e ON e.person_id = o.id WHERE o.head = d.head AND e.batch_id <> $b AND (o.id = d.id OR NOT d.is_own));
        DROP TABLE led;
        INSERT INTO batches (workspace_id, at, origin, declaration, what, report)
            SELECT workspace_id, at, origin, declaration, 'leads', 'leads' FROM batches WHERE id = $b AND EXISTS (SELECT 1 FROM kept);
        UPDATE person_facts SET batch_id = (SELECT max(id) FROM batches) WHERE batch_id = $b AND person_id IN (SELECT id FROM kept);
        UPDATE people SET batch_id = (SELECT max(id) FROM batches) WHERE batch_id = $b AND id IN (SELECT id FROM kept);
        UPDATE identities SET batch_id = (SELECT max(id) FROM batches) WHERE batch_id = $b AND person_id IN (SELECT id FROM kept);
        DROP TABLE kept;
        """, ("$b", batch));

    static void TakeBackPosts(SqliteConnection connection, long batch)
    {
        connection.Run("""
            CREATE TEMP TABLE heirs AS
                SELECT post_id AS id, min(batch_id) AS batch_id FROM (
                    SELECT post_id, batch_id FROM acts UNION ALL SELECT post_id, batch_id FROM readings UNION ALL SELECT post_id, batch_id FROM figures
                    UNION ALL SELECT post_id, batch_id FROM post_facts WHERE batch_id <> $b)
                WHERE post_id IN (SELECT post_id FROM post_facts WHERE batch_id = $b) GROUP BY post_id;

            UPDATE OR IGNORE post_facts SET batch_id = (SELECT h.batch_id FROM heirs h WHERE h.id = post_id)
                WHERE batch_id = $b AND post_id IN (SELECT id FROM heirs)
                AND NOT EXISTS (SELECT 1 FROM post_facts o WHERE o.post_id = post_facts.post_id AND o.batch_id <> $b);
            UPDATE posts SET batch_id = (SELECT h.batch_id FROM heirs h WHERE h.id = posts.id) WHERE batch_id = $b AND id IN (SELECT id FROM heirs);
            UPDATE posts SET
                published_at = (SELECT published_at FROM post_facts f WHERE f.post_id = posts.id AND f.batch_id <> $b AND published_at IS NOT NULL ORDER BY f.batch_id DESC LIMIT 1),
                text = (SELECT text FROM post_facts f WHERE f.post_id = posts.id AND f.batch_id <> $b AND text IS NOT NULL ORDER BY f.batch_id DESC LIMIT 1)
                WHERE id IN (SELECT post_id FROM post_facts WHERE batch_id = $b);
            DELETE FROM post_facts WHERE batch_id = $b;
            DROP TABLE heirs;
            """, ("$b", batch));
        TakeOut(connection, "posts", batch);
    }

    static void TakeBackPeople(SqliteConnection connection, long batch)
    {
        connection.Run("""
            CREATE TEMP TABLE heirs AS
                SELECT person_id AS id, min(batch_id) AS batch_id FROM (
                    SELECT person_id, batch_id FROM acts UNION ALL SELECT person_id, batch_id FROM touches WHERE person_id IS NOT NULL
                    UNION ALL SELECT person_id, batch_id FROM person_facts WHERE batch_id <> $b)
                WHERE person_id IN (SELECT person_id FROM person_facts WHERE batch_id = $b) GROUP BY person_id;
            CREATE UNIQUE INDEX heirs_id ON heirs (id);

            UPDATE person_facts SET batch_id = (SELECT h.batch_id FROM heirs h WHERE h.id = person_id)
                WHERE batch_id = $b AND person_id IN (SELECT id FROM heirs)
                AND NOT EXISTS (SELECT 1 FROM person_facts o WHERE o.person_id = person_facts.person_id AND o.batch_id <> $b);
            UPDATE people SET batch_id = (SELECT h.batch_id FROM heirs h WHERE h.id = people.id) WHERE batch_id = $b AND id IN (SELECT id FROM heirs);
            UPDATE identities SET batch_id = (SELECT p.batch_id FROM people p WHERE p.id = person_id)
                WHERE batch_id = $b AND person_id IN (SELECT id FROM people WHERE batch_id <> $b) AND person_id IN (SELECT id FROM heirs WHERE batch_id > $b);
            DELETE FROM person_facts WHERE batch_id = $b;
            DELETE FROM identities WHERE batch_id = $b;
            DROP TABLE heirs;
            """, ("$b", batch));
        TakeOut(connection, "people", batch);
    }
}
