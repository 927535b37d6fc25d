using System.CommandLine;
using Windfall.App.Frame;
using Windfall.App.Leads;
using Windfall.Core.Calls;
using Windfall.Sources.Tables;

namespace Windfall.App.Calls;

/// <summary><c>windfall lead call book "Jane Roe" 2026-09-25T14:30 --ics call.ics</c></summary>
static class CallCommand
{
    // On whose clock a time is meant is known only once the workspace is.
    static readonly Argument<string> Start = new("time") { Description = "2026-09-25T14:30, on the workspace's clock; with Z, in UTC." };
    static readonly Argument<string?> Outcome = new("outcome") { Description = "What came of it, in your words.", Arity = ArgumentArity.ZeroOrOne };
    static readonly Option<double> Length = new("--minutes")
    {
        Description = "How long.",
        DefaultValueFactory = _ => Call.Usual.TotalMinutes,
        Validators = { given => { if (given.GetValueOrDefault<double>() is not (>= 5 and <= 8 * 60)) given.AddError("--minutes of a call are 5 to 480."); } },
    };
    static readonly Option<double?> Took = new("--minutes") { Description = "How long it took." };
    static readonly Option<string?> Link = new("--link") { Description = "Where: the address of a video call." };
    static readonly Option<string?> Calendar = new("--ics") { Description = "Writes it for your calendar; - is standard output.", HelpName = "F" };
    static readonly Option<string?> Which = new("--call") { Description = "Which, where two are booked: when it begins, like 2026-09-25T14:30.", HelpName = "TIME" };
    static readonly Option<string?> Why = new("--why") { Description = "In your words." };
    static readonly Option<TimeZoneInfo?> Theirs = new("--zone")
    {
        Description = "Their time zone, such as America/New_York: then both are at work.",
        HelpName = "ZONE",
        CustomParser = given =>
        {
            if (TimeZoneInfo.TryFindSystemTimeZoneById(given.Tokens[0].Value, out var zone))
                return zone;
            given.AddError("There is no such time zone. Write it like America/New_York.");
            return null;
        },
    };

    public static Command Create(Shell shell)
    {
        Command Change(string name, string what, string example, IEnumerable<Symbol> symbols, Func<Asked, KnownLead, LeadChange> change, Func<Asked, LeadChange, int>? after = null) =>
            LeadCommand.Verbed(shell, name, what, example, [LeadCommand.Someone, .. symbols], asked => asked.Lead(LeadCommand.Someone, known =>
            {
                var made = change(asked, known);
                var exit = asked.Told(made, asJson: false);
                return exit == Ask.Done && after is not null ? after(asked, made) : exit;
            }));

        return new Command("call", "Calls with leads: propose times, book, say how it went.")
        {
            LeadCommand.Verbed(shell, "propose", "Propose three times from your free hours, clear of the calls that are booked.", "lead call propose \"Jane Roe\" --zone America/New_York",
                [LeadCommand.Someone, Theirs, Length], asked => asked.Lead(LeadCommand.Someone, known => Propose(asked, known))),
            Change("book", "Book a call; the lead moves by itself. Booked again, it is the same call at another time.", "lead call book \"Jane Roe\" 2026-09-25T14:30 --ics call.ics",
                [Start, Length, Link, Calendar],
                (asked, known) => Local(asked.Ask.GetValue(Start)!, asked.Workspace.TimeZone) is { } start
                    ? asked.Calls.Book(known, start, asked.Ask.GetValue(Length), asked.Ask.GetValue(Link))
                    : LeadChange.Refused(new("call.unreadable_time", asked.Ask.GetValue(Start)!)),
                WriteCalendar),
            Change("held", "Say that a call took place, and what came of it.", "lead call held \"Jane Roe\" \"They want an offer\" --minutes 25", [Outcome, Took],
                (asked, known) => asked.Calls.Held(known, asked.Ask.GetValue(Outcome), asked.Ask.GetValue(Took))),
            Change("off", "Call a booked call off, or say that nobody came.", "lead call off \"Jane Roe\" --why \"Ill\" --ics off.ics", [Why, Which, Calendar],
                CallOff, WriteCalendar),
        };
    }

    static LeadChange CallOff(Asked asked, KnownLead known)
    {
        long? which = null;
        if (asked.Ask.GetValue(Which) is { } time)
        {
            if (Local(time, asked.Workspace.TimeZone) is not { } start)
                return LeadChange.Refused(new("call.unreadable_time", time));
            which = known.Lead.Calls.FirstOrDefault(call => call.Start == start)?.Id ?? 0;
        }
        return asked.Calls.CallOff(known, asked.Ask.GetValue(Why), which);
    }

    /// <summary>A time with an offset is what it says; one without is on the workspace's clock. Null: neither, or an hour the clock leaps over.</summary>
    public static DateTimeOffset? Local(string text, TimeZoneInfo zone)
    {
        if (DateTime.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var local))
            return zone.IsInvalidTime(local) ? null : new DateTimeOffset(local, zone.GetUtcOffset(local));
        return Moments.TryRead(text, out var at) ? at : null;
    }

    static int Propose(Asked asked, KnownLead known)
    {
        using var connection = asked.Workspace.Database.Connect();
        var theirs = asked.Ask.GetValue(Theirs);
        var times = asked.Calls.Propose(connection, TimeSpan.FromMinutes(asked.Ask.GetValue(Length)), theirs);
        if (times.IsEmpty)
            return asked.Shell.Refuse(asked.Print.Say("call.no_time"));
        foreach (var start in times)
            asked.Shell.Say(theirs is null
                ? asked.Print.Say("call.proposed", start)
                : asked.Print.Say("call.proposed_both", start, asked.Workspace.TimeZone.Id, new Core.Phrase("brief.moment", TimeZoneInfo.ConvertTime(start, theirs)).Say(asked.Culture), theirs.Id));
        asked.Shell.Say(asked.Print.Say("call.then_book", known.Lead.Id, TimeZoneInfo.ConvertTime(times[0], asked.Workspace.TimeZone).ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture)));
        return Ask.Done;
    }

    /// <summary>The call that was told of last.</summary>
    static Call Newest(Core.Leads.Lead lead) => lead.Events[^1] is var last && lead.Calls.FirstOrDefault(call => call.Id == (last.Other ?? last.Id)) is { } told ? told : lead.Calls[^1];

    static int WriteCalendar(Asked asked, LeadChange made)
    {
        if (asked.Ask.GetValue(Calendar) is not { } file || made.Lead is not { } known)
            return Ask.Done;
        var text = asked.Calls.CalendarFile(known, Newest(known.Lead), asked.Culture);
        return asked.Shell.Write(file, asked.Culture, to => to.Write(text)) is { } refusal ? asked.Shell.Refuse(refusal) : Ask.Done;
    }
}
