namespace Windfall.Core.Leads;

/// <summary>How the owner of a workspace and somebody else met once. The numbers are stored: never renumber.</summary>
public enum TouchKind : byte
{
    /// <summary>The owner commented on a post.</summary>
    Commented = 1,

    /// <summary>The owner reacted to a post.</summary>
    Reacted = 2,

    /// <summary>The owner reposted a post without a word.</summary>
    Reposted = 3,

    /// <summary>The owner invited the person.</summary>
    Invited = 4,

    /// <summary>The person invited the owner.</summary>
    WasInvited = 5,

    /// <summary>They became contacts.</summary>
    Connected = 6,

    /// <summary>The owner wrote to the person.</summary>
    Wrote = 7,

    /// <summary>The person wrote to the owner.</summary>
    WasWritten = 8,

    /// <summary>The owner's comment under a post of his own begins with the person's name: a weak sign that they talked.</summary>
    Replied = 9,
}
