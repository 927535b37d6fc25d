using CsCheck;
using Windfall.Core.Inbox;

namespace Windfall.Core.Tests.Inbox;

public class PaceLearnerTests
{
    static readonly Gen<TimedAnswer> Answer =
        from words in Gen.Int[0, 300]
        from minutes in Gen.Double[-5, 60]
        from isCourtesy in Gen.Bool
        select new TimedAnswer(words, minutes, isCourtesy);

    static double Learned(params IReadOnlyCollection<TimedAnswer> answers) => PaceLearner.Learn(answers, Pace.Default).WriteMinutesPerAnswer;

    [Fact]
    public void Without_answers_the_guess_stands() => Assert.Equal(Pace.Default, PaceLearner.Learn([], Pace.Default));

    [Fact]
    public void What_is_learned_is_a_time_in_which_one_can_write() => Answer.Array[0, 40].Sample(answers => Learned(answers) is >= 0.1 and <= 15);

    [Fact]
    public void Their_order_does_not_matter() => Gen.Select(Answer.Array[0, 20], Gen.Int).Sample((answers, seed) =>
    {
        var shuffled = answers.ToArray();
        new Random(seed).Shuffle(shuffled);
        return Learned(answers) == Learned(shuffled);
    });

    [Fact]
    public void The_more_answers_of_one_pace_the_nearer_it_comes() => Gen.Select(Gen.Double[0.2, 12], Gen.Int[1, 30]).Sample((minutes, count) =>
    {
        var (few, more) = (Learned([.. Enumerable.Repeat(new TimedAnswer(0, minutes, false), count)]), Learned([.. Enumerable.Repeat(new TimedAnswer(0, minutes, false), count + 1)]));
        return Math.Abs(more - minutes) <= Math.Abs(few - minutes) + 1e-12;
    });

    [Fact]
    public void Who_went_for_coffee_and_who_only_pasted_teach_nothing() => Gen.Select(Answer.Array[0, 20], Gen.Double[16, 500]).Sample((answers, away) =>
        Learned(answers) == Learned([.. answers, new TimedAnswer(0, away, false), new TimedAnswer(0, 0.01, false)]));

    [Fact]
    public void A_word_of_thanks_counts_for_half_an_answer() => Assert.Equal(Learned(new TimedAnswer(0, 2, false)), Learned(new TimedAnswer(0, 1, true)));
}
