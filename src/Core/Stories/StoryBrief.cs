using System.Collections.Immutable;
using Windfall.Core.News;

namespace Windfall.Core.Stories;

/// <summary>What one has to know of a story before one says a word about it.</summary>
/// <param name="Who">Names that several articles have.</param>
/// <param name="What">The title that says most of what all say.</param>
/// <param name="Publishers">Five at most, the first to tell it first.</param>
/// <param name="Said">What else is said: titles as unlike each other as there are.</param>
/// <param name="Angles">Where one's own word could begin.</param>
public sealed record StoryBrief(ImmutableArray<string> Who, Article What, ImmutableArray<Article> Publishers, ImmutableArray<Article> Said, ImmutableArray<Phrase> Angles)
{
    const int Names = 5, Shown = 5, Others = 4;

    public static StoryBrief Of(RankedStory ranked)
    {
        var story = ranked.Story;
        return new(WhoOf(story), story.Lead, [.. story.Publishers.Take(Shown)], SaidOf(story), AnglesOf(ranked));
    }

    /// <summary>Words with capitals within sentences, and how many articles have each.</summary>
    static ImmutableArray<string> WhoOf(Story story)
    {
        var counts = new Dictionary<string, int>();
        foreach (var article in story.Originals)
            foreach (var name in NamesOf(article.Title).Concat(NamesOf(article.Summary)).Distinct())
                counts[name] = counts.GetValueOrDefault(name) + 1;
        var some = counts.Where(name => name.Value > 1).OrderByDescending(name => name.Value).ThenByDescending(name => name.Key.Length).Select(name => name.Key).ToList();
        return [.. some.Where(name => !some.Exists(other => other.Length > name.Length && other.Split(' ').Contains(name))).Take(Names)];
    }

    static IEnumerable<string> NamesOf(string? text)
    {
        if (text is null || TitleShape.IsTitleCase(text))
            yield break;
        var name = "";
        var isFirst = true;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.TrimStart('"', '“', '‘', '\'', '(', '«').TrimEnd('"', '”', '’', '\'', ')', '»', ',', '.', ':', ';', '?', '!');
            if (bare.EndsWith("'s", StringComparison.Ordinal) || bare.EndsWith("’s", StringComparison.Ordinal))
                bare = bare[..^2];
            var isName = bare.Length > 1 && char.IsUpper(bare[0]) && (!isFirst || name.Length > 0);
            if (isName)
                name = name.Length == 0 ? bare : $"{name} {bare}";
            if ((!isName || word[^1] is '.' or ',' or ':' or '?' or '!' or ';') && name.Length > 0)
            {
                yield return name;
                name = "";
            }
            isFirst = word[^1] is '.' or ':' or '?' or '!';
        }
        if (name.Length > 0)
            yield return name;
    }

    /// <summary>One after the other, each the least like those before it.</summary>
    static ImmutableArray<Article> SaidOf(Story story)
    {
        var left = story.Originals.Where(article => article != story.Lead).Take(60).Select(article => (Article: article, Words: WordsOf.Text(article.Title).ToHashSet())).ToList();
        List<HashSet<string>> taken = [WordsOf.Text(story.Lead.Title).ToHashSet()];
        var said = ImmutableArray.CreateBuilder<Article>();
        while (left.Count > 0 && said.Count < Others)
        {
            var next = left.MinBy(one => taken.Max(other => Story.Alike(one.Words, other)));
            said.Add(next.Article);
            taken.Add(next.Words);
            left.Remove(next);
        }
        return said.ToImmutable();
    }

    static ImmutableArray<Phrase> AnglesOf(RankedStory ranked)
    {
        var angles = ImmutableArray.CreateBuilder<Phrase>();
        if (ranked.Nearest is { Post: { Opening: { } opening } post })
            angles.Add(post.PublishedAt is { } at ? new("news.angle_post", at, opening) : new("news.angle_post_undated", opening));
        if (ranked.Field is { } field)
        {
            var told = ranked.Story.Originals.SelectMany(article => WordsOf.Text($"{article.Title} {article.Summary}")).ToHashSet();
            string[] unsaid = [.. WordsOf.WithSpelling(field).Where(word => !told.Contains(word.Stem)).Select(word => word.Written).Distinct()];
            angles.Add(unsaid.Length > 0 ? new("news.angle_unsaid", ranked.Story.Publishers.Length, string.Join(", ", unsaid)) : new("news.angle_field", field));
        }
        if (angles.Count == 0)
            angles.Add(new("news.angle_none"));
        return angles.ToImmutable();
    }
}
