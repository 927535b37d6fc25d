using Windfall.Core.Coach;
using Windfall.Core.Headlines;

namespace Windfall.Core.Tests.Coach;

public class HeadlineCoachTests
{
    [Fact]
    public void A_slogan_is_told_what_it_lacks() =>
        Assert.Equal(["headline.no_work", "headline.no_whom", "headline.filler"], HeadlineCoach.Review("Passionate about tomorrow", null).Advice.Select(advice => advice.Key));

    [Fact]
    public void A_plain_headline_is_left_alone() =>
        Assert.Equal(["headline.plain"], HeadlineCoach.Review("Social media manager at Blue Harbour", null).Advice.Select(advice => advice.Key));

    [Theory]
    [InlineData("Helping humans sound human | Speaker, dad of two, ex-radio | Boston", 1)]
    [InlineData("Turning dreams into reality", 1)]
    [InlineData("I help dentists fill their chairs with Google Ads", 2)]
    public void A_slogan_is_not_plain_and_a_promise_to_somebody_is(string headline, int most) =>
        Assert.Equal(most >= 2, HeadlineCoach.Review(headline, null).Clarity >= 2);

    [Fact]
    public void The_work_is_put_first_in_ones_own_words() =>
        Assert.Contains(
            new Phrase("headline.rewrite", "Social media manager at Blue Harbour | Dreaming big since the very first day | Boston"),
            HeadlineCoach.Review("Dreaming big since the very first day | Social media manager at Blue Harbour | Boston", null).Advice);

    [Fact]
    public void What_is_only_guessed_is_told_the_goals_field()
    {
        var goal = new Windfall.Core.Audience.Goal("Marketers", [new([Function.Marketing], Seniority.Ic)], [], [], [], []);
        Assert.Contains(new Phrase("headline.goal_field", Function.Marketing, "Marketers"), HeadlineCoach.Review("Speaker, dad of two", goal).Advice);
    }

    [Fact]
    public void What_is_seen_never_cuts_a_sign_in_two()
    {
        var seen = HeadlineCoach.Review(string.Concat(Enumerable.Repeat("👩‍💻", 200)), null).Seen;
        Assert.All(seen, cut => Assert.Equal(cut.Limit, new System.Globalization.StringInfo(cut.Visible.TrimEnd('…')).LengthInTextElements));
    }
}
