namespace Windfall.Sources.LinkedIn;

/// <summary>What a file of a member's archive holds, in the order of importing: the owner first, because messages are told apart by who sent them.</summary>
public enum ArchiveKind
{
    Profile,
    Positions,
    Invitations,
    Connections,
    Shares,
    Articles,
    Comments,
    Reactions,
    InstantReposts,
    Messages,

    /// <summary>Never opened.</summary>
    Ignored,
}
