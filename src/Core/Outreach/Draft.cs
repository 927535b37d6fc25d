using System.Collections.Immutable;

namespace Windfall.Core.Outreach;

public enum DraftKind : byte
{
    /// <summary>What goes with a request to connect: short.</summary>
    Note = 1,
    Message = 2,

    /// <summary>Asks for an introduction to somebody else.</summary>
    Introduction = 3,
}

/// <summary>What somebody may write to a person: the person reads it, mends it and sends it himself.</summary>
/// <param name="Facts">What it was made from, in the order of its sentences.</param>
/// <param name="LeftOut">Facts on record that found no room.</param>
/// <param name="Limit">Characters it was to fit in; null: as many as there are.</param>
public sealed record Draft(DraftKind Kind, string Text, ImmutableArray<Phrase> Facts, ImmutableArray<Phrase> LeftOut, int? Limit);
