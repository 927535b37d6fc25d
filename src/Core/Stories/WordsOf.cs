using Windfall.Core.News;

namespace Windfall.Core.Stories;

/// <summary>The words of a text that say what it is about, whatever its language: folded, their endings off, without those that every text has.</summary>
static class WordsOf
{
    /// <summary>Letters of a word that count: "promise", "promised" and "promises" are one.</summary>
    const int Stem = 7;
    const int LongestText = 4000;

    public static List<string> Text(string? text)
    {
        List<string> words = [];
        foreach (var (stem, _) in WithSpelling(text))
            words.Add(stem);
        return words;
    }

    /// <summary>Each with the word as it was written.</summary>
    public static IEnumerable<(string Stem, string Written)> WithSpelling(string? text)
    {
        if (text is null)
            yield break;
        var length = Math.Min(text.Length, LongestText);
        var letters = new char[length];
        var (start, count) = (0, 0);
        for (var i = 0; i <= length; i++)
        {
            var letter = i < length ? Spelling.Fold(text[i]) : Spelling.None;
            if (letter == Spelling.Silent)
                continue;
            if (letter != Spelling.None && !Spelling.IsIdeogram(letter))
            {
                if (count == 0)
                    start = i;
                letters[count++] = letter;
                continue;
            }
            if (count > 1 && StemOf(letters.AsSpan(0, count)) is { } stem)
                yield return (stem, text[start..i]);
            count = 0;
            if (letter != Spelling.None && i + 1 < length && Spelling.IsIdeogram(Spelling.Fold(text[i + 1])))
                yield return (text[i..(i + 2)], text[i..(i + 2)]);
        }
    }

    /// <returns>Null for a word that every text has.</returns>
    static string? StemOf(Span<char> word)
    {
        if (StopWords.Languages(word) != 0)
            return null;
        if (word.Length > 3 && word[^1] == 's')
            word = word[..^1];
        return new(word[..Math.Min(word.Length, Stem)]);
    }
}
