using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.Core;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Care;

/// <summary>Puts a backup back in place of what is there. Who was erased since stays erased, and what had its time is purged, before anybody sees it.</summary>
static class Restoring
{
    /// <param name="saved">The backup of what was there; null where there was nothing, or nothing that could be read: then <paramref name="aside"/> says where it was put.</param>
    /// <returns>Why not; null when it is done.</returns>
    public static Phrase? Run(Shell shell, string file, string? key, DateTimeOffset now, out Backup? saved, out string? aside)
    {
        (saved, aside) = (null, null);
        using var scratch = Scratch.Open(shell, file, key, out var problem);
        if (scratch is null)
            return problem;
        if (scratch.Check().Problem is { } broken)
            return new("care.not_restored", file, broken);
        if (Database.Open(scratch.Shell.Home, now, out problem) is not { } restored)
            return problem;

        var current = File.Exists(Path.Combine(shell.Home, "windfall.db")) ? Whole(shell, now) : null;
        if (current is not null && Forget(restored, current, now) is { } refusal)
            return refusal;
        RetentionRun.All(scratch.Shell, now);

        if (current is not null)
        {
            saved = Backups.MakeBeforeRestore(shell, current, now);
            Replace(current, restored);
        }
        else
        {
            aside = Backups.SetAside(shell.Home, now);
            Directory.CreateDirectory(shell.Home);
            using var connection = restored.Connect();
            Backups.Make(connection, Path.Combine(shell.Home, "windfall.db"), key: null);
        }
        using var there = (current ?? Database.Open(shell.Home, now, out _)!).Connect();
        Backups.Expire(shell.Home, there, now);
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

    /// <summary>
    /// Erases in the backup whoever was erased here since. A workspace is the same if number and moment of making are; hashes mean something only under the secret they
    /// were made with, so a backup of another database can take the place of this one only where nobody asked to be forgotten.
    /// </summary>
    static Phrase? Forget(Database restored, Database current, DateTimeOffset now)
    {
        using var from = current.Connect();
        using var to = restored.Connect(checkForeignKeys: false);
        var erased = from.Command("SELECT e.workspace_id, w.created_at, e.hash, e.at FROM erased e JOIN workspaces w ON w.id = e.workspace_id")
            .Rows(row => (Workspace: row.GetInt64(0), Made: row.GetInt64(1), Hash: row.GetInt64(2), At: row.GetInt64(3))).ToList();
        if (erased.Count > 0 && Database.IdentitySeed(from) != Database.IdentitySeed(to))
            return new("care.other_database", erased.Count);
        foreach (var (workspace, made, hash, at) in erased)
            to.Run("INSERT OR IGNORE INTO erased SELECT id, $hash, $at FROM workspaces WHERE id = $w AND created_at = $made", ("$w", workspace), ("$made", made), ("$hash", hash), ("$at", at));
        Erasure.Again(to, now);
        return null;
    }

    /// <summary>In one transaction, page by page: whoever reads meanwhile sees what was, whoever is killed meanwhile leaves what was.</summary>
    static void Replace(Database current, Database restored)
    {
        using var from = restored.Connect();
        using var to = current.Connect();
        from.Run("PRAGMA wal_checkpoint(TRUNCATE)");
        from.BackupDatabase(to);
    }
}
