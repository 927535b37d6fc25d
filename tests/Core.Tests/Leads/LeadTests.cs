using Windfall.Core.Calls;
using Windfall.Core.Leads;
using static Windfall.Core.Tests.Leads.MadeUpLeads;

namespace Windfall.Core.Tests.Leads;

public class LeadTests
{
    [Fact]
    public void A_lead_is_what_its_events_say()
    {
        var lead = Of(Wrote(), Planned("Ask for a call", new(2026, 9, 30)), Booked(3), Held(3));
        Assert.Equal((Stage.CallHeld, Day(3), "Ask for a call", new DateOnly(2026, 9, 30)), (lead.Stage, lead.Since, lead.NextStep, lead.Due!.Value));
        Assert.Equal(new Call(40, Day(3), TimeSpan.FromMinutes(15), "https://meet.example/x", CallState.Held, "They want an offer", 25), Assert.Single(lead.Calls));
        Assert.Equal(("They want an offer", 25), (lead.Outcome, lead.Minutes));
    }

    [Fact]
    public void A_stage_told_again_does_not_begin_anew() => Assert.Equal(Day(1), Of(Moved(Stage.Warmed), Moved(Stage.Warmed, 5)).Since);

    [Fact]
    public void A_call_booked_anew_is_the_same_call()
    {
        var moved = Of(Booked(3), Booked(3) with { Id = 50, Other = 40, Start = Day(4) });
        Assert.Equal((40, Day(4)), (Assert.Single(moved.Calls).Id, moved.Calls[0].Start));
    }

    [Fact]
    public void A_call_that_nobody_booked_was_held_when_it_was_told() => Assert.Equal(Day(2), Of(Held(2) with { Other = null, Start = null }).Calls[0].Start);

    [Fact]
    public void Minutes_that_nobody_told_are_unknown() => Assert.Null(Of(Wrote(), Booked(3)).Minutes);

    [Fact]
    public void A_tag_goes_as_it_came() =>
        Assert.Empty(Of(new(5, Day(1), LeadEventKind.Tagged, Text: "press"), new LeadEvent(6, Day(2), LeadEventKind.Untagged, Text: "press")).Tags);
}
