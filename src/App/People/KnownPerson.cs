using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Audience;
using Windfall.Core.Origins;
using Windfall.Store;

namespace Windfall.App.People;

/// <summary>Somebody known by name, as known now; of people who turned out to be one, the one.</summary>
/// <param name="Origin">The strictest of all that was told of them, and so of what is derived from it.</param>
public sealed record KnownPerson(long Id, string Name, string? Headline, string? Company, string? Url, int? Degree, Origin Origin)
{
    /// <summary>Persons count from their first batch on, or from the first thing they did.</summary>
    const string Select = """
        SELECT p.id, p.name, p.headline, p.company, p.url, p.degree,
            (SELECT max(f.origin) FROM person_facts f WHERE f.person_id IN (SELECT p.id UNION ALL SELECT m.id FROM people m WHERE m.merged_into = p.id))
        FROM people p JOIN batches b ON b.id = p.batch_id
        WHERE p.workspace_id = $w AND p.name IS NOT NULL AND p.merged_into IS NULL
            AND (b.at <= $now OR p.id IN (SELECT coalesce(q.merged_into, q.id) FROM acts a JOIN people q ON q.id = a.person_id WHERE a.at <= $now))
        """;

    /// <summary>Everybody in a workspace whom the rules of origin let one see, in the order of their numbers.</summary>
    internal static IEnumerable<KnownPerson> All(SqliteConnection connection, Workspace workspace) => Load(connection, workspace, $"{Select} ORDER BY p.id");

    /// <summary>Those who acted on a post by the workspace's moment.</summary>
    internal static IEnumerable<KnownPerson> OfPost(SqliteConnection connection, Workspace workspace, long post) => Load(connection, workspace, $"""
        {Select} AND p.id IN (
            SELECT coalesce(q.merged_into, q.id) FROM acts a JOIN people q ON q.id = a.person_id JOIN batches b ON b.id = a.batch_id
            WHERE a.post_id = $number AND {ActRule.Counts})
        ORDER BY p.id
        """, post);

    /// <param name="id">Of the person, or of somebody who turned out to be the same.</param>
    /// <returns>Null where nobody has that number here.</returns>
    internal static KnownPerson? ById(SqliteConnection connection, Workspace workspace, long id) =>
        Load(connection, workspace, $"{Select} AND p.id = (SELECT coalesce(merged_into, id) FROM people WHERE id = $number)", id).FirstOrDefault();

    static IEnumerable<KnownPerson> Load(SqliteConnection connection, Workspace workspace, string sql, long number = 0) => connection
        .Command(sql, ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds()), ("$number", number))
        .Rows(row => new KnownPerson(row.GetInt64(0), row.GetString(1), row.Text(2), row.Text(3), row.Text(4), (int?)row.Count(5), (Origin)(row.Count(6) ?? (long)Origin.Hand)))
        .Where(person => person.Origin.MayShowPeople());

    public Assessment Read(Rater rater) => rater.Explain(Headline, Company, Degree);
}
