using System.Collections.Frozen;

namespace Windfall.Core.News;

/// <summary>Ideas that news in different languages share, by the words for them: countries, sports, offices, disasters, money.</summary>
static class Concepts
{
    const int Lead = 3;

    static readonly FrozenDictionary<uint, Stem[]> ByLead = Load();

    readonly record struct Stem(string Letters, bool IsBeginning, int Concept);

    /// <returns>The number of the idea, from 1; 0 for none that is known.</returns>
    public static int Of(ReadOnlySpan<char> folded)
    {
        if (folded.Length < 2 || !ByLead.TryGetValue(LeadOf(folded), out var stems))
            return 0;
        foreach (var stem in stems)     // the longest first
        {
            if (stem.IsBeginning ? folded.StartsWith(stem.Letters) : folded.SequenceEqual(stem.Letters))
                return stem.Concept;
        }
        return 0;
    }

    static uint LeadOf(ReadOnlySpan<char> letters) => unchecked(letters.Length < Lead ? letters[0] * 31u + letters[1] : (letters[0] * 31u + letters[1]) * 31u + letters[2]);

    static FrozenDictionary<uint, Stem[]> Load()
    {
        using var lines = new StreamReader(typeof(Concepts).Assembly.GetManifestResourceStream("concepts.txt")!);
        var all = new List<(uint Lead, Stem Stem)>();
        for (var concept = 1; lines.ReadLine() is { } line;)
        {
            if (line.StartsWith('#'))
                continue;
            foreach (var word in line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var letters = string.Concat(word.TrimEnd('*').Select(Spelling.Fold).Where(letter => letter > Spelling.Silent));
                if (letters.Length >= 2)
                    all.Add((LeadOf(letters), new(letters, word[^1] == '*' && letters.Length >= Lead, concept)));
            }
            concept++;
        }
        return all.GroupBy(pair => pair.Lead).ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Stem).OrderByDescending(stem => stem.Letters.Length).ToArray());
    }
}
