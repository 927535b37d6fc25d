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

    [Fact]
    public void Every_text_is_there_in_both_languages_with_the_same_holes() =>
        Assert.Empty(WordFiles.Differences(WordFiles.Read("en"), WordFiles.Read("fr")));

    [Fact]
    public void And_the_check_can_fail() => Assert.Equal(
        ["a.missing is not in the other language", "a.holes has other holes"],
        WordFiles.Differences(
            new() { ["a.same"] = "{0:N0} people", ["a.missing"] = "x", ["a.holes"] = "{0} and {1}" },
            new() { ["a.same"] = "{0:N0} personnes", ["a.holes"] = "{0}" }));

    [Fact]
    public void Every_key_that_Core_says_has_its_words()
    {
        var known = WordFiles.Read("en");
        Assert.Empty(WordFiles.SaidInCore().Except(known.Keys));
    }
}
