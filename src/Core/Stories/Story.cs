using System.Collections.Immutable;

namespace Windfall.Core.Stories;

/// <summary>One article as a feed told it.</summary>
/// <param name="At">When it came out, as far as told.</param>
/// <param name="Publisher">As people know it.</param>
/// <param name="Site">What tells publishers apart.</param>
public sealed record Article(long Id, DateTimeOffset At, string Publisher, string Site, string Title, string? Summary, string? Link);

/// <summary>Articles that tell one piece of news.</summary>
public sealed class Story
{
    /// <summary>An article whose words are so alike to an earlier one's is that one, printed again: a syndicated copy.</summary>
    const double Same = 0.85;

    /// <summary>Of a story that everybody tells, so many are compared with each other.</summary>
    const int Compared = 150;

    /// <param name="articles">Up to the moment that is asked about; at least one.</param>
    public Story(long id, IEnumerable<Article> articles)
    {
        (Id, Articles) = (id, [.. articles.OrderBy(article => article.At).ThenBy(article => article.Id)]);
        var originals = ImmutableArray.CreateBuilder<Article>();
        List<HashSet<string>> said = [];
        foreach (var article in Articles)
        {
            var words = WordsOf.Text($"{article.Title} {article.Summary}").ToHashSet();
            if (said.Exists(other => Alike(words, other) >= Same))
                continue;
            originals.Add(article);
            if (said.Count < Compared)
                said.Add(words);
        }
        Originals = originals.ToImmutable();
        Publishers = [.. Originals.DistinctBy(article => article.Site)];
        Lead = LeadOf(Originals);
    }

    public long Id { get; }

    /// <summary>Oldest first.</summary>
    public ImmutableArray<Article> Articles { get; }

    /// <summary>Those that are no copy of an earlier one.</summary>
    public ImmutableArray<Article> Originals { get; }

    /// <summary>The first original of each publisher.</summary>
    public ImmutableArray<Article> Publishers { get; }

    /// <summary>The article whose title says most of what all say.</summary>
    public Article Lead { get; }

    public DateTimeOffset First => Articles[0].At;

    public DateTimeOffset Last => Articles[^1].At;

    static Article LeadOf(ImmutableArray<Article> originals)
    {
        var titles = originals.Take(Compared).Select(article => WordsOf.Text(article.Title).ToHashSet()).ToList();
        var counts = titles.SelectMany(title => title).GroupBy(word => word).ToDictionary(word => word.Key, word => word.Count());
        double Shared(HashSet<string> title) => title.Count == 0 ? 0 : title.Sum(word => counts[word] - 1) / Math.Sqrt(title.Count);
        return originals[titles.Index().MaxBy(one => (Shared(one.Item), -one.Index)).Index];
    }

    /// <summary>Words in both, of words in either.</summary>
    internal static double Alike(HashSet<string> one, HashSet<string> other)
    {
        var both = one.Count(other.Contains);
        return both == 0 ? 0 : both / (double)(one.Count + other.Count - both);
    }
}
