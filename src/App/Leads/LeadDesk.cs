using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Leads;
using Windfall.Core.Origins;
using Windfall.Store;

namespace Windfall.App.Leads;

/// <summary>What became of something one wanted to do with a lead.</summary>
/// <param name="Lead">As it is now; null where it was refused.</param>
/// <param name="Change">What an undo asks for.</param>
/// <param name="Refusal">Why not; then nothing has changed.</param>
sealed record LeadChange(KnownLead? Lead, long? Change, Refusal? Refusal)
{
    public static LeadChange Refused(Phrase because) => new(null, null, new(because));
}

/// <summary>What one can do with leads. Each is one change, kept whole, that an undo takes back.</summary>
/// <param name="by">Who does it; null where nobody signs in.</param>
sealed class LeadDesk(Workspace workspace, string? by = null)
{
    /// <summary>Texts are the user's own; longer ones are a slip of the clipboard.</summary>
    public const int LongestText = 10_000;

    /// <summary>Nobody spends longer on one thing in one go.</summary>
    const double MostMinutes = 24 * 60;

    readonly long now = workspace.Now.ToUnixTimeMilliseconds();

    /// <summary>Makes a person a lead; the post that began it is the one they acted on last, unless another is named.</summary>
    /// <param name="person">Their number.</param>
    /// <param name="introducedBy">The lead through whom one came to know them.</param>
    public LeadChange Add(long person, long? post = null, string? pipeline = null, string? next = null, DateOnly? due = null, long? introducedBy = null) => In(connection =>
    {
        var settings = LeadSettings.Load(connection, workspace);
        if (next is { Length: > LongestText })
            return LeadChange.Refused(new("lead.too_long", LongestText));
        if (pipeline is not null && !settings.Pipelines.ContainsKey(pipeline))
            return LeadChange.Refused(new("lead.no_pipeline", pipeline));

        var canonical = connection.Number("SELECT coalesce(merged_into, id) FROM people WHERE id = $p AND workspace_id = $w", ("$p", person), ("$w", workspace.Id));
        if (!MayBecomeLead(connection, canonical))
            return LeadChange.Refused(new("lead.page_only"));
        var already = LeadRows.Load(connection, workspace).FirstOrDefault(one => one.Lead.Person.Id == canonical && (one.Lead.IsOpen || introducedBy is not null));
        if (already is not null)
            return LeadChange.Refused(new("lead.already", already.Lead.Person.Name, already.Lead.Stage));

        connection.Run("INSERT INTO leads (workspace_id, person_id, post_id, introduced_by) VALUES ($w, $p, $post, $by)",
            ("$w", workspace.Id), ("$p", canonical), ("$post", post ?? Began(connection, canonical)), ("$by", introducedBy));
        var lead = connection.Number("SELECT last_insert_rowid()");
        var change = Append(connection, lead, new(0, workspace.Now, LeadEventKind.Added, Stage.Noted, pipeline ?? Pipeline.UsualName));
        if (next is not null)
            Append(connection, lead, Planned(next, due), change);
        if (introducedBy is { } introducer)
            Introduced(connection, introducer, lead, change);
        return Done(connection, lead, change);
    });

    /// <param name="why">What came of it, in the user's words.</param>
    public LeadChange Move(long lead, Stage to, string? why = null) => On(lead, (connection, known) =>
        why is { Length: > LongestText } ? LeadChange.Refused(new("lead.too_long", LongestText))
        : Moves.Refusal(known.Lead, to, LeadSettings.Load(connection, workspace).Of(known.Lead), workspace.Now) is { } refusal
            ? new(null, null, refusal)
            : Done(connection, lead, Append(connection, lead, new(0, workspace.Now, LeadEventKind.Moved, to, why))));

    /// <param name="step">Null: nothing is planned any more.</param>
    public LeadChange Plan(long lead, string? step, DateOnly? due) => Tell(lead, Planned(step, due));

    /// <param name="kind">Noted, Wrote, WasWritten.</param>
    public LeadChange Touch(long lead, LeadEventKind kind, string text, double? minutes = null) => Tell(lead, new(0, workspace.Now, kind, Text: text, Minutes: minutes));

    public LeadChange Tag(long lead, string tag, bool isOn) => On(lead, (connection, known) =>
        tag.Trim() is { Length: 0 or > 40 } ? LeadChange.Refused(new("lead.no_tag"))
        : known.Lead.Tags.Contains(tag.Trim()) == isOn ? LeadChange.Refused(new(isOn ? "lead.tagged" : "lead.not_tagged", known.Lead.Person.Name, tag.Trim()))
        : Done(connection, lead, Append(connection, lead, new(0, workspace.Now, isOn ? LeadEventKind.Tagged : LeadEventKind.Untagged, Text: tag.Trim()))));

    public LeadChange Pipe(long lead, string pipeline) => On(lead, (connection, known) =>
        !LeadSettings.Load(connection, workspace).Pipelines.TryGetValue(pipeline, out var to) ? LeadChange.Refused(new("lead.no_pipeline", pipeline))
        : !to.Stages.Contains(known.Lead.Stage) ? LeadChange.Refused(new("move.not_in_pipeline", known.Lead.Stage, pipeline))
        : Done(connection, lead, Append(connection, lead, new(0, workspace.Now, LeadEventKind.Piped, Text: pipeline))));

