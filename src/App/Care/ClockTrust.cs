using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.Store;

namespace Windfall.App.Care;

/// <summary>
/// Whether the clock may be believed when it says that something has had its time. One that leaps ahead by more than a machine's usual rest is believed only after it has
/// stood by it for a day: a wrong clock must not purge everybody, nor take every backup.
/// </summary>
static class ClockTrust
{
    const string Key = "clock";
    static readonly TimeSpan Leap = TimeSpan.FromDays(7), Doubt = TimeSpan.FromDays(1);

    /// <param name="now">As the clock says; noted.</param>
    public static bool Holds(SqliteConnection connection, DateTimeOffset now)
    {
        var kept = connection.Command("SELECT value FROM settings WHERE key = $key", ("$key", Key)).Rows(row => row.GetString(0)).FirstOrDefault();
        var (seen, leapt) = kept?.Split(' ') is [var one, var other] ? (Moment(one), Moment(other)) : (null, null);
        leapt = seen is { } before && now - before > Leap ? now : leapt <= now ? leapt : null;      // one that went back again was wrong
        if (seen != now)
            connection.Run("INSERT OR REPLACE INTO settings VALUES ($key, $value)", ("$key", Key), ("$value", $"{Text(now)} {Text(leapt)}"));
        return leapt is null || now - leapt >= Doubt;
    }

    static string Text(DateTimeOffset? at) => at?.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture) ?? "-";

    static DateTimeOffset? Moment(string text) => long.TryParse(text, CultureInfo.InvariantCulture, out var at) ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;
}
