using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Windfall.App.Import;
using Windfall.App.Workspaces;
using Windfall.Core.Origins;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Export;

/// <summary>Writes a workspace as plain tables that any program reads, and that an import makes the same workspace of.</summary>
sealed class Exporter(Workspace workspace)
{
    /// <returns>How many people were held back because of where their data is from.</returns>
    public long Run(string folder)
    {
        Directory.CreateDirectory(folder);
        using var connection = workspace.Database.Connect();

        Write(Path.Combine(folder, "posts.csv"), ["post", "published", "text", "at", "reactions", "comments", "reposts", "impressions"], Posts(connection));
        Write(Path.Combine(folder, "people.csv"),
            ["name", "headline", "company", "profileUrl", "memberId", "degree", "reaction", "comment", "postUrl", "timestamp"], People(connection));
        if (workspace.Goal() is { } goal)
            File.WriteAllText(Path.Combine(folder, "goal.json"), goal.ToJson());

        return connection.Number($"SELECT count(*) FROM people p WHERE workspace_id = $w AND merged_into IS NULL AND NOT {Exportable}", ("$w", workspace.Id));
    }

    /// <summary>A person and those who turned out to be the same.</summary>
    const string Everybody = "SELECT p.id UNION ALL SELECT m.id FROM people m WHERE m.merged_into = p.id";

    const string Group = $"f.person_id IN ({Everybody})";

    /// <summary>A person may leave when every field told of them may: of a lead more may than of others.</summary>
    internal static readonly string Exportable = $"({MayLeave(isLead: false)} OR (EXISTS (SELECT 1 FROM leads l JOIN lead_events e ON e.lead_id = l.id WHERE e.kind = 1 AND e.undone_at IS NULL AND l.person_id IN ({Everybody})) AND {MayLeave(isLead: true)}))";

    static string MayLeave(bool isLead) =>
        $"NOT EXISTS (SELECT 1 FROM person_facts f WHERE {Group} AND f.origin NOT IN ({string.Join(", ", Enum.GetValues<Origin>().Where(origin => origin.MayBeExported(isLead)).Select(origin => (int)origin))}))";

    IEnumerable<string?[]> Posts(SqliteConnection connection) => connection.Command("""
        SELECT p.url, p.published_at, p.text, r.at, r.reactions, r.comments, r.reposts, r.impressions, max(r.batch_id)
        FROM posts p LEFT JOIN readings r ON r.post_id = p.id WHERE p.workspace_id = $w GROUP BY p.id, r.at ORDER BY p.id, r.at
        """, ("$w", workspace.Id))
        .Rows<string?[]>(row => [row.Text(0), Time(row, 1), row.Text(2), Time(row, 3), row.Text(4), row.Text(5), row.Text(6), row.Text(7)]);

    // Materialized and of a type, so that SQLite indexes it by person; else it would be searched anew for each.
    IEnumerable<string?[]> People(SqliteConnection connection) => connection.Command($"""
        WITH a AS MATERIALIZED (
            SELECT CAST(coalesce(q.merged_into, q.id) AS INTEGER) AS who, a.* FROM acts a JOIN people q ON q.id = a.person_id WHERE q.workspace_id = $w AND {ActRule.Stands})
        SELECT p.name, p.headline, p.company, p.url,
            (SELECT member_id FROM person_facts f WHERE {Group} AND member_id IS NOT NULL ORDER BY batch_id DESC LIMIT 1),
            p.degree, a.kind, a.detail, a.text, o.url, a.at, max(a.batch_id)
        FROM people p LEFT JOIN a ON a.who = p.id LEFT JOIN posts o ON o.id = a.post_id
        WHERE p.workspace_id = $w AND p.merged_into IS NULL AND {Exportable}
        GROUP BY p.id, a.post_id, a.kind, a.key ORDER BY p.id, a.post_id, a.kind, a.key
        """, ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds()))
        .Rows<string?[]>(row => [row.Text(0) ?? (row.IsDBNull(3) && row.IsDBNull(4) ? "LinkedIn Member" : null), row.Text(1), row.Text(2), row.Text(3), row.Text(4), row.Text(5),
            Reaction((ActKind)(row.Count(6) ?? 0), row.Text(7)), row.Text(8), row.Text(9), Time(row, 10)]);

    static string? Reaction(ActKind kind, string? detail) => kind switch
    {
        ActKind.Repost => "repost",
        ActKind.Quote => "quote",
        _ => detail,
    };

    static string? Time(SqliteDataReader row, int column) =>
        row.Time(column)?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture);

    static void Write(string file, string[] header, IEnumerable<string?[]> rows)
    {
        using var to = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        to.WriteLine(Csvs.Line(header));
        foreach (var row in rows)
            to.WriteLine(Csvs.Line(row));
    }
}
