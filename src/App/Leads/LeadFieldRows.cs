using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Leads;
using Windfall.Core.Origins;
using Windfall.Store;

namespace Windfall.App.Leads;

/// <summary>
/// What was told of the people whom leads are about. Of each field the value is what was told of it last by an origin that leads may be made of; the origin is the
/// strictest that told it at all.
/// </summary>
static class LeadFieldRows
{
    /// <summary>Facts of the person, and of those who turned out to be the same; the newest last.</summary>
    const string Facts = """
        SELECT l.id, f.batch_id, f.person_id, f.origin, f.name, f.headline, f.company, f.url
        FROM leads l JOIN people p ON p.id = l.person_id JOIN person_facts f ON f.person_id = coalesce(p.merged_into, p.id)
        WHERE l.workspace_id = $w AND ($only IS NULL OR l.id = $only)
        UNION ALL
        SELECT l.id, f.batch_id, f.person_id, f.origin, f.name, f.headline, f.company, f.url
        FROM leads l JOIN people p ON p.id = l.person_id JOIN people m ON m.merged_into = coalesce(p.merged_into, p.id) JOIN person_facts f ON f.person_id = m.id
        WHERE l.workspace_id = $w AND ($only IS NULL OR l.id = $only)
        ORDER BY 1, 2, 3
        """;

    /// <param name="only">One lead; null: all.</param>
    /// <returns>By the lead's number.</returns>
    public static Dictionary<long, LeadFields> Load(SqliteConnection connection, Workspace workspace, long? only)
    {
        var fields = new Dictionary<long, LeadFields>();
        foreach (var (lead, origin, name, headline, company, url) in connection.Command(Facts, ("$w", workspace.Id), ("$only", only))
            .Rows(row => (row.GetInt64(0), (Origin)row.GetInt64(3), row.Text(4), row.Text(5), row.Text(6), row.Text(7))))
        {
            var so = fields.GetValueOrDefault(lead) ?? new(default, default, default, default, Fit: null);
            fields[lead] = so with { Name = so.Name.And(name, origin), Headline = so.Headline.And(headline, origin), Company = so.Company.And(company, origin), Url = so.Url.And(url, origin) };
        }
        return fields;
    }
}
