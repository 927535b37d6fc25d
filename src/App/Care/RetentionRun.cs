using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Origins;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Care;

/// <summary>Takes what had its time: names and words of people, and workspaces that were deleted two weeks ago.</summary>
static class RetentionRun
{
    const string Key = "retention";

    public static Retention Of(Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        return workspace.Preference(connection, Key) is { } chosen && Retention.Parse(chosen) is { } retention ? retention : Retention.Default;
    }

    public static void Choose(Workspace workspace, Retention retention)
    {
        using var connection = workspace.Database.Connect();
        workspace.Prefer(connection, Key, retention == Retention.Default ? null : retention.ToString());
    }

    /// <summary>Who goes when, soonest first.</summary>
    public static IReadOnlyList<Keeping> Plan(Workspace workspace)
    {
        var retention = Of(workspace);
        using var connection = workspace.Database.Connect();
        return [.. Purge.Plan(connection, workspace.Id, retention, workspace.Now).OrderBy(keeping => keeping.Due)];
    }

    /// <summary>How many people go, or lose something, by day.</summary>
    public static IEnumerable<(DateOnly Day, int People)> Days(IEnumerable<Keeping> plan) => plan
        .GroupBy(keeping => DateOnly.FromDateTime(keeping.Due.UtcDateTime)).Select(day => (day.Key, day.DistinctBy(keeping => keeping.Person).Count()));

    /// <returns>How many people were purged.</returns>
    static int Of(Workspace workspace, DateTimeOffset now, bool isTrusted) =>
        Purge.Run(workspace.Database, [.. Plan(workspace).TakeWhile(keeping => keeping.Due <= now).Where(keeping => isTrusted || keeping.Origin is Origin.Page)], now, workspace.Judge);

    /// <summary>Every workspace, each by its own clock. A sample's people never lived, and are left.</summary>
    /// <param name="isTrusted">Whether the clock is believed; where not, only what a network's terms give hours to goes.</param>
    public static int All(Shell shell, DateTimeOffset now, bool isTrusted = true)
    {
        if (Database.Open(shell.Home, now, out _) is not { } database)
            return 0;
        var purged = 0;
        foreach (var name in Workspace.Names(shell))
        {
            if (Workspace.Open(shell, name, at: null, out _) is { IsSample: false } workspace)
                purged += Of(workspace, workspace.Now, isTrusted || workspace.HasOwnClock);
        }
        foreach (var gone in !isTrusted ? [] : Deleted(database, now - Lives.Regret))
            Removal.Run(database, gone);
        return purged;
    }

    static List<long> Deleted(Database database, DateTimeOffset before)
    {
        using var connection = database.Connect();
        return [.. connection.Command("SELECT id FROM workspaces WHERE deleted_at <= $before", ("$before", before.ToUnixTimeMilliseconds())).Rows(row => row.GetInt64(0))];
    }
}
