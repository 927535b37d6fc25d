using Microsoft.Data.Sqlite;
using Windfall.App.Conversations;
using Windfall.App.Efforts;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Efforts;
using Windfall.Core.Inbox;
using Windfall.Core.Replies;
using Windfall.Store;

namespace Windfall.App.Replies;

/// <summary>Answers. A person copies the text and sends it; what is kept here is that it was written, and what it cost.</summary>
static class Replying
{
    /// <summary>Who leaves a conversation open over lunch was not answering it. Minutes.</summary>
    public const double MostMinutes = 15;

    /// <summary>What saved replies may name: {name}, {first}, {company}, {headline}, {post}.</summary>
    public static Dictionary<string, string?> Facts(Talk talk) => new()
    {
        ["name"] = talk.Conversation.Person,
        ["first"] = First(talk.Conversation.Person),
        ["company"] = talk.Company,
        ["headline"] = talk.Conversation.Headline,
        ["post"] = talk.PostUrl,
    };

    /// <returns>Null where no name is known.</returns>
    public static string? First(string name) => name.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(part => !part.EndsWith('.'));

    /// <summary>Short codes written out and facts filled in, and whether something speaks against it.</summary>
    public static (ReplyText Text, Refusal? Refused) Prepare(SqliteConnection connection, Workspace workspace, Talk talk, string written)
    {
        var text = ReplyText.Of(written, new SavedReplies(connection, workspace).All, Facts(talk));
        return (text, text.Text.Length > SavedReply.LongestText
            ? new(new("reply.too_long", SavedReply.LongestText))
            : text.Refused(TalkRows.Replies(connection, workspace, talk.Id).Select(reply => reply.Text)));
    }

    /// <summary>Keeps that it was answered, and the minutes that took; from then on it is their turn.</summary>
    /// <param name="address">Where an open network shows it; null: it was copied, and a person sends it.</param>
    public static Change Keep(SqliteConnection connection, Workspace workspace, Talk talk, string text, double? minutes = null, string? by = null, string? address = null)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var change = StateChange.Append(connection, workspace, [talk.Id], ConversationState.Waiting, by: by);
        connection.Run("INSERT INTO replies (workspace_id, conversation_id, post_id, at, text, address, by, change) VALUES ($w, $c, $p, $at, $text, $address, $by, $change)",
            ("$w", workspace.Id), ("$c", talk.Id), ("$p", talk.PostId), ("$at", workspace.Now.ToUnixTimeMilliseconds()), ("$text", text), ("$address", address), ("$by", by),
            ("$change", change.Id));
        Spent(connection, workspace, talk, EffortKind.Reply, minutes, by);
        Claims.Release(connection, talk.Id);
        transaction.Commit();
        return change;
    }

    public static void Spent(SqliteConnection connection, Workspace workspace, Talk talk, EffortKind kind, double? minutes, string? by)
    {
        if (minutes is > 0)
            Efforts.Efforts.Add(connection, workspace, new(workspace.Now, kind, Math.Min(minutes.Value, MostMinutes), talk.PostId, talk.PersonId, talk.Id, by));
    }
}
