using Microsoft.Data.Sqlite;

namespace Windfall.Store.Bulk;

/// <summary>
/// Says that two people are one, and takes it back. A merge is a link from one to the other; whatever was told of either stays with each. What is shown of the
/// one they are follows from both, so that without the link all is as it was.
/// </summary>
public static class Merging
{
    /// <summary>Whoever a person is shown as, is from now on shown as whoever the other is shown as.</summary>
    /// <returns>False where they are one already.</returns>
    public static bool Merge(Database database, long workspace, long person, long into, DateTimeOffset at, Func<SqliteConnection, Judge> judge) =>
        Change(database, workspace, judge, connection =>
        {
            var (one, other) = (Shown(connection, workspace, person), Shown(connection, workspace, into));
            return one != 0 && other != 0 && one != other && connection.Run(
                "INSERT INTO merges (workspace_id, person_id, into_id, at) VALUES ($w, $person, $into, $at)",
                ("$w", workspace), ("$person", one), ("$into", other), ("$at", at.ToUnixTimeMilliseconds())) > 0;
        });

    /// <summary>Ends the link that takes a person into another; where there is none, the newest that takes another into them.</summary>
    /// <returns>False where nobody was merged.</returns>
    public static bool Unmerge(Database database, long workspace, long person, DateTimeOffset at, Func<SqliteConnection, Judge> judge) =>
        Change(database, workspace, judge, connection => connection.Run("""
            UPDATE merges SET ended_at = $at WHERE id = (
                SELECT id FROM merges WHERE workspace_id = $w AND ended_at IS NULL AND $person IN (person_id, into_id) ORDER BY person_id = $person DESC, id DESC LIMIT 1)
            """, ("$at", at.ToUnixTimeMilliseconds()), ("$w", workspace), ("$person", person)) > 0);

    static bool Change(Database database, long workspace, Func<SqliteConnection, Judge> judge, Func<SqliteConnection, bool> change)
    {
        using var connection = database.Connect();
        using var transaction = connection.BeginTransaction(deferred: false);
        if (!change(connection))
            return false;

        PersonRefresh.Run(connection, Mend(connection, workspace), judge(connection));
        transaction.Commit();
        return true;
    }

    static long Shown(SqliteConnection connection, long workspace, long person) =>
        connection.Number("SELECT coalesce(merged_into, id) FROM people WHERE id = $p AND workspace_id = $w AND name IS NOT NULL", ("$p", person), ("$w", workspace));

    /// <summary>Makes <c>merged_into</c> follow from the links that hold. Links of people who are gone go.</summary>
    /// <returns>Whose row is to be made anew.</returns>
    internal static HashSet<long> Mend(SqliteConnection connection, long workspace)
    {
        connection.Run("""
            DELETE FROM merges WHERE workspace_id = $w AND (
                NOT EXISTS (SELECT 1 FROM people p WHERE p.id = person_id) OR NOT EXISTS (SELECT 1 FROM people p WHERE p.id = into_id))
            """, ("$w", workspace));
        var links = connection.Command("SELECT person_id, into_id FROM merges WHERE workspace_id = $w AND ended_at IS NULL", ("$w", workspace))
            .Rows(row => (row.GetInt64(0), row.GetInt64(1))).ToDictionary();
        var now = links.Keys.ToDictionary(person => person, person => Root(links, person));
        var before = connection.Command("SELECT id, merged_into FROM people WHERE merged_into IS NOT NULL AND workspace_id = $w", ("$w", workspace))
            .Rows(row => (row.GetInt64(0), row.GetInt64(1))).ToDictionary();

        var changed = new HashSet<long>();
        foreach (var person in before.Keys.Union(now.Keys))
        {
            long? was = before.TryGetValue(person, out var old) ? old : null, shown = now.TryGetValue(person, out var root) ? root : null;
            if (was == shown)
                continue;
            connection.Run("UPDATE people SET merged_into = $into WHERE id = $p", ("$into", shown), ("$p", person));
            changed.UnionWith([person, was ?? person, shown ?? person]);
        }
        return changed;
    }

    /// <summary>Links never form a ring: each began at one who was shown as himself, and led elsewhere.</summary>
    static long Root(Dictionary<long, long> links, long person)
    {
        while (links.TryGetValue(person, out var into))
            person = into;
        return person;
    }
}
