using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.App.Conversations;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Inbox;
using Windfall.Core.Replies;
using Windfall.Store;

namespace Windfall.App.Replies;

/// <summary>One public reply under a post, for all who get none of their own.</summary>
/// <param name="Text">A draft; what only a person can say stands as […] in it.</param>
/// <param name="Post">Of several the one under which most wait.</param>
/// <param name="Rest">The conversations it speaks to.</param>
sealed record Summary(string Text, long Post, string PostUrl, ImmutableArray<long> Rest)
{
    /// <returns>Null where nobody is left.</returns>
    public static Summary? Of(InboxView view)
    {
        var most = view.Readable.Where(talk => talk.Standing.IsOpen).GroupBy(talk => (talk.PostId, talk.PostUrl)).MaxBy(post => post.Count());
        if (most is null || SummaryReply.For([.. most.Select(talk => talk.Conversation)]) is not { } reply)
            return null;
        var text = string.Join(' ', reply.Sentences.Select(sentence => sentence.Say(CultureInfo.GetCultureInfo(reply.Language))));
        return new(text, most.Key.PostId, most.Key.PostUrl, [.. most.Where(talk => talk.Conversation.Read.Label is not (CommentLabel.Spam or CommentLabel.Hostile)).Select(talk => talk.Id)]);
    }

    /// <summary>Keeps that it was said; those it speaks to are done with. Taken back as one.</summary>
    public static Change Keep(SqliteConnection connection, Workspace workspace, long post, string text, IEnumerable<long> rest, string? by)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var under = connection.Command("SELECT id FROM conversations WHERE post_id = $p AND workspace_id = $w", ("$p", post), ("$w", workspace.Id)).Rows(row => row.GetInt64(0)).ToHashSet();
        var change = StateChange.Append(connection, workspace, rest.Where(under.Contains), ConversationState.Done, by: by);
        if (change.Count > 0)
            connection.Run("INSERT INTO replies (workspace_id, conversation_id, post_id, at, text, by, change) VALUES ($w, NULL, $p, $at, $text, $by, $change)",
                ("$w", workspace.Id), ("$p", post), ("$at", workspace.Now.ToUnixTimeMilliseconds()), ("$text", text), ("$by", by), ("$change", change.Id));
        transaction.Commit();
        return change;
    }
}
