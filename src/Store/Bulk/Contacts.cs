using Windfall.Core.Leads;
using Windfall.Core.Posts;

namespace Windfall.Store.Bulk;

/// <summary>What one row told of a touch.</summary>
/// <param name="Key">A hash of all that tells it from others.</param>
/// <param name="Person">0 where nobody knows with whom: the author of a post that the owner commented on.</param>
/// <param name="Address">Of the post it is about.</param>
/// <param name="Confidence">From 0 to 1; below 1 where it was read off a weak sign.</param>
public readonly record struct TouchEntry(
    int Row, TouchKind Kind, long Key, long Person, long? At, TextPart Address, TextPart Detail, TextPart Text, double Confidence);

/// <summary>A headline that the workspace's owner had from a moment on.</summary>
/// <param name="IsPosition">Whether it was made of a position held, which speaks only where no headline is known.</param>
public sealed record ProfileEntry(int Row, string Name, string? Url, string Headline, DateTimeOffset At, bool IsPosition);

/// <summary>A figure that one row told.</summary>
/// <param name="Post">0: of the profile or page as a whole.</param>
public sealed record FigureEntry(int Row, long Post, Figure Figure);
