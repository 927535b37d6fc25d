using System.Collections.Immutable;
using Windfall.Core.Posts;

namespace Windfall.Core.Momentum;

/// <summary>An earlier post of the same author.</summary>
/// <param name="Readings">Oldest first.</param>
/// <param name="Acts">When each act came, as far as that was told; may be default.</param>
public sealed record PastPost(DateTimeOffset PublishedAt, ImmutableArray<Reading> Readings, ImmutableArray<DateTimeOffset> Acts = default);
