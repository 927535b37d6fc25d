using System.Collections.Immutable;
using Windfall.App.Momentum;
using Windfall.App.Workspaces;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;

namespace Windfall.App.Posts;

/// <summary>A post in a list.</summary>
/// <param name="Reactions">As read last; null where never.</param>
/// <param name="LastDay">Reactions gained in the last day; null where nothing was read in it.</param>
/// <param name="Forecast">Null where too little was read, or it is over.</param>
/// <param name="Curve">Hours since the first reading, and reactions; in order of time.</param>
public sealed record PostRow(
    string Url, Network Network, DateTimeOffset? PublishedAt, string? Opening, Phase Phase, long? Reactions, long? Comments, long? LastDay, Forecast? Forecast,
    ImmutableArray<(double Hours, long Count)> Curve);

/// <summary>Posts with their counts and where they are in their lives, newest first, as known at the workspace's moment.</summary>
static class PostRows
{
    const int MostDots = 60;

    public static (ImmutableArray<PostRow> Rows, bool HasMore) Load(Workspace workspace, int skip, int most)
    {
        using var connection = workspace.Database.Connect();
        var now = workspace.Now.ToUnixTimeMilliseconds();
        var posts = PostOnRecord.Load(connection, workspace.Id, now, skip: skip, most: most + PastPosts.Most);
        if (posts.IsEmpty)
            return ([], false);

        // Of each post its brief asks when people were awake before it; over a list, what all posts tell serves as well, and is learned once.
        var past = PastPosts.Earlier(connection, posts, than: null, now);
        var rhythm = Rhythm.Learn(past, Models.For(posts[0].Post.Id.Network), workspace.TimeZone, workspace.Now);
        return ([.. posts.Take(most).Select(post => Row(post, past, rhythm, workspace.Now))], posts.Length > most);
    }

    static PostRow Row(PostOnRecord one, ImmutableArray<PastPost> past, Rhythm rhythm, DateTimeOffset now)
    {
        var (post, model) = (one.Post, Models.For(one.Post.Id.Network));
        var outlook = MomentumReader.Read(one.Readings, post.PublishedAt, now, model, [.. past.Where(other => other.PublishedAt < post.PublishedAt)], rhythm);
        List<Reading> counted = [.. one.Readings.Where(reading => reading.Reactions is not null)];
        var before = counted.LastOrDefault(reading => reading.At <= now.AddDays(-1));
        var last = counted.LastOrDefault();
        var step = Math.Max(1, counted.Count / MostDots);
        return new(
            post.Url, post.Id.Network, post.PublishedAt, post.Opening, outlook.Phase, last?.Reactions, one.Readings.LastOrDefault(reading => reading.Comments is not null)?.Comments,
            last is not null && last.At > now.AddDays(-1) && (before is not null || post.PublishedAt > now.AddDays(-1)) ? last.Reactions - (before?.Reactions ?? 0) : null,
            outlook.Phase == Phase.Over ? null : outlook.Forecast,
            [.. counted.Where((_, n) => n % step == 0 || n == counted.Count - 1).Select(reading => ((reading.At - counted[0].At).TotalHours, reading.Reactions!.Value))]);
    }
}
