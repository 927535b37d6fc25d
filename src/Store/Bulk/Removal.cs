namespace Windfall.Store.Bulk;

/// <summary>Takes a whole workspace out, with all that hangs on it.</summary>
public static class Removal
{
    public static void Run(Database database, long workspace)
    {
        using var connection = database.Connect(checkForeignKeys: false);
        using var transaction = connection.BeginTransaction(deferred: false);
        connection.Run("CREATE TEMP TABLE gone AS SELECT $w AS id", ("$w", workspace));
        Cascade.Delete(connection, "workspaces", "gone");
        connection.Run("DROP TABLE gone");
        transaction.Commit();
    }
}
