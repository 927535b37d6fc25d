using System.Collections.Immutable;
using Windfall.Core.Headlines;

namespace Windfall.Core.Coach;

/// <summary>One's own headline, read as a stranger reads it.</summary>
/// <param name="Clarity">0 to 3, as <see cref="Role.Clarity"/>.</param>
public sealed record HeadlineReview(string Text, int Clarity, ImmutableArray<CutOff> Seen, ImmutableArray<Phrase> Advice)
{
    /// <summary>Words of the goal.</summary>
    public ImmutableArray<string> WordsThere { get; init; } = [];
    public ImmutableArray<string> WordsMissing { get; init; } = [];

    /// <summary>What says nothing of the work, as it stands there.</summary>
    public ImmutableArray<string> Filler { get; init; } = [];

    /// <summary>The plainest first; none is less plain than what stands there now.</summary>
    public ImmutableArray<Rewrite> Rewrites { get; init; } = [];
}

/// <summary>A headline put otherwise, of nothing but its owner's own words and facts.</summary>
/// <param name="Clarity">0 to 3, by the same reading.</param>
/// <param name="IsReordered">Whether it is what stands there, in another order.</param>
public sealed record Rewrite(string Text, int Clarity, bool IsReordered);

/// <summary>What is seen of a headline where it is cut.</summary>
/// <param name="Place">Where: comment, search, mobile.</param>
/// <param name="Limit">Characters shown there.</param>
public sealed record CutOff(string Place, int Limit, string Visible);
