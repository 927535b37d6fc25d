using System.Collections.Immutable;
using Windfall.Core.Posts;

namespace Windfall.Sources.Paste;

/// <summary>What was understood of a text that the user copied off a page, and what was not.</summary>
/// <param name="Language">Of the page: <c>en</c>, <c>fr</c>, or <c>und</c> where nothing told.</param>
public sealed record Pasted(ImmutableArray<PastedPerson> People, ImmutableArray<PastedLine> NotUnderstood, string Language)
{
    /// <summary>Why nothing was read; null when it was.</summary>
    public Unreadable? Refused { get; init; }
}

/// <summary>One person of a pasted page, with the one thing the page shows them doing. Who commented twice is there twice.</summary>
/// <param name="Degree">1 to 3, how far from the user; null where not shown.</param>
/// <param name="Reaction">The network's code (LIKE, PRAISE, …); null where not shown.</param>
/// <param name="When">Between which moments, as "2d" says it; never exact. Null where not shown.</param>
/// <param name="IsAuthor">Whether the page calls them the post's author.</param>
/// <param name="Line">Of the name. 1-based.</param>
public sealed record PastedPerson(
    string Name, string? Headline, int? Degree, ActKind Kind, string? Reaction, string? Comment, (DateTimeOffset From, DateTimeOffset To)? When, bool IsAuthor, int Line)
{
    /// <summary>The network hid the name: one to count, nobody to know.</summary>
    public bool IsHidden => PageWords.IsHiddenMember(Name);
}

/// <summary>A line that was passed over.</summary>
/// <param name="Line">1-based.</param>
public sealed record PastedLine(int Line, string Text);
