using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Sources.Outbound;
using Windfall.Store;

namespace Windfall.App.Handover;

/// <summary>Where a workspace tells another program of its leads, and how far that has come.</summary>
/// <param name="IsNear">A server of the user's own: it may be at a private address, and without encryption.</param>
/// <param name="SentChange">The newest change that was told.</param>
/// <param name="Failures">In a row.</param>
/// <param name="NotBefore">When it is tried again.</param>
sealed record LeadHooks(Uri Url, string Secret, bool IsNear, long SentChange, int Failures, string? Problem, DateTimeOffset NotBefore)
{
    /// <summary>As it is kept, which no second setting writes alike.</summary>
    byte[] Kept { get; init; } = [];

    /// <returns>Null where there is none, or its secret can no more be read.</returns>
    public static LeadHooks? Load(SqliteConnection connection, Workspace workspace) => connection
        .Command("SELECT url, secret, is_near, sent_change, failures, problem, not_before FROM lead_hooks WHERE workspace_id = $w", ("$w", workspace.Id))
        .Rows(row => Sealed(workspace).Open(row.GetFieldValue<byte[]>(1)) is not { } secret ? null
            : new LeadHooks(new(row.GetString(0)), secret, row.GetBoolean(2), row.GetInt64(3), row.GetInt32(4), row.Text(5), row.Time(6)!.Value) { Kept = row.GetFieldValue<byte[]>(1) })
        .FirstOrDefault();

    /// <summary>From now on: what happened before is not told.</summary>
    public static LeadHooks Set(SqliteConnection connection, Workspace workspace, Uri url, bool isNear)
    {
        var newest = connection.Number("SELECT max(e.change) FROM lead_events e JOIN leads l ON l.id = e.lead_id WHERE l.workspace_id = $w", ("$w", workspace.Id));
        var hook = new LeadHooks(url, SignedPost.NewSecret(), isNear, newest, Failures: 0, Problem: null, workspace.Now);
        connection.Run("INSERT OR REPLACE INTO lead_hooks (workspace_id, url, secret, is_near, sent_change, failures, not_before) VALUES ($w, $url, $secret, $near, $sent, 0, $from)",
            ("$w", workspace.Id), ("$url", url.AbsoluteUri), ("$secret", Sealed(workspace).Close(hook.Secret)), ("$near", isNear), ("$sent", newest),
            ("$from", hook.NotBefore.ToUnixTimeMilliseconds()));
        connection.Run("UPDATE lead_events SET told = NULL WHERE told IS NOT NULL AND lead_id IN (SELECT id FROM leads WHERE workspace_id = $w)", ("$w", workspace.Id));
        return hook;
    }

    /// <summary>Keeps how far it has come.</summary>
    /// <returns>Whether it still is whom to tell: the user may have removed it meanwhile, or set it anew, at the same address too.</returns>
    public bool Went(SqliteConnection connection, Workspace workspace) => connection.Run("""
        UPDATE lead_hooks SET sent_change = $sent, failures = $failures, problem = $problem, not_before = $not_before WHERE workspace_id = $w AND secret = $secret
        """, ("$w", workspace.Id), ("$secret", Kept), ("$sent", SentChange), ("$failures", Failures), ("$problem", Problem),
        ("$not_before", NotBefore.ToUnixTimeMilliseconds())) > 0;

    public static void Remove(SqliteConnection connection, Workspace workspace) => connection.Run("DELETE FROM lead_hooks WHERE workspace_id = $w", ("$w", workspace.Id));

    static Secrets Sealed(Workspace workspace) => new(Path.GetDirectoryName(workspace.Database.File)!, "lead hook");
}
