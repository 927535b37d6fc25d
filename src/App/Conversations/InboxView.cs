using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Inbox;
using Windfall.Core.Posts;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Conversations;

/// <summary>The inbox at the workspace's moment, best first: by what an answer is worth, or, where none is awaited, newest first.</summary>
/// <param name="Counts">How many stand how; every state has its count.</param>
public sealed record InboxView(ImmutableArray<Talk> Talks, ImmutableDictionary<ConversationState, int> Counts, int Unread, Pace Pace)
{
    /// <summary>Older ones that nobody ever touched are not worth a minute any more; a page looks at no more than these, and says how many there are.</summary>
    public const int OnAPage = 2_000, Everywhere = 20_000;

    /// <summary>Loads, and lets the rules act on what is new, unless a past moment is looked at.</summary>
    internal static InboxView Load(SqliteConnection connection, Workspace workspace, long? post = null, bool runRules = false, int newest = Everywhere, Writer me = default)
    {
        var talks = TalkRows.Load(connection, workspace, post, newest, me);
        if (runRules && RuleRun.Run(connection, workspace, talks, onlyNew: true).Length > 0)
            talks = TalkRows.Load(connection, workspace, post, newest, me);

        var pace = OwnPace.Load(connection, workspace);
        var older = TalkRows.Older(connection, workspace, post, newest);
        var counts = Enum.GetValues<ConversationState>().ToImmutableDictionary(state => state, state => talks.Count(talk => talk.Standing.State == state) + (state is ConversationState.New ? older : 0));
        return new(talks, counts, talks.Count(talk => talk is { IsPurged: false, Standing.IsUnread: true }) + older, pace);
    }

    public ImmutableArray<Talk> In(ConversationState state, DateTimeOffset now)
    {
        var some = Talks.Where(talk => talk.Standing.State == state);
        return state is ConversationState.New or ConversationState.Open
            ? [.. some.OrderBy(talk => talk.IsPurged).ThenByDescending(talk => Planner.Value(talk.Conversation, now, Pace))]
            : [.. some.OrderByDescending(talk => talk.Standing.Since)];
    }

    /// <summary>Those with words in them.</summary>
    public IEnumerable<Talk> Readable => Talks.Where(talk => !talk.IsPurged);

    public Plan Plan(double minutes, DateTimeOffset now) => Planner.Make([.. Readable.Select(talk => talk.Conversation)], minutes, now, Pace);

    /// <summary>New courtesies in nearly the same words, the largest crowd first.</summary>
    public IEnumerable<(Core.Inbox.Crowd Crowd, List<long> Ids)> Crowds()
    {
        Talk[] courtesies = [.. Readable.Where(talk => talk.Conversation is { Standing.State: ConversationState.New, Read: { Asks: false, Label: CommentLabel.Praise or CommentLabel.Thanks } })];
        return Core.Inbox.Crowds.Of([.. courtesies.Select(talk => talk.Conversation.Text)]).Select(crowd => (crowd, crowd.Members.Select(place => courtesies[place].Id).ToList()));
    }

    /// <returns>A post's number; 0 where it is not known.</returns>
    internal static long Number(SqliteConnection connection, Workspace workspace, PostId? post) => post is not { } named ? 0
        : PostIndex.Number(connection, workspace.Id, named);
}
