using Windfall.App.Frame;
using Windfall.App.Uploads;
using Windfall.App.Workers;
using Windfall.Store;

namespace Windfall.App.Care;

/// <summary>What looks after the data by itself: a backup a day, purging what had its time, and once a week the proof that a backup can be read.</summary>
static class CareWorkers
{
    static readonly TimeSpan Day = TimeSpan.FromDays(1), Week = TimeSpan.FromDays(7), Often = TimeSpan.FromHours(1);

    public static IReadOnlyList<Worker> List { get; } =
    [
        new("backup", Often, (shell, _) => Do(shell, BackUp)),
        new("retention", Often, (shell, _) => Do(shell, Purge)),
        new("drill", Often, (shell, _) => Do(shell, Drill)),
    ];

    static Task Do(Shell shell, Action<Shell, Database, DateTimeOffset> act)
    {
        var now = shell.Clock.GetUtcNow();
        if (Database.Open(shell.Home, now, out _) is { } database)
            act(shell, database, now);
        return Task.CompletedTask;
    }

    /// <summary>Asked every hour, so that a machine that sleeps at night has its backup too.</summary>
    static void BackUp(Shell shell, Database database, DateTimeOffset now)
    {
        // A clock that was set back must not keep tomorrow's backup from being made.
        if (!Backups.List(shell).Any(backup => backup.IsDaily && now - backup.At < Day && backup.At <= now))
            Backups.MakeDaily(shell, database, now);
        using var connection = database.Connect();
        Backups.Expire(shell.Home, connection, now);
    }

    static void Purge(Shell shell, Database database, DateTimeOffset now)
    {
        bool isTrusted;
        using (var connection = database.Connect())
            isTrusted = ClockTrust.Holds(connection, now);
        RetentionRun.All(shell, now, isTrusted);
        Staging.RemoveOld(database, now);
    }

    static void Drill(Shell shell, Database database, DateTimeOffset now)
    {
        using var connection = database.Connect();
        if (Drills.Last(connection)?.At is { } last && now - last < Week && last <= now || Backups.List(shell) is not [var newest, ..])
            return;
        Drills.Run(shell, connection, newest, now);
    }
}
