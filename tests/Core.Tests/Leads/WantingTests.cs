using System.Collections.Immutable;
using Windfall.Core.Leads;
using static Windfall.Core.Tests.Leads.MadeUpLeads;

namespace Windfall.Core.Tests.Leads;

public class WantingTests
{
    static readonly Dictionary<string, Pipeline> Pipelines = new() { [Pipeline.UsualName] = Pipeline.Usual };
    static readonly Dictionary<string, int> Cadences = new() { ["quarterly"] = 90 };
    static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    [Fact]
    public void A_lead_without_a_next_step_is_asked_for_one() => Assert.Equal(Want.NextStep, On(0, Of())!.Want);

    [Fact]
    public void A_step_is_due_on_its_day_and_overdue_after_it()
    {
        var lead = Of(Planned("Ask for a call", new(2026, 9, 25)));
        Assert.Equal([null, Want.DueToday, Want.Overdue], [On(1, lead)?.Want, On(2, lead)?.Want, On(3, lead)?.Want]);
        Assert.Equal(new Phrase("want.overdue", 1, "Ada Example", "Ask for a call"), On(3, lead)!.What);
    }

    [Fact]
    public void The_day_after_a_call_one_is_asked_how_it_went_and_not_before()
    {
        var lead = Of(Planned("Call", null), Booked(3));
        Assert.Null(On(3.1, lead));
        Assert.Equal(Want.CallOutcome, On(4, lead)!.Want);
        Assert.NotEqual(Want.CallOutcome, On(4, Of(Planned("Offer", null), Booked(3), Held(3)))?.Want);
    }

    [Fact]
    public void The_day_is_that_of_the_owners_clock()
    {
        var late = Of(Planned("Ask", new(2026, 9, 24)));
        Assert.Equal(Want.DueToday, Assert.Single(Wanting.Of([late], Pipelines, Cadences, new(2026, 9, 23, 22, 30, 0, TimeSpan.Zero), Paris)).Want);
    }

    [Fact]
    public void Who_rests_too_long_in_a_stage_is_stale_unless_a_day_is_set()
    {
        Assert.Equal(Want.Stale, On(12, Of(Moved(Stage.Invited), Planned("Wait", null)))!.Want);
        Assert.Null(On(12, Of(Moved(Stage.Invited), Planned("Wait", new(2026, 12, 1)))));
        Assert.Null(On(12, Of(Moved(Stage.Invited), Planned("Wait", null), Wrote(5))));
    }

    [Fact]
    public void A_tag_with_a_cadence_asks_for_a_word_after_a_silence_even_when_all_is_won()
    {
        var client = Of(Wrote(), Moved(Stage.Won), new LeadEvent(9, Day(1), LeadEventKind.Tagged, Text: "quarterly"));
        Assert.Null(On(80, client));
        Assert.Equal((Want.KeepInTouch, new DateOnly(2026, 12, 23)), (On(95, client)!.Want, On(95, client)!.Day));
    }

    [Fact]
    public void What_is_most_urgent_comes_first()
    {
        var all = Wanting.Of(
            [Of(1, null, null), Of(2, null, null, Planned("a", new(2026, 9, 24))), Of(3, null, null, Planned("b", new(2026, 9, 20))), Of(4, null, null, Booked(0.5, 0))],
            Pipelines, Cadences, Day(1), Paris);
        Assert.Equal([4, 3, 2, 1], all.Select(one => one.Lead.Id));
    }

    static Wanted? On(double day, Lead lead) => Wanting.Of([lead], Pipelines, Cadences, Day(day), Paris).SingleOrDefault();
}
