using Microsoft.Data.Sqlite;
using Windfall.Store;

namespace Windfall.App.Tests.Program;

/// <summary>What a database holds, as sorted lines, to be compared.</summary>
static class Dump
{
    /// <summary>Every row of every table; numbers once given are not forgotten (sqlite_sequence), the secret is drawn once (settings), and what was asked was asked (budgets).</summary>
    public static string[] Of(Terminal terminal) => Read(terminal, connection => Tables(connection).SelectMany(table => Lines(connection, $"SELECT '{table}', * FROM {table}")));

    /// <summary>What the rows mean, whatever their numbers and batches are: of several versions the newest.</summary>
    public static string[] Meaning(Terminal terminal, string workspace = "default") => Read(terminal, connection =>
        new[] { Posts, Readings, People, Acts }.SelectMany(sql => Lines(connection, sql, ("$w", workspace))));

    /// <summary>Acts alone, each with who did it.</summary>
    public static string[] ActsOf(Terminal terminal) => Read(terminal, IEnumerable<string> (connection) => Lines(connection, Acts, ("$w", "default")));

    public static long Count(Terminal terminal, string table) => Count(terminal.Database, table);

    public static long Count(string file, string table)
    {
        using var connection = Open(file);
        return connection.Number($"SELECT count(*) FROM {table}");
    }

    public static string[] Of(Terminal terminal, string sql) => Read(terminal, IEnumerable<string> (connection) => Lines(connection, sql));

    /// <summary>Empty when the file is whole and every key leads somewhere.</summary>
    public static string[] Faults(string file)
    {
        using var connection = Open(file);
        return
        [
            .. Lines(connection, "SELECT * FROM pragma_foreign_key_check"),
            .. Lines(connection, "SELECT * FROM pragma_integrity_check WHERE integrity_check <> 'ok'"),
        ];
    }

    const string Mine = "workspace_id = (SELECT id FROM workspaces WHERE name = $w)";

    const string Posts = $"SELECT 'post', network, key, url, published_at, text FROM posts WHERE {Mine}";

    const string Readings = $"""
        SELECT 'reading', key, at, reactions, comments, reposts, impressions FROM posts p JOIN readings r ON r.post_id = p.id
        WHERE {Mine} AND r.batch_id = (SELECT max(batch_id) FROM readings n WHERE n.post_id = r.post_id AND n.at = r.at)
        """;

    const string People = $"""
        SELECT 'person', name, headline, company, url, degree, function, seniority, employment_kind, status, fit, fit_score, is_referrer, referral_score,
            (SELECT member_id FROM person_facts f WHERE f.person_id = people.id AND member_id IS NOT NULL ORDER BY batch_id DESC LIMIT 1)
        FROM people WHERE {Mine}
        """;

    const string Acts = """
        SELECT 'act', o.key, coalesce((SELECT member_id FROM person_facts f WHERE f.person_id = p.id AND member_id IS NOT NULL ORDER BY batch_id DESC LIMIT 1),
            p.url, p.name || ' · ' || coalesce(p.headline, '')), kind, a.key, at, detail, a.text
        FROM acts a JOIN posts o ON o.id = a.post_id JOIN people p ON p.id = a.person_id
        WHERE o.workspace_id = (SELECT id FROM workspaces WHERE name = $w) AND a.batch_id = (SELECT max(batch_id) FROM acts n
            WHERE n.post_id = a.post_id AND n.person_id = a.person_id AND n.kind = a.kind AND n.key = a.key)
        """;

    static List<string> Tables(SqliteConnection connection) =>
        Lines(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('sqlite_sequence', 'settings', 'budgets') ORDER BY name");

    static T Read<T>(Terminal terminal, Func<SqliteConnection, T> read)
    {
        using var connection = Open(terminal.Database);
        return read(connection);
    }

    static string[] Read(Terminal terminal, Func<SqliteConnection, IEnumerable<string>> read) =>
        Read<string[]>(terminal, connection => [.. read(connection).Order(StringComparer.Ordinal)]);

    static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }

    static List<string> Lines(SqliteConnection connection, string sql, params ReadOnlySpan<(string, object?)> with) =>
        [.. connection.Command(sql, with).Rows(row => string.Join(" | ", Enumerable.Range(0, row.FieldCount).Select(n => row.IsDBNull(n) ? "∅" : row.GetValue(n))))];
}
