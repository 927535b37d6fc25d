using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Audience;
using Windfall.Store;

namespace Windfall.App.Crowd;

/// <summary>What a roster depends on: while it is the same, so is the roster.</summary>
/// <param name="People">Who is known, merged, purged or told of anew changes it; and what was told of companies is a batch, too.</param>
/// <param name="Withdrawals">How many were told by the moment.</param>
sealed record RosterKey(string File, long Workspace, string Goal, string Weights, string People, long Withdrawals)
{
    public static RosterKey Of(SqliteConnection connection, Workspace workspace, Rater rater, string people) => new(
        workspace.Database.File, workspace.Id, rater.Goal?.ToJson() ?? "", rater.Weights.ToJson(), people,
        connection.Number("SELECT count(*) FROM posts o CROSS JOIN withdrawals w ON w.post_id = o.id WHERE o.workspace_id = $w AND w.at <= $now",
            ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds())));
}

/// <summary>The rosters asked for last, for as long as nothing they are made of changes.</summary>
sealed class Rosters(Recent recent)
{
    /// <summary>A past moment beside now, or two clients: more at once is rare, and each costs memory.</summary>
    const int Most = 3;

    readonly Lock one = new();
    readonly List<(RosterKey Key, Lazy<Roster> Roster)> kept = [];
    readonly Dictionary<(string File, long Workspace), (long Change, string People)> seen = [];

    public Roster Of(SqliteConnection connection, Workspace workspace, Rater rater) => Kept(RosterKey.Of(connection, workspace, rater, People(connection, workspace)), workspace, rater).Value;

    Lazy<Roster> Kept(RosterKey key, Workspace workspace, Rater rater)
    {
        lock (one)
        {
            var at = kept.FindIndex(pair => pair.Key == key);
            var before = kept.FindLast(pair => pair.Key.File == key.File && pair.Key.Workspace == key.Workspace && pair.Roster.IsValueCreated).Roster?.Value;
            var roster = at < 0 ? new(() => Load(workspace, rater, before)) : kept[at].Roster;
            if (at >= 0)
                kept.RemoveAt(at);
            else
                kept.RemoveAll(pair => pair.Key.File == key.File && pair.Key.Workspace == key.Workspace && pair.Key.People != key.People);
            kept.Add((key, roster));
            if (kept.Count > Most)
                kept.RemoveAt(0);
            return roster;
        }
    }

    /// <summary>Asked of the database only after somebody wrote to it.</summary>
    string People(SqliteConnection connection, Workspace workspace)
    {
        var which = (workspace.Database.File, workspace.Id);
        var change = recent.Change(workspace);
        lock (one)
        {
            if (!seen.TryGetValue(which, out var known) || known.Change != change)
                seen[which] = known = (change, Look(connection, workspace));
            return known.People;
        }
    }

    static string Look(SqliteConnection connection, Workspace workspace) => connection.Command("""
        SELECT count(*), count(name), total(fit_score), total(referral_score), count(merged_into), max(id),
            (SELECT count(*) || '-' || coalesce(max(id), 0) FROM batches WHERE workspace_id = $w) FROM people WHERE workspace_id = $w
        """, ("$w", workspace.Id)).Rows(row => string.Join('-', Enumerable.Range(0, 7).Select(n => Convert.ToString(row.GetValue(n), CultureInfo.InvariantCulture)))).Single();

    // With a connection of its own: whoever waits for it may have closed his.
    static Roster Load(Workspace workspace, Rater rater, Roster? before)
    {
        using var connection = workspace.Database.Connect();
        return new RosterLoader(connection, workspace, rater, before).Load();
    }
}
