using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Inbox;

namespace Windfall.App.Inbox;

/// <summary>The inbox at the workspace's moment, best first: by what an answer is worth, or, where none is awaited, newest first.</summary>
/// <param name="Counts">How many stand how; every state has its count.</param>
sealed record InboxView(ImmutableArray<Talk> Talks, ImmutableDictionary<ConversationState, int> Counts, int Unread, Pace Pace)
{
    /// <summary>Loads, and lets the rules act on what is new, unless a past moment is looked at.</summary>
    public static InboxView Load(SqliteConnection connection, Workspace workspace, long? post = null, bool runRules = false)
    {
        var talks = TalkRows.Load(connection, workspace, post);
        if (runRules && RuleRun.Run(connection, workspace, talks, onlyNew: true).Length > 0)
            talks = TalkRows.Load(connection, workspace, post);

        var pace = Replying.Pace(connection, workspace);
        var counts = Enum.GetValues<ConversationState>().ToImmutableDictionary(state => state, state => talks.Count(talk => talk.Standing.State == state));
        return new(talks, counts, talks.Count(talk => talk.Standing.IsUnread), pace);
    }

    public ImmutableArray<Talk> In(ConversationState state, DateTimeOffset now)
    {
        var some = Talks.Where(talk => talk.Standing.State == state);
        return state is ConversationState.New or ConversationState.Open
            ? [.. some.OrderByDescending(talk => Planner.Value(talk.Conversation, now, Pace))]
            : [.. some.OrderByDescending(talk => talk.Standing.Since)];
    }

    public Plan Plan(double minutes, DateTimeOffset now) => Planner.Make([.. Talks.Select(talk => talk.Conversation)], minutes, now, Pace);
}
