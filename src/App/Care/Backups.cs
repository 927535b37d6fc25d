using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.Store;

namespace Windfall.App.Care;

/// <summary>Why a copy was made.</summary>
enum BackupKind
{
    /// <summary>By itself, once a day.</summary>
    Daily,

    /// <summary>Before the schema was upgraded.</summary>
    Upgrade,

    /// <summary>Before a restore.</summary>
    Restore,

    /// <summary>No backup: what a restore found broken, and set aside as it was.</summary>
    Broken,
}

/// <summary>A copy of the database in the data folder.</summary>
/// <param name="At">When it was made, as its name says. UTC.</param>
sealed record Backup(string File, DateTimeOffset At, BackupKind Kind)
{
    public bool IsDaily => Kind is BackupKind.Daily;

    public long Bytes => new FileInfo(File).Length;
}

/// <summary>Copies of the database, made while it is in use.</summary>
static class Backups
{
    static readonly TimeSpan HalfKept = TimeSpan.FromHours(6);
    const string Sealing = ".sealed", Part = ".part", Whole = ".whole", Stamp = "yyyyMMdd'-'HHmmss";

    /// <summary>How the names of each kind begin.</summary>
    static readonly (string Name, BackupKind Kind)[] Names = [("daily", BackupKind.Daily), ("schema", BackupKind.Upgrade), ("before-restore", BackupKind.Restore), ("broken", BackupKind.Broken)];

    public static string Folder(string home) => Path.Combine(home, "backups");

    /// <summary>Newest first; also what was broken.</summary>
    public static IReadOnlyList<Backup> All(string home) => !Directory.Exists(Folder(home)) ? [] :
    [
        .. new DirectoryInfo(Folder(home)).EnumerateFiles("*.db*").Select(Read).OfType<Backup>().OrderByDescending(backup => backup.At)
    ];

    /// <summary>What could be restored, newest first.</summary>
    public static IReadOnlyList<Backup> List(Shell shell) => [.. All(shell.Home).Where(backup => backup.Kind is not BackupKind.Broken)];

    public static Backup MakeDaily(Shell shell, Database database, DateTimeOffset now)
    {
        using var connection = database.Connect();
        return Keep(shell.Home, connection, "daily", now);
    }

    public static Backup MakeBeforeRestore(Shell shell, Database database, DateTimeOffset now)
    {
        using var connection = database.Connect();
        return Keep(shell.Home, connection, "before-restore", now);
    }

    public static void MakeBeforeUpgrade(SqliteConnection connection, string home, long schema, DateTimeOffset now) => Keep(home, connection, $"schema-{schema}", now);

    /// <summary>Takes those that have had their time, unless the clock has only just leapt ahead.</summary>
    public static void Expire(string home, SqliteConnection connection, DateTimeOffset now)
    {
        Scratch.Sweep(Scratch.Folder(home));
        foreach (var half in Halves(home).Where(half => now - File.GetLastWriteTimeUtc(half) > HalfKept))
            File.Delete(half);
        if (!ClockTrust.Holds(connection, now))
            return;
        foreach (var old in Rotation.Expired(All(home), now))
            foreach (var ending in (ReadOnlySpan<string>)["", "-wal", "-shm"])
                File.Delete(old.File + ending);
    }

    /// <summary>What was being written when the program was killed.</summary>
    static IEnumerable<string> Halves(string home) => !Directory.Exists(Folder(home)) ? []
        : Directory.EnumerateFiles(Folder(home)).Where(file => file.EndsWith(Part, StringComparison.Ordinal) || file.EndsWith(Whole, StringComparison.Ordinal));

    /// <summary>Puts a database that cannot be read into the folder of backups, as it is; it goes when they go.</summary>
    /// <returns>Where it lies now; null where there was none.</returns>
    public static string? SetAside(string home, DateTimeOffset now)
    {
        var database = Path.Combine(home, "windfall.db");
        if (!File.Exists(database))
            return null;
        var aside = Place(home, "broken", now, isSealed: false);
        foreach (var ending in (ReadOnlySpan<string>)["-wal", "-shm", ""])
            if (File.Exists(database + ending))
                File.Move(database + ending, aside + ending);
        return aside;
    }

    static Backup Keep(string home, SqliteConnection connection, string name, DateTimeOffset now)
    {
        var key = BackupKey.Find(home, connection);
        var file = Place(home, name, now, key is not null);
        Make(connection, file, key);
        return Read(new(file))!;
    }

    static string Place(string home, string name, DateTimeOffset now, bool isSealed)
    {
        Directory.CreateDirectory(Folder(home));
        return Path.Combine(Folder(home), string.Create(CultureInfo.InvariantCulture, $"{name}-{now.UtcDateTime.ToString(Stamp, CultureInfo.InvariantCulture)}.db{(isSealed ? Sealing : "")}"));
    }

    /// <summary>Writes a backup. The file is there when it is whole, and not before.</summary>
    /// <param name="key">Null: not sealed.</param>
    public static void Make(SqliteConnection connection, string file, string? key)
    {
        var (part, whole) = (file + Part, file + Whole);
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
            && Names.FirstOrDefault(one => stem.StartsWith(one.Name, StringComparison.Ordinal)) is { Name: not null } kind ? new(file.FullName, at, kind.Kind) : null;
    }
}
