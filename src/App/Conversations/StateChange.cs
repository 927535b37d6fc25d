using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Inbox;
using Windfall.Store;

namespace Windfall.App.Conversations;

/// <summary>Something that was done to one or many conversations in one go, and is taken back in one.</summary>
/// <param name="Id">To undo it by; 0 where nothing changed.</param>
/// <param name="Count">How many conversations it changed.</param>
readonly record struct Change(long Id, int Count);

/// <summary>Changes the state of conversations. Nothing is overwritten: an undo is an event that says what was before.</summary>
static class StateChange
{
    public static Change Set(
        SqliteConnection connection, Workspace workspace, IEnumerable<long> conversations, ConversationState state, DateTimeOffset? until = null, bool untilReply = false,
        string? by = null, string? rule = null)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var change = Append(connection, workspace, conversations, state, until, untilReply, by, rule);
        transaction.Commit();
        return change;
    }

    /// <summary>The same, within what is one with more.</summary>
    public static Change Append(
        SqliteConnection connection, Workspace workspace, IEnumerable<long> conversations, ConversationState state, DateTimeOffset? until = null, bool untilReply = false,
        string? by = null, string? rule = null)
    {
        var change = Next(connection);
        var count = conversations.Distinct().Sum(id => connection.Run("""
            INSERT INTO conversation_events (conversation_id, at, state, until, until_reply, change, by, rule)
                SELECT id, $at, $state, $until, $reply, $change, $by, $rule FROM conversations WHERE id = $id AND workspace_id = $w
            """, ("$id", id), ("$w", workspace.Id), ("$at", workspace.Now.ToUnixTimeMilliseconds()), ("$state", (int)state),
            ("$until", until?.ToUnixTimeMilliseconds()), ("$reply", untilReply), ("$change", change), ("$by", by), ("$rule", rule)));
        return new(count > 0 ? change : 0, count);
    }

    /// <summary>
    /// Puts each conversation of a change back to where it stood before, unless somebody moved it on since. An answer that the change was made by counts no more, unless
    /// the network shows it: then it was given.
    /// </summary>
    /// <param name="change">Which; null: the newest that is not taken back yet.</param>
    public static Change Undo(SqliteConnection connection, Workspace workspace, long? change = null, string? by = null)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var taken = change ?? connection.Number("""
            SELECT max(e.change) FROM conversation_events e JOIN conversations c ON c.id = e.conversation_id
            WHERE c.workspace_id = $w AND e.undoes IS NULL AND NOT EXISTS (SELECT 1 FROM conversation_events u WHERE u.undoes = e.change)
            """, ("$w", workspace.Id));
        var count = connection.Run("""
            INSERT INTO conversation_events (conversation_id, at, state, until, until_reply, change, undoes, by)
                SELECT e.conversation_id, $at, coalesce(b.state, 0), b.until, coalesce(b.until_reply, 0), $next, $change, $by
                FROM conversation_events e JOIN conversations c ON c.id = e.conversation_id
                LEFT JOIN conversation_events b ON b.id = (SELECT max(id) FROM conversation_events o WHERE o.conversation_id = e.conversation_id AND o.id < e.id)
                WHERE e.change = $change AND c.workspace_id = $w AND e.id = (SELECT max(id) FROM conversation_events n WHERE n.conversation_id = e.conversation_id)
            """, ("$at", workspace.Now.ToUnixTimeMilliseconds()), ("$next", Next(connection)), ("$change", taken), ("$w", workspace.Id), ("$by", by));
        if (count > 0)
            connection.Run("UPDATE replies SET undone_at = $at WHERE change = $change AND workspace_id = $w AND address IS NULL AND undone_at IS NULL",
                ("$at", workspace.Now.ToUnixTimeMilliseconds()), ("$change", taken), ("$w", workspace.Id));
        transaction.Commit();
        return new(taken, count);
    }

    /// <summary>Who did what with a conversation, oldest first.</summary>
    public static ImmutableArray<(ConversationEvent Event, string? By, string? Rule, bool IsUndo)> History(SqliteConnection connection, Workspace workspace, long conversation) =>
    [
        .. connection.Command("""
            SELECT e.at, e.state, e.until, e.until_reply, e.by, e.rule, e.undoes FROM conversation_events e JOIN conversations c ON c.id = e.conversation_id
            WHERE e.conversation_id = $id AND c.workspace_id = $w AND e.at <= $now ORDER BY e.id
            """, ("$id", conversation), ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds()))
            .Rows(row => (new ConversationEvent(row.Time(0)!.Value, (ConversationState)row.GetInt32(1), row.Time(2), row.GetBoolean(3)), row.Text(4), row.Text(5), !row.IsDBNull(6))),
    ];

    static long Next(SqliteConnection connection) => connection.Number("SELECT coalesce(max(change), 0) + 1 FROM conversation_events");
}
