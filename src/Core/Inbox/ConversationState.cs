namespace Windfall.Core.Inbox;

/// <summary>How a conversation stands. The numbers are stored: never renumber.</summary>
public enum ConversationState : byte
{
    /// <summary>Nobody has looked at it.</summary>
    New = 0,

    /// <summary>Seen, or begun, and not answered; or they came back.</summary>
    Open = 1,

    /// <summary>Answered; it is their turn.</summary>
    Waiting = 2,

    /// <summary>Not now.</summary>
    Snoozed = 3,
    Done = 4,
    Ignored = 5,
}

/// <summary>What somebody made of a conversation.</summary>
/// <param name="Until">When a snooze ends; null where none was named.</param>
/// <param name="UntilReply">Whether a snooze ends when they write again.</param>
public sealed record ConversationEvent(DateTimeOffset At, ConversationState State, DateTimeOffset? Until = null, bool UntilReply = false);
