using System.Collections.Immutable;
using Windfall.Core.Leads;

namespace Windfall.Core.Tests.Leads;

/// <summary>Leads that several tests speak of. Nobody in them exists.</summary>
static class MadeUpLeads
{
    public static readonly DateTimeOffset Start = new(2026, 9, 23, 9, 0, 0, TimeSpan.Zero);

    public static DateTimeOffset Day(double days) => Start.AddDays(days);

    /// <summary>One that was noted at <see cref="Start"/>, and to whom these things happened.</summary>
    public static Lead Of(params ImmutableArray<LeadEvent> events) => Of(1, null, null, events);

    public static Lead Of(long id, long? post, long? introducedBy, params ImmutableArray<LeadEvent> events) =>
        Lead.Of(id, new(100 + id, "Ada Example", "Head of Social, Acme", null, null), post, introducedBy, [new(1, Start, LeadEventKind.Added, Stage.Noted), .. events]);

    public static LeadEvent Moved(Stage to, double days = 1) => new(10 + (long)to, Day(days), LeadEventKind.Moved, to);

    public static LeadEvent Wrote(double days = 1) => new(30, Day(days), LeadEventKind.Wrote, Text: "Hello");

    public static LeadEvent Planned(string step, DateOnly? due) => new(31, Day(0), LeadEventKind.Planned, Text: step, Due: due);

    public static LeadEvent Booked(double inDays, double toldAfter = 1) =>
        new(40, Day(toldAfter), LeadEventKind.CallBooked, Stage.CallBooked, Start: Day(inDays), Minutes: 15, Link: "https://meet.example/x");

    public static LeadEvent Held(double days, string outcome = "They want an offer") =>
        new(41, Day(days), LeadEventKind.CallHeld, Stage.CallHeld, outcome, Start: Day(days), Minutes: 25, Other: 40);
}
