using System.Globalization;
using Windfall.App.Briefs;
using Windfall.Core.Momentum;

namespace Windfall.App.Tests.Briefs;

public class SentencesTests
{
    static Sentences Say(long? reactions, CultureInfo culture, double minutes = 20, int leftOut = 0) => new(
        MadeUp.Morning with
        {
            Readings = [MadeUp.Morning.Readings[^1] with { Reactions = reactions, Comments = 0 }],
            Plan = MadeUp.Morning.Plan with { Minutes = minutes, LeftOut = leftOut },
        },
        culture, MadeUp.Paris);

    static string Plain(string text) => text.Replace('\u202f', ' ').Replace('\u00a0', ' ');

    [Theory]
    [InlineData("en", 0L, "0 reactions")]
    [InlineData("en", 1L, "1 reaction")]
    [InlineData("en", 1500L, "1,500 reactions")]
    [InlineData("fr", 0L, "0 réaction")]
    [InlineData("fr", 1L, "1 réaction")]
    [InlineData("fr", 1500L, "1 500 réactions")]
    [InlineData("en", null, "— reactions")]
    public void A_figure_agrees_with_its_word_and_unknown_is_a_dash(string culture, long? reactions, string shown)
    {
        var (count, word) = Say(reactions, CultureInfo.GetCultureInfo(culture)).Figures[0];
        Assert.Equal(shown, Plain($"{count} {word}"));
    }

    [Theory]
    [InlineData("en", 1, "Answer in 1 minute", "1 more is worth an answer but does not fit.")]
    [InlineData("en", 20, "Answer in 20 minutes", "20 more are worth an answer but do not fit.")]
    [InlineData("fr", 1, "À répondre en 1 minute", "1 autre mérite une réponse mais n’y tient pas.")]
    [InlineData("fr", 20, "À répondre en 20 minutes", "20 autres méritent une réponse mais n’y tiennent pas.")]
    public void One_and_many_are_said_right(string culture, int count, string title, string leftOut)
    {
        var said = Say(1500, CultureInfo.GetCultureInfo(culture), count, count);
        Assert.Equal((title, leftOut), (said.PlanTitle, said.LeftOut[0]));
    }

    [Fact]
    public void Moments_are_on_the_readers_clock()
    {
        Assert.Contains("2 mars, 23:12", Plain(Say(1500, MadeUp.French).Published), StringComparison.Ordinal);
        Assert.Contains("2 Mar, 5:12 PM", Plain(new Sentences(MadeUp.Morning, MadeUp.English, MadeUp.NewYork).Published), StringComparison.Ordinal);
    }

    [Fact]
    public void So_are_moments_inside_a_phrase() =>
        Assert.Equal("3 mars", Say(1500, MadeUp.French).Say("day", new DateTimeOffset(2026, 3, 2, 23, 30, 0, TimeSpan.Zero))[^6..]);

    [Theory]
    [InlineData(CauseLabel.Sharing, "People passed it on to one another (80% sure).")]
    [InlineData(CauseLabel.External, "Something outside picked it up (80% sure).")]
    [InlineData(CauseLabel.Rhythm, "It follows the clock: the hours at which people look (80% sure).")]
    [InlineData(CauseLabel.Unclear, "Unclear: the readings do not tell.")]
    public void Each_cause_has_its_sentence(CauseLabel label, string sentence)
    {
        var brief = MadeUp.Morning with { Outlook = MadeUp.Morning.Outlook with { Cause = new(label, 0.8, []) } };
        Assert.Equal(sentence, new Sentences(brief, MadeUp.English, MadeUp.Paris).Why);
    }

    [Theory]
    [InlineData(0.0133, "1.3%")]
    [InlineData(0.125, "12%")]
    [InlineData(0, "0%")]
    [InlineData(1, "100%")]
    public void Small_shares_have_a_decimal(double share, string shown) => Assert.Equal(shown, Say(1, MadeUp.English).Percent(share));
}
