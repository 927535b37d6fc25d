using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Leads;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Calls;
using Windfall.Core.Leads;
using Windfall.Store;

namespace Windfall.App.Calls;

/// <summary>Calls: proposing, booking, calling off, saying how they went.</summary>
sealed class CallDesk(Workspace workspace, string? by = null)
{
    readonly LeadDesk desk = new(workspace, by);

    /// <summary>Three times from the user's free hours, clear of the calls that are booked.</summary>
    /// <param name="theirs">The other's clock, where it is known.</param>
    public ImmutableArray<DateTimeOffset> Propose(SqliteConnection connection, TimeSpan length, TimeZoneInfo? theirs)
    {
        var booked = ToCome(connection).Select(one => (one.Call.Start, one.Call.End)).ToList();
        return Proposal.Times(LeadSettings.Load(connection, workspace).Hours, booked, workspace.Now, length, theirs);
    }

    /// <summary>Calls that are booked, each with whose it is: only of leads that ever had one.</summary>
    IEnumerable<(Lead Lead, Call Call)> ToCome(SqliteConnection connection) =>
        from id in connection.Command("SELECT DISTINCT l.id FROM leads l JOIN lead_events e ON e.lead_id = l.id WHERE l.workspace_id = $w AND e.kind = $booked AND e.start > $from",
            ("$w", workspace.Id), ("$booked", (int)LeadEventKind.CallBooked), ("$from", workspace.Now.AddDays(-1).ToUnixTimeMilliseconds())).Rows(row => row.GetInt64(0)).ToList()
        from known in LeadRows.Load(connection, workspace, id)
        from call in known.Lead.Calls
        where call.IsToCome(workspace.Now)
        select (known.Lead, call);

    /// <summary>Books a call, or the one that is booked anew; the lead moves by itself.</summary>
    public LeadChange Book(KnownLead known, DateTimeOffset start, double minutes, string? link)
    {
        if (minutes is not (>= 5 and <= 8 * 60))
            return LeadChange.Refused(new("call.length"));
        var length = TimeSpan.FromMinutes(minutes);
        if (start <= workspace.Now)
            return LeadChange.Refused(new("call.in_the_past", start));
        if (link is not null && ForeignText.Link(link) is null)
            return LeadChange.Refused(new("call.link", link));
        using (var connection = workspace.Database.Connect())
        {
            if (Taken(connection, known, start, start + length) is { } other)
                return LeadChange.Refused(new("call.taken", other.Lead.Person.Name, other.Call.Start));
            link ??= LeadSettings.Load(connection, workspace).Link;
        }

        var before = known.Lead.Calls.LastOrDefault(call => call.IsToCome(workspace.Now));
        return desk.Tell(known.Lead.Id, new(0, workspace.Now, LeadEventKind.CallBooked, known.Lead.Stage is Stage.Noted or Stage.Warmed or Stage.Invited or Stage.NotNow ? Stage.CallBooked : null,
            Start: start, Minutes: length.TotalMinutes, Link: link, Other: before?.Id));
    }

    /// <summary>Says how a call went: the one that was booked, or one that nobody booked.</summary>
    /// <param name="minutes">Null where nobody looked at the clock.</param>
    public LeadChange Held(KnownLead known, string? outcome, double? minutes)
    {
        var booked = known.Lead.Untold(workspace.Now);
        var toCome = known.Lead.Calls.FirstOrDefault(call => call.IsToCome(workspace.Now) && call != booked);
        if (booked is null && toCome is not null)
            return LeadChange.Refused(new("move.call_to_come", known.Lead.Person.Name, toCome.Start));
        return desk.Tell(known.Lead.Id, new(0, workspace.Now, LeadEventKind.CallHeld,
            toCome is not null || known.Lead.Stage is Stage.Opportunity or Stage.Won or Stage.Referred ? null : Stage.CallHeld, outcome, Start: booked is null ? workspace.Now : null, Minutes: minutes, Other: booked?.Id));
    }

    /// <param name="call">The number of the call that is meant; null where only one is booked.</param>
    public LeadChange CallOff(KnownLead known, string? why, long? call = null)
    {
        var (lead, booked) = (known.Lead, known.Lead.Calls.Where(one => one.State == CallState.Booked && (call is null || one.Id == call)).ToList());
        return booked switch
        {
            [] => LeadChange.Refused(new("call.none_booked", lead.Person.Name)),
            [var one] => desk.Tell(lead.Id, new(0, workspace.Now, LeadEventKind.CallMissed, StageWithout(lead, one), why, Other: one.Id)),
            _ => LeadChange.Refused(new("call.which", lead.Person.Name, booked[0].Start, booked[^1].Start)),
        };
    }

    /// <summary>For calendars: the same call keeps its name, and each version counts up.</summary>
    public string CalendarFile(KnownLead known, Call call, System.Globalization.CultureInfo culture) => Core.Calls.CalendarFile.Write(new(
        FormattableString.Invariant($"call-{known.Lead.Id}-{call.Id}@windfall"),
        known.Lead.Events.Count(one => one.Other == call.Id), call,
        new Phrase("call.title", ForeignText.OneLine(known.Lead.Person.Name)).Say(culture),
        known.Lead.Person.Headline is { } headline ? ForeignText.OneLine(headline) : null, workspace.Now));

    /// <returns>Null: it stays, for another call is booked, or it has gone on since.</returns>
    static Stage? StageWithout(Lead lead, Call call) =>
        lead.Stage == Stage.CallBooked && !lead.Calls.Any(other => other.State == CallState.Booked && other.Id != call.Id) ? BeforeCalls(lead) : null;

    /// <summary>Where a lead stood before a call was booked.</summary>
    static Stage BeforeCalls(Lead lead) => lead.Events.Last(one => one.Stage is not null and not Stage.CallBooked).Stage!.Value;

    /// <summary>Whoever has the time already.</summary>
    (Lead Lead, Call Call)? Taken(SqliteConnection connection, KnownLead known, DateTimeOffset from, DateTimeOffset to) =>
        ToCome(connection).Where(one => one.Lead.Id != known.Lead.Id && one.Call.Start < to && one.Call.End > from).Select(one => ((Lead, Call)?)one).FirstOrDefault();
}
