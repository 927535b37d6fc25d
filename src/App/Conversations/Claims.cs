using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Store;

namespace Windfall.App.Conversations;

/// <summary>Somebody who answers.</summary>
/// <param name="Browser">Tells two who sign in by one name apart; null at the prompt, which claims nothing.</param>
/// <param name="Name">Null where nobody signs in.</param>
readonly record struct Writer(string? Browser, string? Name);

/// <summary>Who is answering what right now. A claim is made again while somebody writes, and ends by itself soon after they stop.</summary>
static class Claims
{
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(3);

    /// <param name="me">Whose own are none to him.</param>
    /// <returns>Conversation → who holds it.</returns>
    public static Dictionary<long, string> Load(SqliteConnection connection, Workspace workspace, Writer me) => connection.Command("""
        SELECT k.conversation_id, k.by FROM claims k JOIN conversations c ON c.id = k.conversation_id WHERE c.workspace_id = $w AND k.until > $now AND k.browser IS NOT $me
        """, ("$w", workspace.Id), ("$now", workspace.World.ToUnixTimeMilliseconds()), ("$me", me.Browser)).Rows(row => (row.GetInt64(0), row.GetString(1))).ToDictionary();

    /// <param name="shown">As others are told who it is.</param>
    /// <returns>Who holds it instead; null where it is ours now.</returns>
    public static string? Take(SqliteConnection connection, Workspace workspace, long conversation, Writer me, string shown) =>
        connection.Run("""
            INSERT INTO claims (conversation_id, browser, by, until) SELECT id, $me, $by, $until FROM conversations WHERE id = $id AND workspace_id = $w
            ON CONFLICT (conversation_id) DO UPDATE SET browser = excluded.browser, by = excluded.by, until = excluded.until WHERE browser = excluded.browser OR until <= $now
            """, ("$id", conversation), ("$w", workspace.Id), ("$me", me.Browser), ("$by", shown), ("$now", workspace.World.ToUnixTimeMilliseconds()),
            ("$until", (workspace.World + Lasts).ToUnixTimeMilliseconds())) > 0
            ? null : Load(connection, workspace, me).GetValueOrDefault(conversation);

    /// <summary>Once it is answered nobody need be kept from it.</summary>
    public static void Release(SqliteConnection connection, long conversation) => connection.Run("DELETE FROM claims WHERE conversation_id = $id", ("$id", conversation));
}
