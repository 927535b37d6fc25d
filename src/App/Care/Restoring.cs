using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Care;

/// <summary>Puts a backup back in place of what is there. Who was erased since stays erased, and what had its time is purged, before anybody sees it.</summary>
static class Restoring
{
    /// <param name="saved">The backup of what was there; null where there was nothing, or nothing that could be read: then <paramref name="aside"/> says where it was put.</param>
    /// <returns>Why not; null when it is done.</returns>
    public static string? Run(Shell shell, string file, string? key, DateTimeOffset now, out Backup? saved, out string? aside)
    {
        (saved, aside) = (null, null);
        using var scratch = Scratch.Open(shell, file, key, out var problem);
        if (scratch is null)
            return problem;
        if (scratch.Check().Problem is { } broken)
            return $"{file} cannot be used. {broken} Nothing was changed.";
        if (Database.Open(scratch.Shell.Home, now, out problem) is not { } restored)
            return problem;

        var current = File.Exists(Path.Combine(shell.Home, "windfall.db")) ? Whole(shell, now) : null;
        if (current is not null)
            Forget(restored, current, now);
        RetentionRun.All(scratch.Shell, now);

        if (current is not null)
        {
            saved = Backups.MakeBeforeRestore(shell, current, now);
            Replace(current, restored);
            return null;
        }
        aside = SetAside(shell, now);
        Directory.CreateDirectory(shell.Home);
        using (var connection = restored.Connect())
            Backups.Make(connection, Path.Combine(shell.Home, "windfall.db"), key: null);
        return null;
    }

    /// <summary>The database that is there, if it can be read through; else it is not worth a backup, and is set aside as it is.</summary>
    static Database? Whole(Shell shell, DateTimeOffset now)
    {
        try
        {
            if (Database.Open(shell.Home, now, out _) is not { } database)
                return null;
            using var connection = database.Connect();
            return Integrity.Look(connection, isThorough: false) is null ? database : null;
        }
        catch (SqliteException)
        {
            return null;
        }
    }

    static void Forget(Database restored, Database current, DateTimeOffset now)
    {
        using var from = current.Connect();
        using var to = restored.Connect(checkForeignKeys: false);
        foreach (var (workspace, hash, at) in from.Command("SELECT workspace_id, hash, at FROM erased").Rows(row => (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2))))
            to.Run("INSERT OR IGNORE INTO erased SELECT id, $hash, $at FROM workspaces WHERE id = $w", ("$w", workspace), ("$hash", hash), ("$at", at));
        Erasure.Again(to, now);
    }

    /// <summary>In one transaction, page by page: whoever reads meanwhile sees what was, whoever is killed meanwhile leaves what was.</summary>
    static void Replace(Database current, Database restored)
    {
        using var from = restored.Connect();
        using var to = current.Connect();
        from.Run("PRAGMA wal_checkpoint(TRUNCATE)");
        from.BackupDatabase(to);
    }

    static string? SetAside(Shell shell, DateTimeOffset now)
    {
        var database = Path.Combine(shell.Home, "windfall.db");
        if (!File.Exists(database))
            return null;
        var aside = $"{database}.broken-{now.UtcDateTime:yyyyMMdd-HHmmss}";
        foreach (var ending in (ReadOnlySpan<string>)["-wal", "-shm", ""])
            if (File.Exists(database + ending))
                File.Move(database + ending, aside + ending);
        return aside;
    }
}
