using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.Store;

namespace Windfall.App.Care;

/// <summary>One proof that a backup could be put back, or that it could not.</summary>
sealed record Drill(DateTimeOffset At, string Backup, double Seconds, string? Problem);

/// <summary>A backup that was never read again is a hope. These read one, and keep what came of it.</summary>
static class Drills
{
    public static Drill Run(Shell shell, SqliteConnection connection, Backup backup, DateTimeOffset now)
    {
        using var scratch = Scratch.Open(shell, backup.File, BackupKey.Find(shell.Home, connection), out var problem);
        var found = scratch?.Check();
        var drill = new Drill(now, Path.GetFileName(backup.File), found?.Took.TotalSeconds ?? 0, (found is null ? problem : found.Problem)?.Say(shell.Culture));
        connection.Run("INSERT OR REPLACE INTO drills (at, backup, seconds, problem) VALUES ($at, $backup, $seconds, $problem)",
            ("$at", now.ToUnixTimeMilliseconds()), ("$backup", drill.Backup), ("$seconds", drill.Seconds), ("$problem", drill.Problem));
        return drill;
    }

    /// <returns>Null where there was none yet.</returns>
    public static Drill? Last(SqliteConnection connection) => connection.Command("SELECT at, backup, seconds, problem FROM drills ORDER BY at DESC LIMIT 1")
        .Rows(row => new Drill(row.Time(0)!.Value, row.GetString(1), row.GetDouble(2), row.Text(3))).FirstOrDefault();
}
