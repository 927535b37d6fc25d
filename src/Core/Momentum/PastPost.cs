using System.Collections.Immutable;
using Windfall.Core.Posts;

namespace Windfall.Core.Momentum;

/// <summary>An earlier post of the same author.</summary>
/// <param name="Readings">Oldest first.</param>
public sealed record PastPost(DateTimeOffset PublishedAt, ImmutableArray<Reading> Readings);
