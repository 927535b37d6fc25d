using System.Collections.Immutable;
using Windfall.Core.Posts;

namespace Windfall.Core.Stories;

/// <summary>One of the owner's posts, and how it did.</summary>
/// <param name="Targets">People of the goal who acted on it, as far as known by name; null without a goal, or where nobody is known.</param>
public sealed record OwnPost(Post Post, long? Reactions, int? Targets);

/// <summary>What the owner can speak of: fields in plain words, and what he wrote before.</summary>
/// <param name="Fields">Each a few words: "chatbots in customer service".</param>
public sealed record Interest(ImmutableArray<string> Fields, ImmutableArray<OwnPost> Posts)
{
    public bool IsKnown => !Fields.IsEmpty || Posts.Any(post => post.Post.Text is not null);

    /// <summary>How well a post did beside the others, by the goal where it is known, else by reactions: above 0 and up to 1.</summary>
    public double Standing(OwnPost post)
    {
        var all = Posts.Any(one => one.Targets > 0) ? Posts.Select(one => (One: one, Count: (long?)one.Targets)) : Posts.Select(one => (One: one, Count: one.Reactions));
        var known = all.Where(one => one.Count is not null).ToList();
        return known.Find(one => one.One == post) is { One: not null, Count: var mine } ? known.Count(one => one.Count <= mine) / (double)known.Count : 0.5;
    }
}
