namespace Windfall.Core.Posts;

/// <summary>What somebody can do to a post. The numbers are stored: never renumber.</summary>
public enum ActKind
{
    Reaction = 1,
    Comment = 2,
    Repost = 3,
    Quote = 4,
}

/// <summary>One thing one person did to a post.</summary>
/// <param name="At">Null where the source does not say.</param>
/// <param name="Detail">The network's word for a reaction (LIKE, PRAISE, …), verbatim where unknown to us; null for the rest or when not told.</param>
/// <param name="Text">What a comment or quote says.</param>
public sealed record Act(ActKind Kind, DateTimeOffset? At, string? Detail, string? Text);
