using System.Collections.Immutable;
using Windfall.Core.Statistics;

namespace Windfall.Core.Stories;

/// <summary>How a post did that was about a story, or was not.</summary>
/// <param name="AfterStory">From the story's first article to the post; null where it was about none.</param>
/// <param name="Share">Of those known by name who acted, how many answer the goal: 0 to 1; null where unknown.</param>
public sealed record PostOnNews(long? Reactions, double? Share, TimeSpan? AfterStory);

/// <summary>What posts on news brought, against others. Medians; null where fewer than three tell.</summary>
public sealed record NewsLesson(int OnNews, int Others, double? ReactionsOnNews, double? ReactionsOthers, double? ShareOnNews, double? ShareOthers, double? HoursToPost)
{
    /// <summary>With fewer there is nothing to compare.</summary>
    public const int Fewest = 3;

    public static NewsLesson Of(ImmutableArray<PostOnNews> posts)
    {
        var (on, off) = (posts.Where(post => post.AfterStory is not null).ToList(), posts.Where(post => post.AfterStory is null).ToList());
        return new(on.Count, off.Count, Median(on.Select(post => (double?)post.Reactions)), Median(off.Select(post => (double?)post.Reactions)),
            Median(on.Select(post => post.Share)), Median(off.Select(post => post.Share)), Median(on.Select(post => post.AfterStory?.TotalHours)));
    }

    static double? Median(IEnumerable<double?> values)
    {
        double[] known = [.. values.OfType<double>().Order()];
        return known.Length < Fewest ? null : Quantile.Of(known, 0.5);
    }
}
