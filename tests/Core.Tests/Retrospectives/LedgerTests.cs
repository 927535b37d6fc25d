using CsCheck;
using Windfall.Core.Efforts;
using Windfall.Core.Leads;
using Windfall.Core.Retrospectives;
using Windfall.Core.Tests.Leads;

namespace Windfall.Core.Tests.Retrospectives;

public class LedgerTests
{
    [Fact]
    public void What_nobody_noted_is_unknown_and_not_zero()
    {
        var ledger = Ledger.Of([], [MadeUpLeads.Of(MadeUpLeads.Booked(2), MadeUpLeads.Held(2))], answered: 3);
        Assert.Equal((null, null, null, null), (ledger.Minutes, ledger.PerConversation, ledger.PerCall, ledger.PerClient));
        Assert.Equal((3, 1, 0), (ledger.Answered, ledger.Calls, ledger.Clients));
    }

    [Fact]
    public void A_call_costs_the_messages_that_led_to_it_and_a_client_all_that_led_to_none()
    {
        var won = MadeUpLeads.Of(1, 7, null, MadeUpLeads.Booked(2), MadeUpLeads.Held(2), MadeUpLeads.Moved(Stage.Won, 5));
        var ledger = Ledger.Of(
            [new(EffortKind.Reply, 12, 7, null), new(EffortKind.Inbox, 8, 7, null), new(EffortKind.Message, 5, 7, 1), new(EffortKind.Call, 25, 7, 1), new(EffortKind.Message, 10, 7, 2)],
            [won, MadeUpLeads.Of(2, 7, null)], answered: 4);
        Assert.Equal((60, 5, 40, 60), (ledger.Minutes, ledger.PerConversation, ledger.PerCall, ledger.PerClient));
        Assert.Equal([(Stage.Noted, 1, (double?)10), (Stage.Won, 1, 30)], ledger.ByStage);
    }

    [Fact]
    public void Minutes_of_all_stages_are_those_that_were_spent_on_leads() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[1, 60], (lead, minutes) => new Spent(EffortKind.Message, minutes, 7, lead == 0 ? null : lead)).List[0, 20].Sample(spent =>
        {
            var ledger = Ledger.Of(spent, [.. Enumerable.Range(1, 3).Select(id => MadeUpLeads.Of(id, 7, null))], 0);
            return ledger.ByStage.Sum(stage => stage.Minutes ?? 0) == spent.Where(one => one.Lead is not null).Sum(one => one.Minutes);
        });
}
