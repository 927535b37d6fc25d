using Windfall.Core.Leads;
using static Windfall.Core.Tests.Leads.MadeUpLeads;

namespace Windfall.Core.Tests.Leads;

public class ReferralChainTests
{
    [Fact]
    public void A_client_is_found_behind_whoever_introduced_them_and_the_post_before()
    {
        var chain = ReferralChain.From(7, [Of(1, 7, null), Of(2, null, 1, Wrote()), Of(3, null, 2, Wrote(), Moved(Stage.Won)), Of(4, 8, null), Of(5, 7, null)]);
        Assert.Equal([1, 5], chain.Select(link => link.Lead.Id));
        Assert.Equal([1, 2, 3], chain[0].All.Select(link => link.Lead.Id));
        Assert.Equal([3], chain[0].All.Where(link => link.IsClient).Select(link => link.Lead.Id));
    }

    [Fact]
    public void A_ring_ends() => Assert.Equal(2, ReferralChain.From(7, [Of(1, 7, null), Of(2, null, 1), Of(1, null, 2)])[0].All.Count());
}
