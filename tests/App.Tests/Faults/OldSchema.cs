using Microsoft.Data.Sqlite;
using Windfall.App.Tests.Program;
using Windfall.Store;

namespace Windfall.App.Tests.Faults;

/// <summary>A database as an earlier program wrote it, made by the files of the schema as they were then.</summary>
static class OldSchema
{
    /// <param name="people">Each wrote a comment.</param>
    public static void Write(Terminal terminal, int schema, int people)
    {
        Directory.CreateDirectory(terminal.Home);
        using var connection = new SqliteConnection($"Data Source={terminal.Database};Pooling=False");
        connection.Open();
        connection.Run("PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction();
        foreach (var file in typeof(Database).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Windfall.Store.Schema.", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(schema))
        {
            using var text = new StreamReader(typeof(Database).Assembly.GetManifestResourceStream(file)!);
            connection.Run(text.ReadToEnd());
        }
        connection.Run($"""
            INSERT INTO workspaces (name, is_sample, created_at) VALUES ('default', 0, 0);
            INSERT INTO batches (workspace_id, at, origin, what) VALUES (1, 0, 3, 'people.csv');
            INSERT INTO posts (workspace_id, network, key, url, batch_id) VALUES (1, 1, '1', 'https://www.linkedin.com/feed/update/1', 1);
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {people})
                INSERT INTO people (workspace_id, name, function, seniority, employment_kind, status, is_referrer, referral_score, batch_id) SELECT 1, 'Person ' || i, 0, 0, 0, 0, 0, 0, 1 FROM n;
            INSERT INTO person_facts (person_id, batch_id, origin, name) SELECT id, 1, 3, name FROM people;
            INSERT INTO acts (post_id, person_id, kind, key, batch_id, text) SELECT 1, id, 2, id, 1, 'Well said, number ' || id FROM people;
            PRAGMA user_version = {schema};
            """);
        transaction.Commit();
    }
}
