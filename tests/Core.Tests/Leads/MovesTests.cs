using System.Collections.Immutable;
using CsCheck;
using Windfall.Core.Leads;
using static Windfall.Core.Tests.Leads.MadeUpLeads;

namespace Windfall.Core.Tests.Leads;

public class MovesTests
{
    [Fact]
    public void A_noted_person_may_be_warmed_invited_or_put_off() =>
        Assert.Equal([Stage.Warmed, Stage.Invited, Stage.NotNow], Moves.Open(Of(), Pipeline.Usual, Day(1)));

    [Fact]
    public void A_booked_call_needs_its_time() => Assert.Equal("move.no_call_booked", Why(Of(), Stage.CallBooked));

    [Fact]
    public void A_call_is_not_held_before_it_takes_place()
    {
        Assert.Equal("move.call_to_come", Why(Of(Booked(3)), Stage.CallHeld, day: 2));
        Assert.Equal("move.no_call_held", Why(Of(Booked(3)), Stage.CallHeld, day: 4));
    }

    [Fact]
    public void Nobody_walks_away_from_a_call_that_is_booked()
    {
        Assert.Equal("move.call_is_booked", Why(Of(Booked(3)), Stage.NotNow, day: 2));
        Assert.Equal("move.call_is_booked", Why(Of(Booked(3)), Stage.Noted, day: 2));
        Assert.Null(Why(Of(Booked(3)), Stage.NotNow, day: 4));
    }

    [Fact]
    public void What_was_held_was_held() => Assert.Equal("move.call_was_held", Why(Of(Booked(3), Held(3)), Stage.Invited, day: 4));

    [Fact]
    public void Nothing_is_won_without_a_word() => Assert.Equal("move.no_touch", Why(Of(), Stage.Won));

    [Fact]
    public void A_won_lead_stays_won() => Assert.All(
        Pipeline.Usual.Stages.Remove(Stage.Won), to => Assert.Equal("move.won_stays", Why(Of(Wrote(), Moved(Stage.Won)), to)));

    [Fact]
    public void Nobody_referred_us_before_they_did() => Assert.Equal("move.no_introduction", Why(Of(Wrote()), Stage.Referred));

    [Fact]
    public void Who_was_put_off_may_come_back() => Assert.Null(Why(Of(Moved(Stage.NotNow)), Stage.Warmed, day: 90));

    [Fact]
    public void A_stage_that_the_pipeline_has_not_is_refused() =>
        Assert.Equal("move.not_in_pipeline", Moves.Refusal(Of(), Stage.Invited, Pipeline.Make("press", ["noted", "warmed", "won"], [], out _)!, Day(1))!.Because.Key);

    [Fact]
    public void Every_move_is_either_open_or_refused_with_a_sentence_and_staying_is_no_move() => Gen.Int[0, 5].List[0, 6].Sample(steps =>
    {
        var lead = Of([.. steps.Select((step, n) => Any(step, n))]);
        var open = Moves.Open(lead, Pipeline.Usual, Day(8));
        return !open.Contains(lead.Stage) && Pipeline.Usual.Stages.All(to => open.Contains(to) == Moves.Refusal(lead, to, Pipeline.Usual, Day(8)) is null);
    });

    static LeadEvent Any(int which, int day) => which switch
    {
        0 => Moved(Stage.Warmed, day),
        1 => Wrote(day),
        2 => Booked(day + 3, day),
        3 => Held(day),
        4 => Moved(Stage.Opportunity, day),
        _ => Moved(Stage.NotNow, day),
    };

    static string? Why(Lead lead, Stage to, double day = 1) => Moves.Refusal(lead, to, Pipeline.Usual, Day(day))?.Because.Key;
}
