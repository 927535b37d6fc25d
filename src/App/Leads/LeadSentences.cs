using Windfall.Core;
using Windfall.Core.Leads;

namespace Windfall.App.Leads;

/// <summary>What happened to a lead, each event as a sentence.</summary>
static class LeadSentences
{
    const string Unknown = "—";

    public static Phrase Of(LeadEvent one) => one.Kind switch
    {
        LeadEventKind.Added => new("lead.event_added", one.Text ?? Pipeline.UsualName),
        LeadEventKind.Moved when one.Text is { } why => new("lead.event_moved_why", one.Stage!, why),
        LeadEventKind.Moved => new("lead.event_moved", one.Stage!),
        LeadEventKind.Planned when one is { Text: { } step, Due: { } due } => new("lead.event_planned_for", step, due),
        LeadEventKind.Planned => new("lead.event_planned", one.Text ?? Unknown),
        LeadEventKind.Noted => new("lead.event_noted", one.Text ?? Unknown),
        LeadEventKind.Wrote => new("lead.event_wrote", one.Text ?? Unknown),
        LeadEventKind.WasWritten => new("lead.event_was_written", one.Text ?? Unknown),
        LeadEventKind.CallBooked => new("lead.event_call_booked", one.Start!),
        LeadEventKind.CallHeld when one.Minutes is { } minutes => new("lead.event_call_held", minutes, one.Text ?? Unknown),
        LeadEventKind.CallHeld => new("lead.event_call_held_untimed", one.Text ?? Unknown),
        LeadEventKind.CallMissed => new("lead.event_call_missed", one.Text ?? Unknown),
        LeadEventKind.Tagged => new("lead.event_tagged", one.Text!),
        LeadEventKind.Untagged => new("lead.event_untagged", one.Text!),
        LeadEventKind.Introduced => new("lead.event_introduced", one.Other!),
        LeadEventKind.Piped => new("lead.event_piped", one.Text!),
        _ => throw new InvalidOperationException($"Bug in Windfall: no sentence for {one.Kind}."),
    };
}
