namespace Windfall.App.Care;

/// <summary>Which backups have had their time.</summary>
static class Rotation
{
    const int Days = 7, Weeks = 5;

    /// <summary>The oldest a backup may get: what was purged or erased is gone from all of them after that.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(7 * Weeks);

    /// <summary>Kept are all of the last week, the newest daily one of each of the four weeks before, others for five weeks, and the newest daily one whatever its age.</summary>
    public static IReadOnlyList<Backup> Expired(IReadOnlyCollection<Backup> backups, DateTimeOffset now)
    {
        var newest = backups.Where(backup => backup.IsDaily).MaxBy(backup => backup.At);
        return
        [
            .. backups.GroupBy(backup => (backup.IsDaily, Week: (int)Math.Floor((now - backup.At) / TimeSpan.FromDays(7)))).SelectMany(week =>
                week.Key.Week >= Weeks ? week.AsEnumerable()
                : !week.Key.IsDaily || (now - week.First().At).TotalDays < Days || week.Key.Week <= 0 ? []
                : week.OrderByDescending(backup => backup.At).Skip(1)).Where(backup => backup != newest)
        ];
    }
}
