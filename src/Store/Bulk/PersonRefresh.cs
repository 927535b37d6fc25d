using Microsoft.Data.Sqlite;

namespace Windfall.Store.Bulk;

/// <summary>Makes people's rows anew from what batches told: for each field the newest that told it; then what follows for the goal.</summary>
public static class PersonRefresh
{
    static readonly string[] Fields = ["name", "headline", "company", "url", "degree"];

    internal static void Run(SqliteConnection connection, IReadOnlyCollection<long> people, Judge judge)
    {
        if (people.Count == 0)
            return;

        connection.Run("CREATE TEMP TABLE refreshed (id INTEGER PRIMARY KEY)");
        using (var add = new Statement(connection.Handle!, "INSERT OR IGNORE INTO refreshed VALUES (?)"))
            foreach (var person in people)
            {
                add.Bind(1, person);
                add.Run();
            }

        // Who is shown as another changes what is shown of that other.
        connection.Run("INSERT OR IGNORE INTO refreshed SELECT merged_into FROM people WHERE id IN (SELECT id FROM refreshed) AND merged_into IS NOT NULL");
        connection.Run($"UPDATE people SET {Newest("f.person_id = people.id")} WHERE id IN (SELECT id FROM refreshed)");
        connection.Run($"""
            UPDATE people SET {Newest("f.person_id IN (SELECT people.id UNION ALL SELECT m.id FROM people m WHERE m.merged_into = people.id)")}
            WHERE id IN (SELECT merged_into FROM people WHERE merged_into IS NOT NULL INTERSECT SELECT id FROM refreshed)
            """);

        connection.Run("""
            UPDATE people SET purged_at = NULL WHERE purged_at IS NOT NULL AND id IN (SELECT id FROM refreshed) AND EXISTS (SELECT 1 FROM person_facts f WHERE f.person_id = people.id)
            """);

        Rate(connection, "id IN (SELECT id FROM refreshed)", judge);
        connection.Run("DROP TABLE refreshed");
    }

    static string Newest(string whose) => string.Join(", ", Fields.Select(field =>
        $"{field} = (SELECT {field} FROM person_facts f WHERE {whose} AND {field} IS NOT NULL ORDER BY batch_id DESC, person_id DESC LIMIT 1)"));

    /// <summary>Reads the headlines of everybody in a workspace against a new goal.</summary>
    public static void Rate(SqliteConnection connection, long workspace, Judge judge) =>
        Rate(connection, $"workspace_id = {workspace}", judge);

    static void Rate(SqliteConnection connection, string which, Judge judge)
    {
        using var update = new Statement(connection.Handle!, """
            UPDATE people SET function = ?, seniority = ?, employment_kind = ?, status = ?, fit = ?, fit_score = ?, is_referrer = ?, referral_score = ?
            WHERE id = ?
            """);

        // Read first, then write: a statement that walks a table must not see its own changes.
        var people = connection.Command($"SELECT id, headline, company, degree FROM people WHERE purged_at IS NULL AND ({which})")
            .Rows(row => (Id: row.GetInt64(0), Verdict: judge(row.Text(1), row.Text(2), (int?)row.Count(3)))).ToList();

        foreach (var (id, verdict) in people)
        {
            update.Bind(1, verdict);
            update.Bind(9, id);
            update.Run();
        }
    }
}
