using System.Collections.Immutable;

namespace Windfall.Sources.Feeds;

/// <summary>What one feed said at one moment. Texts are plain: no markup, no references, one line each.</summary>
/// <param name="Title">Null where it gives none.</param>
/// <param name="Link">The page it belongs to. Absolute where the base is known.</param>
/// <param name="Entries">In the feed's order.</param>
public sealed record Feed(string? Title, string? Link, string? Language, ImmutableArray<FeedEntry> Entries);

/// <summary>One entry of a feed.</summary>
/// <param name="Id">What the feed calls it; null where it gives no name.</param>
/// <param name="Published">When it came out, as it says; null where it does not, or not readably.</param>
/// <param name="Updated">When it was last changed.</param>
/// <param name="Source">The outlet, where the feed collects others' articles.</param>
public sealed record FeedEntry(string? Title, string? Link, string? Id, DateTimeOffset? Published, DateTimeOffset? Updated, string? Summary, string? Source);

/// <summary>Reading a feed's bytes came to this.</summary>
/// <param name="Feed">Null where the bytes are no feed.</param>
/// <param name="Problem">Null where they are.</param>
/// <param name="Encoding">The encoding they were read in, by its registered name.</param>
public sealed record FeedReading(Feed? Feed, FeedProblem? Problem, string Encoding);

/// <summary>Why bytes are no feed.</summary>
public enum FeedProblem
{
    /// <summary>Nothing but blanks.</summary>
    Empty,

    /// <summary>A web page; it may name its feed.</summary>
    WebPage,

    /// <summary>Neither RSS, RDF, Atom nor JSON Feed.</summary>
    NoFeed,

    /// <summary>Cut short, or so broken that nothing of it can be relied on.</summary>
    Broken,

    /// <summary>More than <see cref="FeedReader.LargestBytes"/>.</summary>
    TooLarge,
}
