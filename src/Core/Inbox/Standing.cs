namespace Windfall.Core.Inbox;

/// <summary>How a conversation stands at a moment.</summary>
/// <param name="IsUnread">Nobody has looked since it last stirred.</param>
/// <param name="Since">When it came to stand so; null for a new one.</param>
public sealed record Standing(ConversationState State, bool IsUnread, DateTimeOffset? Since, DateTimeOffset? Until = null, bool UntilReply = false)
{
    public static Standing New { get; } = new(ConversationState.New, IsUnread: true, Since: null);

    /// <summary>Whether it is the user's turn.</summary>
    public bool IsOpen => State is ConversationState.New or ConversationState.Open;

    /// <summary>
    /// Follows from the newest event and from what happened since, so nothing has to run for a snooze to end: one whose time has come is open again, and so is
    /// whatever they answered, but for what is ignored.
    /// </summary>
    /// <param name="last">The newest by the moment; null where there is none.</param>
    /// <param name="heard">When one of them last wrote, by the moment.</param>
    public static Standing Of(ConversationEvent? last, DateTimeOffset heard, DateTimeOffset at)
    {
        if (last is null or { State: ConversationState.New })
            return New;

        if (last.State is ConversationState.Snoozed && last.Until <= at)
            return new(ConversationState.Open, IsUnread: true, last.Until);

        var stirs = last.State is ConversationState.Open or ConversationState.Waiting or ConversationState.Done || last is { State: ConversationState.Snoozed, UntilReply: true };
        return heard > last.At && stirs
            ? new(ConversationState.Open, IsUnread: true, heard)
            : new(last.State, IsUnread: false, last.At, last.Until, last.UntilReply);
    }
}
