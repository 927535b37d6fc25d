using System.Collections.Immutable;

namespace Windfall.Core.Stories;

/// <summary>How rare words are in the news of some days, and how alike a text and a story are by their rare words.</summary>
public sealed class StoryWords
{
    /// <summary>What a summary's word weighs beside a title's.</summary>
    const double InSummary = 0.5;

    readonly Dictionary<string, int> stories = [];
    readonly Dictionary<long, Dictionary<string, double>> vectors = [];
    readonly int count;

    public StoryWords(IEnumerable<Story> all)
    {
        foreach (var story in all)
        {
            count++;
            var shares = Shares(story);
            vectors[story.Id] = shares;
            foreach (var word in shares.Keys)
                stories[word] = stories.GetValueOrDefault(word) + 1;
        }
        foreach (var vector in vectors.Values)
            Weigh(vector);
    }

    /// <summary>ln of how many stories there are for one that has the word; above 0.</summary>
    public double Rarity(string word) => Math.Log((count + 2) / (stories.GetValueOrDefault(word) + 0.5));

    /// <summary>A text's vector of unit length.</summary>
    public Dictionary<string, double> Of(string text)
    {
        var vector = new Dictionary<string, double>();
        foreach (var word in WordsOf.Text(text))
            vector[word] = Math.Min(2, vector.GetValueOrDefault(word) + 1);
        Weigh(vector);
        return vector;
    }

    /// <summary>The cosine of a text and a story: 0 to 1.</summary>
    /// <param name="text">From <see cref="Of"/>.</param>
    public double Alike(Dictionary<string, double> text, Story story)
    {
        var vector = vectors[story.Id];
        return text.Sum(word => word.Value * vector.GetValueOrDefault(word.Key));
    }

    /// <summary>How much of what a few words mean a story is about: 0 to 1, and by which of them.</summary>
    public (double Share, ImmutableArray<string> Words) Match(string field, Story story)
    {
        var vector = vectors[story.Id];
        var (all, met, words) = (0.0, 0.0, ImmutableArray.CreateBuilder<string>());
        foreach (var (stem, written) in WordsOf.WithSpelling(field).DistinctBy(word => word.Stem))
        {
            var weight = Math.Log((count + 2) / (Math.Max(1, stories.GetValueOrDefault(stem)) + 0.5));      // a word of which there is no news says nothing of the story
            all += weight;
            if (!vector.ContainsKey(stem))
                continue;
            met += weight;
            words.Add(written);
        }
        return (all == 0 ? 0 : met / all, words.ToImmutable());
    }

    /// <summary>The part of the story's articles that have each word.</summary>
    static Dictionary<string, double> Shares(Story story)
    {
        var shares = new Dictionary<string, double>();
        foreach (var article in story.Originals)
        {
            var title = WordsOf.Text(article.Title).ToHashSet();
            foreach (var word in title)
                shares[word] = shares.GetValueOrDefault(word) + 1.0 / story.Originals.Length;
            foreach (var word in WordsOf.Text(article.Summary).ToHashSet())
                if (!title.Contains(word))
                    shares[word] = shares.GetValueOrDefault(word) + InSummary / story.Originals.Length;
        }
        return shares;
    }

    void Weigh(Dictionary<string, double> vector)
    {
        foreach (var word in vector.Keys.ToList())
            vector[word] = Math.Sqrt(vector[word]) * Rarity(word);
        var length = Math.Sqrt(vector.Values.Sum(weight => weight * weight));
        foreach (var word in vector.Keys.ToList())
            vector[word] /= Math.Max(1e-9, length);
    }
}
