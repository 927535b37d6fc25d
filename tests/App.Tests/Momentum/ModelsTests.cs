using System.Globalization;
using Windfall.App.Frame;
using Windfall.App.Momentum;
using Windfall.Core;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;

namespace Windfall.App.Tests.Momentum;

public class ModelsTests
{
    [Fact]
    public void LinkedIn_has_its_own_and_the_others_borrow_it()
    {
        Assert.False(Models.For(Network.LinkedIn).StandIn);
        Assert.All([Network.Bluesky, Network.Mastodon, Network.Other], network => Assert.True(Models.For(network).StandIn));
    }

    [Theory]
    [InlineData("en"), InlineData("fr")]
    public void All_that_an_outlook_says_has_words(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        Phrase[] phrases =
        [
            new("forecast.readings", 3), new("forecast.model", "x"), new("forecast.stand_in", "x"), new("forecast.age_unknown"), new("forecast.tail", 48.0, 14.0),
            new("breakout.beyond_past", 37L, 20, 4.0), new("breakout.no_past", 37L), new("breakout.pace", 37L, new Phrase("momentum.hours", 1.0), 2.0),
            new("cause.few_readings", 3), new("cause.gap", new Phrase("momentum.days", 2.0)), new("cause.sudden", DateTimeOffset.UnixEpoch, 30.0),
            new("cause.build_up", DateTimeOffset.UnixEpoch, 5), new("cause.shape", 6.0), new("cause.hours", 2.5, 2.1), new("cause.acts", DateTimeOffset.UnixEpoch, 60.0, 240), new("cause.against_clock", 0.4),
            new("cause.passed_on", 1), new("cause.not_passed_on", 3), new("cause.times_alone"), new("cause.clock", 1.2), new("breakout.top", 78.0, 20), new("breakout.top_typical", 214.0),
            new("forecast.look", DateTimeOffset.UnixEpoch, 0.5, 0.4), new("forecast.look_asleep", DateTimeOffset.UnixEpoch, 0.5, 0.4), new("momentum.minutes", 30.0),
            new("momentum.nothing_to_learn", 3), new("momentum.not_a_model", "m.json"), new("momentum.other_version", "m.json"), new("momentum.more_lines", 4),
        ];

        Assert.All(phrases, phrase => Assert.DoesNotContain("{", phrase.Say(culture), StringComparison.Ordinal));
        Assert.All(Enum.GetValues<CauseLabel>(), label => Assert.NotEmpty(Words.Say(label, culture)));
    }
}
