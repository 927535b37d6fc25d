using Microsoft.Data.Sqlite;
using Windfall.Store;

namespace Windfall.App.Workspaces;

/// <summary>What a workspace chose, with the time of choosing, so that any past moment can be shown.</summary>
static class Preferences
{
    public const string Weights = "weights", Cuts = "cuts";

    public const string InboxRules = "inbox_rules", SavedReplies = "saved_replies", SnoozePresets = "snooze_presets", HalfLife = "half_life_hours", Model = "model";

    /// <summary>What the owner of a profile says of himself.</summary>
    public static string Facts(string profile) => $"facts:{profile}";

    /// <returns>As chosen last by the workspace's moment; null where nothing was, or it was given back.</returns>
    public static string? Preference(this Workspace workspace, SqliteConnection connection, string key) => connection
        .Command("SELECT value FROM preferences WHERE workspace_id = $w AND key = $key AND set_at <= $now ORDER BY set_at DESC, id DESC LIMIT 1",
            ("$w", workspace.Id), ("$key", key), ("$now", workspace.Now.ToUnixTimeMilliseconds()))
        .Rows(row => row.Text(0))
        .FirstOrDefault();

    /// <param name="value">Null: as it comes, again.</param>
    public static void Prefer(this Workspace workspace, SqliteConnection connection, string key, string? value) => connection.Run(
        "INSERT INTO preferences (workspace_id, key, value, set_at) VALUES ($w, $key, $value, $at)",
        ("$w", workspace.Id), ("$key", key), ("$value", value), ("$at", workspace.Now.ToUnixTimeMilliseconds()));
}
