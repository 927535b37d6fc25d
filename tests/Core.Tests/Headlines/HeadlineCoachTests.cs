using Windfall.Core.Headlines;

namespace Windfall.Core.Tests.Headlines;

public class HeadlineCoachTests
{
    [Fact]
    public void A_slogan_is_told_what_it_lacks() =>
        Assert.Equal(["headline.no_work", "headline.no_whom", "headline.filler"], HeadlineCoach.Review("Passionate about tomorrow", null).Advice.Select(advice => advice.Key));

    [Fact]
    public void A_plain_headline_is_left_alone() =>
        Assert.Equal(["headline.plain"], HeadlineCoach.Review("Social media manager at Blue Harbour", null).Advice.Select(advice => advice.Key));

    [Fact]
    public void What_is_seen_never_cuts_a_sign_in_two()
    {
        var seen = HeadlineCoach.Review(string.Concat(Enumerable.Repeat("👩‍💻", 200)), null).Seen;
        Assert.All(seen, cut => Assert.Equal(cut.Limit, new System.Globalization.StringInfo(cut.Visible.TrimEnd('…')).LengthInTextElements));
    }
}
