using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.Store;

namespace Windfall.App.Care;

/// <summary>A backup in the data folder.</summary>
/// <param name="At">When it was made, as its name says. UTC.</param>
/// <param name="IsDaily">Made by itself once a day; else before an upgrade or a restore.</param>
sealed record Backup(string File, DateTimeOffset At, bool IsDaily)
{
    public long Bytes => new FileInfo(File).Length;
}

/// <summary>Copies of the database, made while it is in use.</summary>
static class Backups
{
    const string Daily = "daily", BeforeRestore = "before-restore", Sealing = ".sealed", Stamp = "yyyyMMdd'-'HHmmss";

    public static string Folder(Shell shell) => Path.Combine(shell.Home, "backups");

    /// <summary>Newest first.</summary>
    public static IReadOnlyList<Backup> List(Shell shell) => !Directory.Exists(Folder(shell)) ? [] :
    [
        .. new DirectoryInfo(Folder(shell)).EnumerateFiles("*.db*").Select(Read).OfType<Backup>().OrderByDescending(backup => backup.At)
    ];

    /// <summary>The one of today; those that have had their time go.</summary>
    public static Backup MakeDaily(Shell shell, Database database, DateTimeOffset now)
    {
        var made = Keep(shell, database, Daily, now);
        foreach (var old in Rotation.Expired(List(shell), now))
            File.Delete(old.File);
        return made;
    }

    public static Backup MakeBeforeRestore(Shell shell, Database database, DateTimeOffset now) => Keep(shell, database, BeforeRestore, now);

    static Backup Keep(Shell shell, Database database, string kind, DateTimeOffset now)
    {
        Directory.CreateDirectory(Folder(shell));
        using var connection = database.Connect();
        var key = BackupKey.Find(shell, connection);
        var name = string.Create(CultureInfo.InvariantCulture, $"{kind}-{now.UtcDateTime.ToString(Stamp, CultureInfo.InvariantCulture)}.db{(key is null ? "" : Sealing)}");
        var file = Path.Combine(Folder(shell), name);
        Make(connection, file, key);
        return Read(new(file))!;
    }

    /// <summary>Writes a backup. The file is there when it is whole, and not before.</summary>
    /// <param name="key">Null: not sealed.</param>
    public static void Make(SqliteConnection connection, string file, string? key)
    {
        var (part, whole) = ($"{file}.part", $"{file}.whole");
        try
        {
            using (Only(part))
            using (Only(whole))
            {
                // Made here so that nobody else may read them even while they grow.
            }
            Copy(connection, part);
            if (key is null)
                File.Move(part, whole, overwrite: true);
            else
            {
                using var from = File.OpenRead(part);
                using var to = new FileStream(whole, FileMode.Truncate);
                Sealed.Seal(from, to, key);
                to.Flush(flushToDisk: true);
            }
            File.Move(whole, file, overwrite: true);
        }
        finally
        {
            File.Delete(part);
            File.Delete(whole);
        }
    }

    /// <summary>By SQLite's own online copy; of one moment, whatever is written meanwhile.</summary>
    static void Copy(SqliteConnection connection, string file)
    {
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        copy.Open();
        connection.BackupDatabase(copy);
        copy.Run("PRAGMA journal_mode = DELETE");
    }

    static FileStream Only(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new(file, options);
    }

    static Backup? Read(FileInfo file)
    {
        var name = file.Name.Replace(Sealing, "", StringComparison.Ordinal);
        var stem = name.EndsWith(".db", StringComparison.Ordinal) ? name[..^3] : "";
        return stem.Length > 16 && DateTimeOffset.TryParseExact(stem[^15..], Stamp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? new(file.FullName, at, stem.StartsWith(Daily, StringComparison.Ordinal)) : null;
    }
}
