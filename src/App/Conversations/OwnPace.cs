using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Efforts;
using Windfall.Core.Inbox;
using Windfall.Store;

namespace Windfall.App.Conversations;

/// <summary>How fast the user is, by what was timed.</summary>
static class OwnPace
{
    public const double LongestHours = 24 * 365;

    public static bool IsHalfLife(double hours) => hours is > 0 and <= LongestHours;

    public static void SetHalfLife(SqliteConnection connection, Workspace workspace, double hours) =>
        workspace.Prefer(connection, Preferences.HalfLife, hours.ToString("R", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The user's own pace: what was set, and then what was timed.</summary>
    public static Pace Load(SqliteConnection connection, Workspace workspace)
    {
        var guess = workspace.Preference(connection, Preferences.HalfLife) is { } hours
            ? Core.Inbox.Pace.Default with { HalfLife = TimeSpan.FromHours(double.Parse(hours, System.Globalization.CultureInfo.InvariantCulture)) }
            : Core.Inbox.Pace.Default;
        return PaceLearner.Learn(
        [
            .. connection.Command("""
                SELECT e.minutes, c.label, c.asks, length(a.text) - length(replace(a.text, ' ', '')) + 1 FROM efforts e JOIN conversations c ON c.id = e.conversation_id
                JOIN acts a ON a.post_id = c.post_id AND a.person_id = c.person_id AND a.kind = c.kind AND a.key = c.key
                WHERE e.workspace_id = $w AND e.kind = $reply AND e.at <= $now GROUP BY e.id
                """, ("$w", workspace.Id), ("$reply", (int)EffortKind.Reply), ("$now", workspace.Now.ToUnixTimeMilliseconds()))
                .Rows(row => new TimedAnswer(row.GetInt32(3), row.GetDouble(0), row.Count(2) != 1 && (CommentLabel)(row.Count(1) ?? 0) is CommentLabel.Thanks or CommentLabel.Praise or CommentLabel.Tagging))
        ], guess);
    }
}
