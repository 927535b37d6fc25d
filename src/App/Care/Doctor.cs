using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Workers;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Care;

/// <summary>Looks through all that the data rests on, and says of each what to do.</summary>
static class Doctor
{
    const long LittleRoom = 1L << 30, Factor = 3;
    static readonly TimeSpan Soon = TimeSpan.FromDays(7), OldBackup = TimeSpan.FromDays(2), OldDrill = TimeSpan.FromDays(9), Ahead = TimeSpan.FromMinutes(10);

    /// <param name="isThorough">Whether every page of the database is read, too: a second for some ten thousand people.</param>
    /// <param name="plan">Who goes when; null: looked up.</param>
    public static IReadOnlyList<Finding> Look(Shell shell, bool isThorough = true, Func<Workspace, IReadOnlyList<Keeping>>? plan = null)
    {
        var now = shell.Clock.GetUtcNow();
        if (Database.Open(shell.Home, now, out var problem) is not { } database)
            return [new("database", Grade.Bad, problem!)];
        using var connection = database.Connect();
        return
        [
            isThorough ? Whole(connection) : new("database", Grade.Good, new("care.opens")), Room(shell, database), Private(shell), Clock(connection, now), Backup(shell, now), .. Overdue(shell, now), Key(shell, connection), Drill(connection, now),
            .. AllWorkers.List.Select(worker => Ran(connection, worker, now)), .. SourceFindings.Of(connection, now),
            .. Workspace.Names(shell).Select(name => Kept(shell, name, plan ?? RetentionRun.Plan)).OfType<Finding>(), .. Places.Select(place => new Finding("where", Grade.Good, new($"care.where_{place}"))),
        ];
    }

    static Finding Whole(SqliteConnection connection) => Integrity.Look(connection, isThorough: true) is { } problem
        ? new("database", Grade.Bad, new("care.damaged", problem), new("care.restore")) : new("database", Grade.Good, new("care.whole"));

    static Finding Room(Shell shell, Database database)
    {
        var free = new DriveInfo(Path.GetFullPath(shell.Home)).AvailableFreeSpace;
        var wanted = Math.Max(LittleRoom, Factor * new FileInfo(database.File).Length);
        var said = new Phrase("care.room", free / 1e9);
        return free >= wanted ? new("disk", Grade.Good, said) : new("disk", Grade.Watch, said, new("care.make_room"));
    }

    static Finding Private(Shell shell)
    {
        const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
        return !OperatingSystem.IsWindows() && (File.GetUnixFileMode(shell.Home) & Others) != 0
            ? new("permissions", Grade.Watch, new("care.open_folder", shell.Home), new("care.close_folder", shell.Home)) : new("permissions", Grade.Good, new("care.private"));
    }

    /// <summary>A clock that stands before what was done already has been set back, or ran ahead.</summary>
    static Finding Clock(SqliteConnection connection, DateTimeOffset now)
    {
        var last = connection.Command("""
            SELECT max(b.at) FROM batches b JOIN workspaces w ON w.id = b.workspace_id WHERE w.clock IS NULL
            """).Rows(row => row.Time(0)).Single();
        return last > now + Ahead ? new("clock", Grade.Bad, new("care.clock", last.Value), new("care.set_clock")) : new("clock", Grade.Good, new("care.clock_good"));
    }

    static Finding Backup(Shell shell, DateTimeOffset now) => Backups.List(shell).FirstOrDefault(backup => backup.IsDaily) is not { } last
        ? new("backup", Grade.Watch, new("care.no_backup"), new("care.run_serve"))
        : now - last.At > OldBackup ? new("backup", Grade.Bad, new("care.backup", last.At, last.Bytes / 1e6), new("care.run_serve"))
        : new("backup", Grade.Good, new("care.backup", last.At, last.Bytes / 1e6));

    /// <summary>Copies expire while workers run, and whenever a verb makes one; who does neither keeps what should be gone.</summary>
    static IEnumerable<Finding> Overdue(Shell shell, DateTimeOffset now)
    {
        var overdue = Backups.All(shell.Home).Count(backup => now - backup.At > Rotation.Longest);
        if (overdue > 0)
            yield return new("backup", Grade.Watch, new("care.overdue", overdue), new("care.expire"));
    }

    static Finding Key(Shell shell, SqliteConnection connection)
    {
        try
        {
            return BackupKey.IsUnwritten(shell.Home, connection)
                ? new("key", Grade.Watch, new("care.key_unwritten"), new("care.write_key"))
                : new("key", Grade.Good, new(BackupKey.Find(shell.Home, connection) is null ? "care.no_key" : "care.key"));
        }
        catch (IOException error)
        {
            return new("key", Grade.Bad, new("care.unusable", error.Message));
        }
    }

    static Finding Drill(SqliteConnection connection, DateTimeOffset now) => Drills.Last(connection) is not { } drill
        ? new("drill", Grade.Watch, new("care.no_drill"), new("care.run_serve"))
        : drill.Problem is { } problem ? new("drill", Grade.Bad, new("care.drill_failed", drill.At, problem), new("care.back_up"))
        : new("drill", now - drill.At > OldDrill ? Grade.Watch : Grade.Good, new("care.drill", drill.At, drill.Seconds));

    static Finding Ran(SqliteConnection connection, Worker worker, DateTimeOffset now)
    {
        var (started, problem) = connection.Command("SELECT started_at, problem FROM worker_runs WHERE worker = $w", ("$w", worker.Name))
            .Rows(row => (row.Time(0), row.Text(1))).FirstOrDefault();
        return started is not { } at ? new("worker", Grade.Watch, new("care.never_ran", worker.Name), new("care.run_serve"))
            : problem is not null ? new("worker", Grade.Bad, new("care.failed", worker.Name, at, problem))
            : new("worker", now - at > worker.Every + OldBackup ? Grade.Watch : Grade.Good, new("care.ran", worker.Name, at));
    }

    /// <summary>What works where, and how late it is (README says the same).</summary>
    static readonly string[] Places = ["profile", "page", "bluesky", "mastodon"];

    static Finding? Kept(Shell shell, string name, Func<Workspace, IReadOnlyList<Keeping>> look)
    {
        if (Workspace.Open(shell, name, at: null, out _) is not { IsSample: false } workspace)
            return null;
        var plan = look(workspace);
        return new("retention", Grade.Good, new("care.keeping", Count(plan), name, Count(plan.Where(one => one.Due <= workspace.Now + Soon))));

        static int Count(IEnumerable<Keeping> plan) => plan.DistinctBy(one => one.Person).Count();
    }
}
