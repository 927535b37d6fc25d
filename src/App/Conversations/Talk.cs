using System.Collections.Immutable;
using Windfall.Core.Inbox;

namespace Windfall.App.Conversations;

/// <summary>A conversation with all that is shown of it.</summary>
/// <param name="PersonId">Null once the person was purged: then only its state and count are left.</param>
/// <param name="Messages">The comment that began it and what others wrote below, oldest first.</param>
public sealed record Talk(Conversation Conversation, long PostId, string PostUrl, string? PostText, long? PersonId, string? Company, string? Url, ImmutableArray<TalkMessage> Messages)
{
    public long Id => Conversation.Id;

    public Standing Standing => Conversation.Standing;

    /// <summary>Its words had their time: it is counted, and stands as it stood, but there is nothing left to answer.</summary>
    public bool IsPurged => Conversation.Text.Length == 0;
}

/// <summary>One comment in a conversation.</summary>
/// <param name="Heard">When we knew of it at the latest: its own time, or its batch's.</param>
/// <param name="Address">The network's own name for it.</param>
/// <param name="IsOwn">Whether the user wrote it.</param>
public sealed record TalkMessage(long Id, string Person, DateTimeOffset? At, DateTimeOffset Heard, string Text, string? Address, bool IsOwn);

/// <summary>An answer that was written here.</summary>
sealed record TalkReply(DateTimeOffset At, string Text, string? By, string? Address);
