using CsCheck;
using Windfall.Core.Momentum;
using Windfall.Core.Sync;

namespace Windfall.Core.Tests.Sync;

public sealed class BackoffTests
{
    static readonly DateTimeOffset Now = new(2026, 9, 23, 11, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_a_network_asks_for_is_kept_up_to_a_day() => Gen.Select(Gen.Int[1, 60], Gen.Double[0, 200_000], Gen.Int).Sample((failures, seconds, seed) =>
    {
        var asked = TimeSpan.FromSeconds(seconds);
        var wait = Backoff.Wait(new(SetbackKind.Limited, asked), failures, new Random(seed));
        return wait <= TimeSpan.FromDays(1) && (wait >= asked || asked > TimeSpan.FromDays(1));
    });

    [Fact]
    public void Waits_grow_to_an_hour_and_never_vanish() => Gen.Select(Gen.Int[1, 100], Gen.Int).Sample((failures, seed) =>
    {
        var wait = Backoff.Wait(new(SetbackKind.Unreachable), failures, new Random(seed));
        return wait >= TimeSpan.FromSeconds(7) && wait <= TimeSpan.FromHours(1) && (failures < 12 || wait >= TimeSpan.FromMinutes(30));
    });

    [Fact]
    public void A_sign_in_that_no_longer_holds_is_not_hammered() =>
        Assert.Equal(TimeSpan.FromHours(6), Backoff.Wait(new(SetbackKind.SignIn), 1, new Random(1)));

    [Fact]
    public void A_budget_is_never_overspent_and_fills_up_again()
    {
        var budget = new Budget(3, TimeSpan.FromMinutes(5), 0, Now);
        for (var i = 0; i < 5; i++)
            budget = budget.Spend(Now, 1);
        Assert.Equal(0, budget.Left(Now.AddMinutes(4)));
        Assert.Equal(3, budget.Left(Now.AddMinutes(5)));
        Assert.Equal(2, budget.Spend(Now.AddMinutes(6), 1).Left(Now.AddMinutes(6)));
    }

    [Fact]
    public void A_young_or_moving_post_is_looked_at_often_and_an_old_one_at_last_no_more()
    {
        TimeSpan Wait(double hours, Phase phase) => NextVisit.Of(Now, TimeSpan.FromHours(hours), phase, null)!.Value - Now;

        Assert.Equal(TimeSpan.FromMinutes(1), Wait(0.1, Phase.Quiet));
        Assert.Equal(TimeSpan.FromMinutes(60), Wait(10, Phase.Quiet));
        Assert.Equal(TimeSpan.FromMinutes(15), Wait(10, Phase.BreakingOut));
        Assert.Equal(TimeSpan.FromHours(6), Wait(24 * 20, Phase.LongTail));
        Assert.Null(NextVisit.Of(Now, TimeSpan.FromDays(31), Phase.Over, null));
    }

    [Fact]
    public void When_a_look_tells_most_sooner_than_that_it_is_taken_then() =>
        Assert.Equal(Now.AddMinutes(9), NextVisit.Of(Now, TimeSpan.FromHours(10), Phase.Quiet, new(Now.AddMinutes(9), 0.5, 0.5, new("forecast.look"))));
}
