using System.Collections.Immutable;
using Windfall.Core.Headlines;

namespace Windfall.Core.Coach;

/// <summary>One's own headline, read as a stranger reads it.</summary>
/// <param name="Clarity">0 to 3, as <see cref="Role.Clarity"/>.</param>
public sealed record HeadlineReview(string Text, int Clarity, ImmutableArray<CutOff> Seen, ImmutableArray<Phrase> Advice);

/// <summary>What is seen of a headline where it is cut.</summary>
/// <param name="Place">Where: comment, search, mobile.</param>
/// <param name="Limit">Characters shown there.</param>
public sealed record CutOff(string Place, int Limit, string Visible);
