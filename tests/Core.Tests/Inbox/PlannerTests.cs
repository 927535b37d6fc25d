using System.Collections.Immutable;
using CsCheck;
using Windfall.Core.Audience;
using Windfall.Core.Inbox;

namespace Windfall.Core.Tests.Inbox;

public class PlannerTests
{
    static readonly DateTimeOffset Morning = new(2026, 3, 4, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void No_minutes_plan_nothing_and_say_how_many_are_left()
    {
        var plan = Planner.Make([Talk("Could you share the link?"), Talk("Do you speak at events?")], 0, Morning, Pace.Default);

        Assert.Empty(plan.Items);
        Assert.Equal(2, plan.LeftOut);
        Assert.Equal([new Phrase("plan.no_time", 2)], plan.WhyLeftOut);
    }

    [Fact]
    public void Minutes_that_are_no_number_plan_nothing() => Assert.Empty(Planner.Make([Talk("Why?")], double.NaN, Morning, Pace.Default).Items);

    [Fact]
    public void Spam_and_insults_are_never_planned_however_good_the_person()
    {
        var plan = Planner.Make([Talk("x", CommentLabel.Spam, fit: 1), Talk("y", CommentLabel.Hostile, fit: 1)], 60, Morning, Pace.Default);

        Assert.Empty(plan.Items);
        Assert.Equal([new Phrase("plan.spam", 1), new Phrase("plan.hostile", 1)], plan.WhyLeftOut);
    }

    [Fact]
    public void Congratulations_in_the_same_words_are_answered_once()
    {
        var plan = Planner.Make([.. Enumerable.Repeat("Congratulations!", 38).Select(text => Talk(text, CommentLabel.Praise))], 60, Morning, Pace.Default);

        Assert.Single(plan.Items);
        Assert.Equal([new Phrase("plan.echoes", 37)], plan.WhyLeftOut);
    }

    [Fact]
    public void The_same_words_by_somebody_sought_are_answered_apart() =>
        Assert.Equal(2, Planner.Make([Talk("Congrats", CommentLabel.Praise), Talk("congrats", CommentLabel.Praise, fit: 0.9)], 60, Morning, Pace.Default).Items.Length);

    [Fact]
    public void A_half_life_later_an_answer_is_worth_half()
    {
        var (fresh, old) = (Talk("Why?", fit: 0.5), Talk("Why?", fit: 0.5) with { At = Morning - Pace.Default.HalfLife });

        Assert.Equal(ValueOf(fresh) / 2, ValueOf(old), precision: 12);
        Assert.Equal(ValueOf(old), ValueOf(fresh with { At = null }), precision: 12);
    }

    [Fact]
    public void A_value_is_the_sum_of_its_reasons() => Talks.Sample(talks => Assert.All(
        Planner.Make(talks, 60, Morning, Pace.Default).Items, item => Assert.InRange(item.Value - item.Reasons.Sum(reason => reason.Weight), -1e-12, 1e-12)));

    [Fact]
    public void Items_come_by_value_per_minute() => Talks.Sample(talks =>
    {
        var rates = Planner.Make(talks, 10, Morning, Pace.Default).Items.Select(item => item.Value / item.Minutes).ToArray();
        Assert.Equal(rates.OrderDescending(), rates);
    });

    [Fact]
    public void The_plan_is_worth_as_much_as_the_best_of_all_choices() => Gen.Select(Talks, Gen.Double[0, 12]).Sample(
        (talks, minutes) =>
        {
            var all = Planner.Make(talks, 600, Morning, Pace.Default).Items;
            var plan = Planner.Make(talks, minutes, Morning, Pace.Default).Items;

            Assert.True(plan.Sum(item => item.Minutes) <= minutes + 1e-6);
            Assert.Equal(Best(all, minutes), plan.Sum(item => item.Value), precision: 9);
        },
        iter: 1_000);

    [Fact]
    public void And_the_check_tells_greed_from_the_best()
    {
        ImmutableArray<PlanItem> items = [Item(0.6, 1.1), Item(0.5, 1), Item(0.5, 1)];

        Assert.Equal(1.0, Best(items, 2), precision: 12);
        Assert.NotEqual(0.6, Best(items, 2));

        static PlanItem Item(double value, double minutes) => new(Talk(""), minutes, value, []);
    }

    /// <summary>All choices, one by one.</summary>
    static double Best(ImmutableArray<PlanItem> items, double minutes)
    {
        var best = 0.0;
        for (var choice = 0; choice < 1 << items.Length; choice++)
        {
            var chosen = items.Where((_, n) => (choice >> n & 1) == 1).ToArray();
            if (chosen.Sum(item => item.Minutes) <= Math.Floor(minutes * 10 + 1e-9) / 10 + 1e-6)
                best = Math.Max(best, chosen.Sum(item => item.Value));
        }
        return best;
    }

    static readonly Gen<ImmutableArray<Conversation>> Talks = Gen.Select(
        Gen.Int[0, 10], Gen.Double[0, 1], Gen.Int[1, 200], Gen.Int[0, 60], Gen.Bool, (label, fit, words, hours, asks) =>
            Talk(string.Join(' ', Enumerable.Range(0, words)), (CommentLabel)label, fit, asks) with { At = Morning.AddHours(-hours) })
        .Array[0, 10].Select(talks => talks.ToImmutableArray());

    static double ValueOf(Conversation talk) => Planner.Make([talk], 60, Morning, Pace.Default).Items.Single().Value;

    static Conversation Talk(string text, CommentLabel label = CommentLabel.Question, double fit = 0, bool asks = false) => new(
        "Ada Stone", null, text, Morning, new(label, asks, []),
        new(fit > 0 ? FitLabel.Target : FitLabel.Other, fit, []), new(IsCandidate: false, 0, []));
}
