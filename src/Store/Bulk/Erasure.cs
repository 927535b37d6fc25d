using Microsoft.Data.Sqlite;

namespace Windfall.Store.Bulk;

/// <summary>Takes people out because they asked for it: every row, every word, and the bytes that these lay in.</summary>
public static class Erasure
{
    /// <summary>Set where nothing was ever deleted without being overwritten: from the start, or since an erasure wrote the database anew.</summary>
    internal const string Secure = "secure_since";

    /// <summary>Whom a person is one with, as far as links were ever made: all of them are meant.</summary>
    public static IReadOnlyList<long> Selves(SqliteConnection connection, long person) =>
    [
        .. connection.Command("""
            WITH RECURSIVE self (id) AS (SELECT $p UNION SELECT CASE m.person_id WHEN self.id THEN m.into_id ELSE m.person_id END
                FROM merges m JOIN self ON self.id IN (m.person_id, m.into_id) WHERE m.ended_at IS NULL)
            SELECT id FROM self
            """, ("$p", person)).Rows(row => row.GetInt64(0))
    ];

    /// <summary>Erases people for good. What is left of them is the keyed hash of each identity, so that no import brings them back.</summary>
    /// <param name="also">Further hashes by which they might be told again.</param>
    /// <returns>False where another program is still reading what was: then old bytes lie in the log until it ends, and the next erasure or backup clears them.</returns>
    public static bool Run(Database database, long workspace, IReadOnlyCollection<long> people, IEnumerable<long> also, DateTimeOffset at)
    {
        using var connection = database.Connect(checkForeignKeys: false);
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            connection.Run("CREATE TEMP TABLE gone (id INTEGER PRIMARY KEY)");
            foreach (var person in people)
                connection.Run("INSERT OR IGNORE INTO gone SELECT id FROM people WHERE id = $p AND workspace_id = $w", ("$p", person), ("$w", workspace));
            foreach (var hash in also)
                Remember(connection, workspace, hash, at);
            Take(connection, workspace, at);
            connection.Run("DROP TABLE gone");
            transaction.Commit();
        }
        return Forget(connection);
    }

    /// <summary>Erases, once more, whoever of a restored database was erased since.</summary>
    public static void Again(SqliteConnection connection, DateTimeOffset at)
    {
        foreach (var workspace in connection.Command("SELECT DISTINCT workspace_id FROM erased").Rows(row => row.GetInt64(0)).ToList())
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            connection.Run("""
                CREATE TEMP TABLE gone AS SELECT DISTINCT person_id AS id FROM identities i JOIN erased e ON e.workspace_id = i.workspace_id AND e.hash = i.hash WHERE i.workspace_id = $w
                """, ("$w", workspace));
            Take(connection, workspace, at);
            connection.Run("DROP TABLE gone");
            transaction.Commit();
        }
    }

    static void Take(SqliteConnection connection, long workspace, DateTimeOffset at)
    {
        connection.Run("""
            INSERT OR IGNORE INTO erased SELECT workspace_id, hash, $at FROM identities WHERE person_id IN (SELECT id FROM gone);
            UPDATE batches SET report = NULL WHERE workspace_id = $w AND instr(report, '"unreadable":[{') > 0;    -- earlier versions kept lines there
            """, ("$at", at.ToUnixTimeMilliseconds()), ("$w", workspace));
        TakeOut(connection);
    }

    /// <summary>
    /// Takes the people of the table <c>gone</c> out, with all that hangs on them. What stays without them keeps counts, states and minutes, but no word of theirs or to
    /// them. Foreign keys must be off.
    /// </summary>
    public static void TakeOut(SqliteConnection connection)
    {
        ForgetWords(connection);
        ForgetAddresses(connection);
        ForgetRetrospectives(connection);
        Cascade.Delete(connection, "people", "gone");
    }

    /// <summary>What was written to them, and what is noted of that.</summary>
    internal static void ForgetWords(SqliteConnection connection) => connection.Run("""
        UPDATE replies SET text = '', address = NULL WHERE conversation_id IN (SELECT id FROM conversations WHERE person_id IN (SELECT id FROM gone));
        DELETE FROM sendings WHERE conversation_id IN (SELECT id FROM conversations WHERE person_id IN (SELECT id FROM gone));
        UPDATE efforts SET note = NULL WHERE person_id IN (SELECT id FROM gone) OR conversation_id IN (SELECT id FROM conversations WHERE person_id IN (SELECT id FROM gone));
        """);

    /// <summary>On most networks the address of what somebody wrote names them; whoever answered it bears it as well.</summary>
    internal static void ForgetAddresses(SqliteConnection connection) => connection.Run("""
        UPDATE conversations SET parent = NULL WHERE parent IN (SELECT address FROM conversations WHERE person_id IN (SELECT id FROM gone));
        UPDATE conversations SET address = NULL, parent = NULL WHERE person_id IN (SELECT id FROM gone);
        """);

    /// <summary>What was written of a post may name them. It is written again without.</summary>
    internal static void ForgetRetrospectives(SqliteConnection connection) => connection.Run("""
        UPDATE retrospectives SET text = NULL WHERE text IS NOT NULL
            AND post_id IN (SELECT id FROM posts WHERE workspace_id IN (SELECT workspace_id FROM people WHERE id IN (SELECT id FROM gone)))
        """);

    static void Remember(SqliteConnection connection, long workspace, long hash, DateTimeOffset at) =>
        connection.Run("INSERT OR IGNORE INTO erased VALUES ($w, $hash, $at)", ("$w", workspace), ("$hash", hash), ("$at", at.ToUnixTimeMilliseconds()));

    /// <summary>What is deleted is overwritten with zeros, but what a database deleted before it was opened that way is not; and the log holds pages as they were.</summary>
    static bool Forget(SqliteConnection connection)
    {
        if (connection.Number("SELECT count(*) FROM settings WHERE key = $key", ("$key", Secure)) == 0)
        {
            connection.Run("VACUUM");
            connection.Run("INSERT OR REPLACE INTO settings VALUES ($key, 'yes')", ("$key", Secure));
        }
        return connection.Number("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
    }
}
