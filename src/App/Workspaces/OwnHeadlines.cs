using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Windfall.Core.Coach;
using Windfall.Store;

namespace Windfall.App.Workspaces;

/// <summary>A headline that a profile had from a moment on.</summary>
/// <param name="IsPosition">Made of a position held: a stand-in where no headline is known.</param>
sealed record OwnHeadline(string Name, string Headline, DateTimeOffset At, bool IsPosition);

/// <summary>The headlines of a workspace's profiles, and what the coach goes by.</summary>
static class OwnHeadlines
{
    /// <summary>As it stood at the workspace's moment; looking back to before the first, the first.</summary>
    /// <param name="profile">Its name; null: whichever was told of last.</param>
    public static OwnHeadline? Current(SqliteConnection connection, Workspace workspace, string? profile) => connection
        .Command("""
            SELECT name, headline, at, is_position FROM profiles WHERE workspace_id = $w AND headline IS NOT NULL AND ($name IS NULL OR name = $name COLLATE NOCASE)
            ORDER BY is_position, at > $now, abs(at - $now), id DESC LIMIT 1
            """, ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds()), ("$name", profile))
        .Rows(Read)
        .FirstOrDefault();

    /// <returns>The profile told of last by the workspace's moment; null where none has a name.</returns>
    public static string? Newest(SqliteConnection connection, Workspace workspace) => connection
        .Command("SELECT name FROM profiles WHERE workspace_id = $w AND name <> '' ORDER BY is_position, at > $now, abs(at - $now), id DESC LIMIT 1",
            ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds()))
        .Rows(row => row.GetString(0))
        .FirstOrDefault();

    /// <summary>All until the workspace's moment, oldest first; what was told again without a change once. Positions only where no headline is known.</summary>
    public static List<OwnHeadline> Versions(SqliteConnection connection, Workspace workspace, string profile)
    {
        var all = connection
            .Command("SELECT name, headline, at, is_position FROM profiles WHERE workspace_id = $w AND headline IS NOT NULL AND at <= $now AND name = $name COLLATE NOCASE ORDER BY at, id",
                ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds()), ("$name", profile))
            .Rows(Read).ToList();
        if (all.Exists(one => !one.IsPosition))
            all.RemoveAll(one => one.IsPosition);
        return [.. all.Where((one, n) => n == 0 || one.Headline != all[n - 1].Headline)];
    }

    public static Cuts Cuts(SqliteConnection connection, Workspace workspace) =>
        workspace.Preference(connection, Preferences.Cuts) is { } kept ? Core.Coach.Cuts.Default.With(kept, out _)! : Core.Coach.Cuts.Default;

    public static Facts? Facts(SqliteConnection connection, Workspace workspace, string? profile) =>
        profile is not null && workspace.Preference(connection, Preferences.Facts(profile)) is { } json && JsonNode.Parse(json) is { } kept
            ? new((string?)kept["role"], (string?)kept["audience"], (string?)kept["result"]) : null;

    public static void Keep(SqliteConnection connection, Workspace workspace, string profile, Facts facts) => workspace.Prefer(connection, Preferences.Facts(profile),
        facts.SayNothing ? null : new JsonObject { ["role"] = facts.Role, ["audience"] = facts.Audience, ["result"] = facts.Result }.ToJsonString(JsonSerializerOptions.Web));

    static OwnHeadline Read(SqliteDataReader row) => new(row.GetString(0), row.GetString(1), row.Time(2)!.Value, row.GetBoolean(3));
}
