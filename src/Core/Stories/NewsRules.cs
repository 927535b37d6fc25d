using System.Collections.Immutable;

namespace Windfall.Core.Stories;

/// <summary>What an owner says of news. The numbers are stored: never renumber.</summary>
public enum NewsRuleKind
{
    /// <summary>This story is not shown any more.</summary>
    Mute = 1,

    /// <summary>This story stays in view, whatever it is worth.</summary>
    Keep = 2,

    /// <summary>No article of this publisher, or with these words in its title, is looked at.</summary>
    Block = 3,
}

/// <summary>The rules that hold at a moment.</summary>
/// <param name="Blocked">Words or names of publishers.</param>
public sealed record NewsRules(ImmutableHashSet<long> Muted, ImmutableHashSet<long> Kept, ImmutableArray<string> Blocked)
{
    public static NewsRules None { get; } = new([], [], []);

    /// <returns>The story without what is blocked; null where nothing is left, or it is muted.</returns>
    public Story? Without(Story story)
    {
        if (Muted.Contains(story.Id))
            return null;
        if (Blocked.IsEmpty || !story.Articles.Any(IsBlocked))
            return story;
        var rest = story.Articles.Where(article => !IsBlocked(article)).ToList();
        return rest.Count == 0 ? null : new(story.Id, rest);
    }

    bool IsBlocked(Article article) => Blocked.Any(text =>
        article.Publisher.Equals(text, StringComparison.OrdinalIgnoreCase) || article.Site.Equals(text, StringComparison.OrdinalIgnoreCase) || HasWords(article.Title, text));

    static bool HasWords(string title, string text)
    {
        var words = WordsOf.Text(text);
        return words.Count > 0 && WordsOf.Text(title).ToHashSet().IsSupersetOf(words);
    }
}
