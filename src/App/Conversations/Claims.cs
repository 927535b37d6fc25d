using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Store;

namespace Windfall.App.Conversations;

/// <summary>Who is answering what right now. A claim is made again while somebody writes, and ends by itself soon after they stop.</summary>
static class Claims
{
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(3);

    /// <returns>Conversation → who holds it.</returns>
    public static Dictionary<long, string> Load(SqliteConnection connection, Workspace workspace) => connection.Command("""
        SELECT k.conversation_id, k.by FROM claims k JOIN conversations c ON c.id = k.conversation_id WHERE c.workspace_id = $w AND k.until > $now
        """, ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds())).Rows(row => (row.GetInt64(0), row.GetString(1))).ToDictionary();

    /// <returns>Who holds it instead; null where it is ours now.</returns>
    public static string? Take(SqliteConnection connection, Workspace workspace, long conversation, string by) =>
        connection.Run("""
            INSERT INTO claims (conversation_id, by, until) SELECT id, $by, $until FROM conversations WHERE id = $id AND workspace_id = $w
            ON CONFLICT (conversation_id) DO UPDATE SET by = excluded.by, until = excluded.until WHERE by = excluded.by OR until <= $now
            """, ("$id", conversation), ("$w", workspace.Id), ("$by", by), ("$now", workspace.Now.ToUnixTimeMilliseconds()), ("$until", (workspace.Now + Lasts).ToUnixTimeMilliseconds())) > 0
            ? null : Load(connection, workspace).GetValueOrDefault(conversation);

    public static void Release(SqliteConnection connection, long conversation, string by) =>
        connection.Run("DELETE FROM claims WHERE conversation_id = $id AND by = $by", ("$id", conversation), ("$by", by));
}
