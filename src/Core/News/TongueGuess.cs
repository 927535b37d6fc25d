using System.Numerics;

namespace Windfall.Core.News;

/// <summary>Tells an article's language by its letters and by the words that every text of a language has, and by what the stream is usually in.</summary>
sealed class TongueGuess(Likeness likeness)
{
    const int Tongues = 16, FewestVotes = 2;
    const float Doubt = 8;

    readonly int[] votes = new int[Tongues], heard = new int[Tongues];

    int words, ideograms, heardInAll;

    public void Begin()
    {
        Array.Clear(votes);
        (words, ideograms) = (0, 0);
    }

    public void Ideogram() => ideograms++;

    public void Word(char first)
    {
        words++;
        if (first is >= 'а' and <= 'ӿ')
            votes[(int)Tongue.Cyrillic]++;
        else if (IsArabic(first))
            votes[(int)Tongue.Arabic]++;
    }

    public static bool IsArabic(char letter) => letter is >= '\u0600' and <= '\u06FF';

    /// <param name="languages">A bit for each.</param>
    public void StopWord(int languages)
    {
        for (; languages != 0; languages &= languages - 1)
            votes[BitOperations.TrailingZeroCount(languages)]++;
    }

    public Tongue Judge()
    {
        if (votes[(int)Tongue.Cyrillic] * 2 > words)
            return Tongue.Cyrillic;
        if (votes[(int)Tongue.Arabic] * 2 > words)
            return Tongue.Arabic;
        return ideograms > words ? Tongue.Chinese : Latin();
    }

    Tongue Latin()
    {
        var (best, first, second) = (0, float.NegativeInfinity, float.NegativeInfinity);
        for (var i = 1; i < (int)Tongue.Cyrillic; i++)
        {
            if (votes[i] == 0)
                continue;
            var belief = votes[i] + likeness.Habit * MathF.Log2((heard[i] + 1f) / (heardInAll + Doubt));
            if (belief > first)
                (second, first, best) = (first, belief, i);
            else
                second = Math.Max(second, belief);
        }
        if (best == 0 || first - second < likeness.Surety || votes[best] < FewestVotes)
            return Tongue.Unknown;
        heard[best]++;
        heardInAll++;
        return (Tongue)best;
    }
}
