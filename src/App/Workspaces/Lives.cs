using Microsoft.Data.Sqlite;
using Windfall.Store;

namespace Windfall.App.Workspaces;

/// <summary>A workspace, and whether it was put away or deleted.</summary>
/// <param name="GoneOn">When it goes for good; null where it was not deleted.</param>
sealed record Life(string Name, bool IsSample, DateTimeOffset? ArchivedAt, DateTimeOffset? GoneOn);

/// <summary>The lives of workspaces: put away, deleted, and back. Each says whether there was one to do it to.</summary>
static class Lives
{
    public static readonly TimeSpan Regret = TimeSpan.FromDays(14);

    public static IReadOnlyList<Life> All(SqliteConnection connection) =>
    [
        .. connection.Command("SELECT name, is_sample, archived_at, deleted_at FROM workspaces ORDER BY name").Rows(row => new Life(row.GetString(0), row.GetBoolean(1), row.Time(2), row.Time(3) + Regret))
    ];

    public static bool Archive(SqliteConnection connection, string name, DateTimeOffset now) =>
        Run(connection, "UPDATE workspaces SET archived_at = $now WHERE name = $name AND deleted_at IS NULL", name, now);

    public static bool Unarchive(SqliteConnection connection, string name) =>
        Run(connection, "UPDATE workspaces SET archived_at = NULL WHERE name = $name AND archived_at IS NOT NULL", name);

    public static bool Delete(SqliteConnection connection, string name, DateTimeOffset now) =>
        Run(connection, "UPDATE workspaces SET deleted_at = $now WHERE name = $name AND deleted_at IS NULL", name, now);

    public static bool Undelete(SqliteConnection connection, string name) =>
        Run(connection, "UPDATE workspaces SET deleted_at = NULL WHERE name = $name AND deleted_at IS NOT NULL", name);

    static bool Run(SqliteConnection connection, string sql, string name, DateTimeOffset now = default) =>
        connection.Run(sql, ("$name", name), ("$now", now.ToUnixTimeMilliseconds())) > 0;
}