    /// <summary>Appends what is ready to be told, in one change.</summary>
    public LeadChange Tell(long lead, LeadEvent one) => On(lead, (connection, _) => one.Text is { Length: > LongestText }
        ? LeadChange.Refused(new("lead.too_long", LongestText))
        : one.Minutes is not (null or (> 0 and <= MostMinutes)) ? LeadChange.Refused(new("call.minutes"))
        : Done(connection, lead, Append(connection, lead, one)));

    /// <summary>Takes back all that was done in one go, if nothing was built on it since.</summary>
    public LeadChange Undo(long change) => In(connection =>
    {
        var leads = connection.Command("""
            SELECT DISTINCT e.lead_id FROM lead_events e JOIN leads l ON l.id = e.lead_id
            WHERE e.change = $c AND l.workspace_id = $w AND e.at <= $now AND (e.undone_at IS NULL OR e.undone_at > $now) ORDER BY e.id DESC
            """, ("$c", change), ("$w", workspace.Id), ("$now", now)).Rows(row => row.GetInt64(0)).ToList();
        if (leads.Count == 0)
            return LeadChange.Refused(new("lead.nothing_to_undo"));
        if (leads.Exists(lead => connection.Number("SELECT count(*) FROM lead_events WHERE lead_id = $l AND change > $c AND undone_at IS NULL", ("$l", lead), ("$c", change)) > 0))
            return LeadChange.Refused(new("lead.built_upon"));

        connection.Run("UPDATE lead_events SET undone_at = $now WHERE change = $c", ("$now", now), ("$c", change));
        return new(LeadRows.Load(connection, workspace, leads[0]).FirstOrDefault(), null, null);
    });

    LeadEvent Planned(string? step, DateOnly? due) => new(0, workspace.Now, LeadEventKind.Planned, Text: step, Due: due);

    /// <summary>Whoever brought somebody has referred us; a client stays a client.</summary>
    void Introduced(SqliteConnection connection, long introducer, long lead, long change)
    {
        Stage? stage = LeadRows.Load(connection, workspace, introducer) is [{ Lead.Stage: not Stage.Won }] ? Stage.Referred : null;
        Append(connection, introducer, new(0, workspace.Now, LeadEventKind.Introduced, stage, Other: lead), change);
    }

    /// <summary>Whether anything but a page told a person's name.</summary>
    static bool MayBecomeLead(SqliteConnection connection, long person) => connection.Command("""
        SELECT DISTINCT f.origin FROM person_facts f WHERE f.name IS NOT NULL AND f.person_id IN (SELECT $p UNION ALL SELECT m.id FROM people m WHERE m.merged_into = $p)
        """, ("$p", person)).Rows(row => (Origin)row.GetInt64(0)).Any(origin => origin.MayBecomeLead());

    /// <summary>The post that a person acted on last.</summary>
    long? Began(SqliteConnection connection, long person) => connection.Command($"""
        SELECT a.post_id FROM acts a JOIN batches b ON b.id = a.batch_id JOIN posts o ON o.id = a.post_id
        WHERE o.workspace_id = $w AND a.person_id IN (SELECT $p UNION ALL SELECT m.id FROM people m WHERE m.merged_into = $p) AND {ActRule.Counts}
        ORDER BY coalesce(a.at, b.at) DESC LIMIT 1
        """, ("$w", workspace.Id), ("$p", person), ("$now", now)).Rows(row => row.Count(0)).FirstOrDefault();

    LeadChange On(long lead, Func<SqliteConnection, KnownLead, LeadChange> act) => In(connection =>
        LeadRows.Load(connection, workspace, lead) is [var known] ? act(connection, known) : LeadChange.Refused(new("lead.unknown_number", lead)));

    LeadChange In(Func<SqliteConnection, LeadChange> act)
    {
        using var connection = workspace.Database.Connect();
        using var transaction = connection.BeginTransaction(deferred: false);
        var change = act(connection);
        if (change.Refusal is null)
            transaction.Commit();
        return change;
    }

    LeadChange Done(SqliteConnection connection, long lead, long change) => new(LeadRows.Load(connection, workspace, lead).Single(), change, null);

    /// <param name="change">Of what it is a part; null: a change of its own.</param>
    /// <returns>The change.</returns>
    long Append(SqliteConnection connection, long lead, LeadEvent one, long? change = null)
    {
        connection.Run("""
            INSERT INTO lead_events (lead_id, at, kind, stage, text, due, start, minutes, link, other, change, by)
            VALUES ($l, $at, $kind, $stage, $text, $due, $start, $minutes, $link, $other, $change, $by)
            """,
            ("$l", lead), ("$at", one.At.ToUnixTimeMilliseconds()), ("$kind", (int)one.Kind), ("$stage", (int?)one.Stage), ("$text", one.Text), ("$due", one.Due?.DayNumber),
            ("$start", one.Start?.ToUnixTimeMilliseconds()), ("$minutes", one.Minutes), ("$link", one.Link), ("$other", one.Other), ("$change", change ?? 0), ("$by", by));
        var id = connection.Number("SELECT last_insert_rowid()");
        if (change is null)
            connection.Run("UPDATE lead_events SET change = $id WHERE id = $id", ("$id", id));
        return change ?? id;
    }
}
