using Windfall.Core.Posts;
using Windfall.Sources.Bluesky;

namespace Windfall.App.Sources;

/// <summary>One act that a network showed.</summary>
/// <param name="Parent">What it answers, by the network's name.</param>
sealed record ActSeen(ActName Name, BlueskyActor Actor, DateTimeOffset? At, string? Text, string? Parent);

/// <summary>What a visit showed of a post.</summary>
/// <param name="Now">Null where the network no longer has it.</param>
/// <param name="Acts">All that were listed.</param>
/// <param name="Whole">Kinds whose list was read to its end: what is on record and not there was taken back.</param>
sealed record PostSeen(Visit Visit, BlueskyPost? Now, IReadOnlyList<ActSeen> Acts, IReadOnlySet<ActKind> Whole, Hidden Hidden, DateTimeOffset At);
