namespace Windfall.Store.Bulk;

/// <summary>Takes a whole workspace out, table by table: a cascade would search each child table once per row that goes.</summary>
public static class Removal
{
    public static void Run(Database database, long workspace)
    {
        using var connection = database.Connect(checkForeignKeys: false);
        using var transaction = connection.BeginTransaction(deferred: false);
        connection.Run("""
            DELETE FROM claims WHERE conversation_id IN (SELECT id FROM conversations WHERE workspace_id = $w);
            DELETE FROM conversation_events WHERE conversation_id IN (SELECT id FROM conversations WHERE workspace_id = $w);
            DELETE FROM replies WHERE workspace_id = $w;
            DELETE FROM efforts WHERE workspace_id = $w;
            DELETE FROM conversations WHERE workspace_id = $w;
            DELETE FROM lead_events WHERE lead_id IN (SELECT id FROM leads WHERE workspace_id = $w);
            DELETE FROM leads WHERE workspace_id = $w;
            DELETE FROM lead_hooks WHERE workspace_id = $w;
            DELETE FROM touches WHERE workspace_id = $w;
            DELETE FROM figures WHERE workspace_id = $w;
            DELETE FROM merges WHERE workspace_id = $w;
            DELETE FROM companies WHERE workspace_id = $w;
            DELETE FROM preferences WHERE workspace_id = $w;
            DELETE FROM deliveries WHERE channel_id IN (SELECT id FROM channels WHERE workspace_id = $w);
            DELETE FROM alert_steps WHERE alert_id IN (SELECT id FROM alerts WHERE workspace_id = $w);
            DELETE FROM alerts WHERE workspace_id = $w;
            DELETE FROM channels WHERE workspace_id = $w;
            DELETE FROM withdrawals WHERE post_id IN (SELECT id FROM posts WHERE workspace_id = $w);
            DELETE FROM visits WHERE post_id IN (SELECT id FROM posts WHERE workspace_id = $w);
            DELETE FROM sources WHERE workspace_id = $w;
            DELETE FROM acts WHERE post_id IN (SELECT id FROM posts WHERE workspace_id = $w);
            DELETE FROM forecasts WHERE post_id IN (SELECT id FROM posts WHERE workspace_id = $w);
            DELETE FROM readings WHERE post_id IN (SELECT id FROM posts WHERE workspace_id = $w);
            DELETE FROM post_facts WHERE post_id IN (SELECT id FROM posts WHERE workspace_id = $w);
            DELETE FROM person_facts WHERE person_id IN (SELECT id FROM people WHERE workspace_id = $w);
            DELETE FROM identities WHERE workspace_id = $w;
            DELETE FROM people WHERE workspace_id = $w;
            DELETE FROM posts WHERE workspace_id = $w;
            DELETE FROM column_maps WHERE workspace_id = $w;
            DELETE FROM batches WHERE workspace_id = $w;
            DELETE FROM profiles WHERE workspace_id = $w;
            DELETE FROM goals WHERE workspace_id = $w;
            DELETE FROM workspaces WHERE id = $w;
            """, ("$w", workspace));
        transaction.Commit();
    }
}
