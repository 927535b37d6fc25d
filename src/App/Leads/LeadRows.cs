using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Audience;
using Windfall.Core.Leads;
using Windfall.Core.Origins;
using Windfall.Store;

namespace Windfall.App.Leads;

/// <summary>A lead, with the origin of each field that it shows.</summary>
/// <param name="PostUrl">Of the post that began it.</param>
public sealed record KnownLead(Lead Lead, LeadFields Fields, string? PostUrl);

/// <summary>The leads of a workspace at its moment.</summary>
static class LeadRows
{
    const string Select = """
        SELECT l.id, q.id, l.post_id, l.introduced_by, q.fit, o.url
        FROM leads l JOIN people p ON p.id = l.person_id JOIN people q ON q.id = coalesce(p.merged_into, p.id) LEFT JOIN posts o ON o.id = l.post_id
        WHERE l.workspace_id = $w AND ($only IS NULL OR l.id = $only) ORDER BY l.id
        """;

    /// <summary>In the order in which they were added.</summary>
    /// <param name="only">One of them; null: all.</param>
    public static ImmutableArray<KnownLead> Load(SqliteConnection connection, Workspace workspace, long? only = null)
    {
        var (events, fields) = (Events(connection, workspace, only), LeadFieldRows.Load(connection, workspace, only));
        return
        [
            .. connection.Command(Select, ("$w", workspace.Id), ("$only", only))
                .Rows(row => events.TryGetValue(row.GetInt64(0), out var own) && fields.TryGetValue(row.GetInt64(0), out var told) ? Read(row, own, told) : null)
                .OfType<KnownLead>()
        ];
    }

    /// <summary>Those that a post began; and, of those that no post began, the ones that came while it was the newest: each counts for one post.</summary>
    public static ImmutableArray<Lead> OfPost(SqliteConnection connection, Workspace workspace, long post, DateTimeOffset? published)
    {
        var next = published is null ? null : connection.Command("SELECT min(published_at) FROM posts WHERE workspace_id = $w AND published_at > $published",
            ("$w", workspace.Id), ("$published", published.Value.ToUnixTimeMilliseconds())).Rows(row => row.Time(0)).FirstOrDefault();
        return [.. Load(connection, workspace).Select(one => one.Lead).Where(lead => lead.Post == post || (lead.Post is null && lead.AddedAt >= published && !(lead.AddedAt >= next)))];
    }

    static KnownLead? Read(SqliteDataReader row, ImmutableArray<LeadEvent> events, LeadFields told)
    {
        var fields = told with { Fit = (FitLabel?)row.Count(4) };
        if (fields.Name.Value is not { } name)
            return null;

        // The label was made of headline and company as known of the person; where a page told either, it is no lead's.
        var fit = fields.Headline.Origin.MayBecomeLead() && fields.Company.Origin.MayBecomeLead() ? fields.Fit : null;
        var person = new LeadPerson(row.GetInt64(1), name, fields.Headline.Value, fields.Company.Value, fields.Url.Value, fit);
        return new(Lead.Of(row.GetInt64(0), person, row.Count(2), row.Count(3), events), fields, row.Text(5));
    }

    static Dictionary<long, ImmutableArray<LeadEvent>> Events(SqliteConnection connection, Workspace workspace, long? only) => connection.Command("""
            SELECT e.lead_id, e.id, e.at, e.kind, e.stage, e.text, e.due, e.start, e.minutes, e.link, e.other, e.by
            FROM lead_events e JOIN leads l ON l.id = e.lead_id
            WHERE l.workspace_id = $w AND ($only IS NULL OR l.id = $only) AND e.at <= $now AND (e.undone_at IS NULL OR e.undone_at > $now) ORDER BY e.lead_id, e.at, e.id
            """, ("$w", workspace.Id), ("$only", only), ("$now", workspace.Now.ToUnixTimeMilliseconds()))
        .Rows(row => (Lead: row.GetInt64(0), Event: new LeadEvent(
            row.GetInt64(1), row.Time(2)!.Value, (LeadEventKind)row.GetInt32(3), (Stage?)row.Count(4), row.Text(5),
            row.Count(6) is { } day ? DateOnly.FromDayNumber((int)day) : null, row.Time(7), row.IsDBNull(8) ? null : row.GetDouble(8), row.Text(9), row.Count(10), row.Text(11))))
        .GroupBy(pair => pair.Lead, pair => pair.Event)
        .Where(group => group.First().Kind == LeadEventKind.Added)      // an addition that was undone leaves nothing
        .ToDictionary(group => group.Key, group => group.ToImmutableArray());
}
