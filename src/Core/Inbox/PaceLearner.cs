namespace Windfall.Core.Inbox;

/// <summary>One answer that was timed.</summary>
/// <param name="Words">Read before it.</param>
/// <param name="Minutes">From opening to sending.</param>
/// <param name="IsCourtesy">Whether a word of thanks was enough.</param>
public readonly record struct TimedAnswer(int Words, double Minutes, bool IsCourtesy);

/// <summary>Learns how long the user takes to answer.</summary>
public static class PaceLearner
{
    /// <summary>The first guess weighs as much as this many answers. Judgement: after a morning one's own pace outweighs it.</summary>
    const double GuessWeighs = 5;

    /// <summary>Who went for coffee meanwhile, and who only pasted, tell nothing of writing. Minutes.</summary>
    const double Least = 0.1, Most = 15;

    /// <param name="answers">Any number.</param>
    /// <param name="guess">What is believed without any.</param>
    /// <returns>The guess with its writing time moved to the median of what was timed, the more the more there is.</returns>
    public static Pace Learn(IReadOnlyCollection<TimedAnswer> answers, Pace guess)
    {
        double[] writing =
        [
            .. from answer in answers
               let minutes = (answer.Minutes - answer.Words / guess.ReadWordsPerMinute) * (answer.IsCourtesy ? 2 : 1)
               where minutes is >= Least and <= Most
               orderby minutes
               select minutes
        ];
        if (writing.Length == 0)
            return guess;

        var median = (writing[(writing.Length - 1) / 2] + writing[writing.Length / 2]) / 2;
        return guess with { WriteMinutesPerAnswer = (GuessWeighs * guess.WriteMinutesPerAnswer + writing.Length * median) / (GuessWeighs + writing.Length) };
    }
}
