using System.Globalization;
using Windfall.App.Frame;
using Windfall.Core;
using Windfall.Core.Momentum;

namespace Windfall.App.Tests;

public class WordsTests
{
    static readonly CultureInfo English = CultureInfo.GetCultureInfo("en"), French = CultureInfo.GetCultureInfo("fr");

    [Fact]
    public void A_value_has_its_word_in_each_language() =>
        Assert.Equal(("breaking out", "décolle"), (Words.Say(Phase.BreakingOut, English), Words.Say(Phase.BreakingOut, French)));

    [Fact]
    public void A_key_that_nobody_wrote_is_our_bug() =>
        Assert.StartsWith("Bug in Windfall", Assert.Throws<InvalidOperationException>(() => new Phrase("phase.lost").Say(English)).Message, StringComparison.Ordinal);
}
