using System.Collections.Immutable;
using Windfall.Core.Calls;

namespace Windfall.Core.Leads;

/// <summary>Which moves make sense, and why others do not.</summary>
public static class Moves
{
    /// <returns>Null where the lead may move there.</returns>
    public static Refusal? Refusal(Lead lead, Stage to, Pipeline pipeline, DateTimeOffset at) => Because(lead, to, pipeline, at) is { } why ? new(why) : null;

    static Phrase? Because(Lead lead, Stage to, Pipeline pipeline, DateTimeOffset at)
    {
        var name = lead.Person.Name;
        if (!pipeline.Stages.Contains(to))
            return new("move.not_in_pipeline", to, pipeline.Name);
        if (to == lead.Stage)
            return new("move.already", name, to);
        if (lead.Stage == Stage.Won)
            return new("move.won_stays", name);
        if (lead.Calls.FirstOrDefault(call => call.IsToCome(at)) is { } coming && to != Stage.CallBooked)
            return to == Stage.CallHeld ? new("move.call_to_come", name, coming.Start) : Earlier(to) || to == Stage.NotNow ? new("move.call_is_booked", name, coming.Start) : null;

        return to switch
        {
            Stage.CallBooked when !lead.Calls.Any(call => call.State == CallState.Booked) => new("move.no_call_booked", name),
            Stage.CallHeld when !lead.Calls.Any(call => call.State == CallState.Held) => new("move.no_call_held", name),
            Stage.Referred when !lead.Events.Any(one => one.Kind == LeadEventKind.Introduced) => new("move.no_introduction", name),
            Stage.Opportunity or Stage.Won when !lead.Events.Any(one => one.IsTouch) => new("move.no_touch", name, to),
            _ when Earlier(to) && lead.Calls.LastOrDefault(call => call.State == CallState.Held) is { } held => new("move.call_was_held", name, held.Start),
            _ => null,
        };
    }

    static bool Earlier(Stage stage) => stage is Stage.Noted or Stage.Warmed or Stage.Invited;

    /// <summary>Those a lead could go to now, in the pipeline's order.</summary>
    public static ImmutableArray<Stage> Open(Lead lead, Pipeline pipeline, DateTimeOffset at) => [.. pipeline.Stages.Where(to => Refusal(lead, to, pipeline, at) is null)];
}
