using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Leads;
using Windfall.App.Workspaces;
using Windfall.Core.Coach;
using Windfall.Core.Leads;
using Windfall.Core.Origins;
using Windfall.Core.Outreach;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Outreach;

/// <summary>Collects the facts on record that a draft may speak of.</summary>
static class OutreachRows
{
    /// <param name="times">Proposed for a call; none: the booking address, where there is one.</param>
    /// <param name="whom">For an introduction: to whom.</param>
    public static DraftFacts Load(SqliteConnection connection, Workspace workspace, KnownLead known, ImmutableArray<DateTimeOffset> times, LeadPerson? whom)
    {
        var now = workspace.Now.ToUnixTimeMilliseconds();
        var (opening, act) = Acted(connection, known.Lead, now);
        return new(
            known.Lead.Person.Name, opening, act, known.Lead.Person.Headline, Met(connection, workspace, known.Lead, now), OwnWork(connection, workspace),
            LeadSettings.Load(connection, workspace).Booking, times, whom?.Name, whom?.Headline);
    }

    /// <summary>What they did to the post that began it, as far as it came from where leads may come from: a comment before all else.</summary>
    static (string? Opening, Act? Act) Acted(SqliteConnection connection, Lead lead, long now)
    {
        var opening = connection.Command("SELECT text FROM posts WHERE id = $post", ("$post", lead.Post)).Rows(row => Post.OpeningOf(row.Text(0))).FirstOrDefault();
        var act = connection.Command($"""
            SELECT a.kind, a.at, a.detail, a.text, b.origin FROM acts a JOIN batches b ON b.id = a.batch_id
            WHERE a.post_id = $post AND a.person_id IN (SELECT $p UNION ALL SELECT m.id FROM people m WHERE m.merged_into = $p) AND {ActRule.Counts}
            ORDER BY a.text IS NULL, a.at DESC, a.batch_id DESC
            """, ("$post", lead.Post), ("$p", lead.Person.Id), ("$now", now))
            .Rows(row => (Act: new Act((ActKind)row.GetInt32(0), row.Time(1), row.Text(2), row.Text(3)), Origin: (Origin)row.GetInt64(4)))
            .FirstOrDefault(one => one.Origin.MayBecomeLead()).Act;
        return (opening, act);
    }

    /// <summary>When the two were in touch last: as a lead, or as the member's archive tells it.</summary>
    static Met? Met(SqliteConnection connection, Workspace workspace, Lead lead, long now)
    {
        var told = MetRows.Load(connection, workspace.Id, now).GetValueOrDefault(lead.Person.Id);
        return lead.Events.LastOrDefault(one => one.IsTouch) is not { } touch ? told
            : new(touch.Kind == LeadEventKind.WasWritten ? TouchKind.WasWritten : TouchKind.Wrote, touch.At);
    }

    /// <summary>What the owner says of himself: the facts he gave, or else his headline.</summary>
    static string? OwnWork(SqliteConnection connection, Workspace workspace)
    {
        var own = OwnHeadlines.Current(connection, workspace, profile: null);
        return OwnHeadlines.Facts(connection, workspace, own?.Name) is Facts { Role: { } role } facts
            ? facts.Audience is { } audience ? $"{role} · {audience}" : role
            : own?.Headline;
    }
}
