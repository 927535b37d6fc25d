using Microsoft.Data.Sqlite;
using Windfall.Core.Inbox;
using Windfall.Store;

namespace Windfall.App.Conversations;

/// <summary>Keeps beside each comment what the reader made of it, so that ordering thousands reads none of them again.</summary>
static class CommentLabels
{
    /// <summary>Reads what this edition of the reader has not read. Where nothing can be written, it is read again next time.</summary>
    /// <param name="post">Only under this one; null: all.</param>
    /// <param name="from">Only from this number on, and what somebody touched.</param>
    public static void Refresh(SqliteConnection connection, long workspace, long? post, long from)
    {
        var unread = connection.Command($"""
            SELECT c.id, a.text FROM conversations c JOIN acts a ON a.post_id = c.post_id AND a.person_id = c.person_id AND a.kind = c.kind AND a.key = c.key
            WHERE c.workspace_id = $w AND ($post IS NULL OR c.post_id = $post) AND (c.id >= $from OR {TalkRows.Touched}) AND c.reader IS NOT $edition AND a.text IS NOT NULL GROUP BY c.id
            """, ("$w", workspace), ("$post", post), ("$from", from), ("$edition", CommentReader.Edition)).Rows(row => (Id: row.GetInt64(0), Text: row.GetString(1))).ToList();
        if (unread.Count == 0)
            return;

        using var transaction = connection.BeginTransaction(deferred: false);
        using var keep = connection.Command("UPDATE conversations SET label = $label, asks = $asks, reader = $edition WHERE id = $id",
            ("$label", 0), ("$asks", 0), ("$edition", CommentReader.Edition), ("$id", 0));
        foreach (var (id, text) in unread)
        {
            var read = CommentReader.Read(text);
            keep.Parameters["$label"].Value = (int)read.Label;
            keep.Parameters["$asks"].Value = read.Asks ? 1 : 0;
            keep.Parameters["$id"].Value = id;
            keep.ExecuteNonQuery();
        }
        transaction.Commit();
    }
}
