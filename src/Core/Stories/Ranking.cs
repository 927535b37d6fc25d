using System.Collections.Immutable;
using Windfall.Core.News;

namespace Windfall.Core.Stories;

/// <summary>A story as it stands for one owner.</summary>
/// <param name="Score">0 to 1: how much a word about it now is worth.</param>
/// <param name="Field">The field it answers; null for none.</param>
/// <param name="Nearest">The own post that is most like it; null for none.</param>
/// <param name="IsKept">The owner keeps an eye on it.</param>
public sealed record RankedStory(Story Story, StoryWindow Window, double Score, string? Field, OwnPost? Nearest, bool IsKept, ImmutableArray<Phrase> Reasons);

/// <summary>
/// Ranks stories by what a word about each is worth to its owner now: whether it is his subject (his fields; what he wrote before, the more so where that did well), whether
/// the window is open, and how many publishers tell it. The three are multiplied, for none makes up for another. Weights are judgements.
/// </summary>
public static class Ranking
{
    /// <summary>Less of a field than this is chance, and so is less likeness to a post.</summary>
    const double LeastField = 0.25, LeastAlike = 0.12;

    /// <summary>What a story that is nobody's subject is worth beside one that is; and one that few tell.</summary>
    const double Foreign = 0.05, Small = 0.3;

    /// <summary>So many publishers are everybody.</summary>
    const double Everybody = 20;

    /// <returns>The most worth first; muted and blocked ones left out.</returns>
    public static ImmutableArray<RankedStory> Of(ImmutableArray<Story> stories, Interest interest, NewsRules rules, DateTimeOffset at)
    {
        var vocabulary = new StoryWords(stories);
        var posts = interest.Posts.Where(post => post.Post.Text is not null).Select(post => (Post: post, Vector: vocabulary.Of(post.Post.Text!), Standing: interest.Standing(post))).ToList();
        return
        [
            .. stories.Select(rules.Without).OfType<Story>()
                .Select(story => One(story))
                .OrderByDescending(one => one.IsKept).ThenByDescending(one => one.Score).ThenByDescending(one => one.Story.Last).ThenBy(one => one.Story.Id),
        ];

        RankedStory One(Story story)
        {
            var window = WindowReader.Read(story, at);
            var (field, share, words) = interest.Fields.Select(field => (Field: field, Match: vocabulary.Match(field, story))).Select(one => (one.Field, one.Match.Share, one.Match.Words))
                .Where(one => one.Share >= LeastField).OrderByDescending(one => one.Share).FirstOrDefault();
            var (post, alike, standing) = posts.Select(one => (one.Post, Alike: vocabulary.Alike(one.Vector, story), one.Standing))
                .Where(one => one.Alike >= LeastAlike)
                .OrderByDescending(one => one.Alike * one.Standing).FirstOrDefault();

            var mine = 1 - (1 - share) * (1 - Math.Min(1, 2 * alike) * (0.5 + 0.5 * standing));
            var size = Math.Min(1, Math.Log(1 + story.Publishers.Length) / Math.Log(1 + Everybody));
            var score = (interest.IsKnown ? Foreign + (1 - Foreign) * mine : 1) * Open(window.Window) * (Small + (1 - Small) * size);
            var isKept = rules.Kept.Contains(story.Id);
            return new(story, window, score, field, post, isKept,
            [
                .. window.Evidence,
                .. field is null ? [] : ImmutableArray.Create(new Phrase("news.field", field, string.Join(", ", words))),
                .. post is null ? [] : ImmutableArray.Create(post.Targets is > 0 and var targets ? new Phrase("news.like_post_goal", targets, post.Post.Opening!) : new("news.like_post", post.Post.Opening!)),
                .. story.Articles.Length - story.Originals.Length is > 0 and var copies ? [new("news.copies", copies)] : ImmutableArray<Phrase>.Empty,
                .. isKept ? [new("news.kept")] : ImmutableArray<Phrase>.Empty,
            ]);
        }
    }

    static double Open(Window window) => window switch
    {
        Window.Now => 1,
        Window.TooEarly => 0.5,
        Window.Closing => 0.45,
        _ => 0.08,
    };
}
