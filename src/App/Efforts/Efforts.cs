using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Efforts;
using Windfall.Store;

namespace Windfall.App.Efforts;

/// <summary>Minutes that were spent.</summary>
/// <param name="At">When they were over.</param>
/// <param name="Minutes">Above 0.</param>
/// <param name="Lead">Of a touch with one; such minutes are told there.</param>
/// <param name="By">Who spent them; null where nobody signs in.</param>
sealed record EffortSpent(
    DateTimeOffset At, EffortKind Kind, double Minutes, long? Post = null, long? Person = null, long? Conversation = null, string? By = null, string? Note = null, long? Lead = null);

/// <summary>The ledger of minutes, which every noun that costs time writes into.</summary>
static class Efforts
{
    /// <summary>Nobody spends longer on one thing in one go.</summary>
    public const double MostMinutes = 24 * 60;

    public static void Add(SqliteConnection connection, Workspace workspace, EffortSpent spent)
    {
        if (spent.Minutes is not (> 0 and <= MostMinutes))
            throw new ArgumentOutOfRangeException(nameof(spent), spent.Minutes, "Minutes are above 0, and at most a day.");

        connection.Run("""
            INSERT INTO efforts (workspace_id, at, kind, minutes, post_id, person_id, conversation_id, by, note) VALUES ($w, $at, $kind, $minutes, $post, $person, $conversation, $by, $note)
            """, ("$w", workspace.Id), ("$at", spent.At.ToUnixTimeMilliseconds()), ("$kind", (int)spent.Kind), ("$minutes", spent.Minutes),
            ("$post", spent.Post), ("$person", spent.Person), ("$conversation", spent.Conversation), ("$by", spent.By), ("$note", spent.Note));
    }

    /// <summary>What was spent by the workspace's moment, touches with leads included, oldest first.</summary>
    /// <param name="post">Only on this one; null: on all.</param>
    public static ImmutableArray<EffortSpent> Load(SqliteConnection connection, Workspace workspace, long? post = null) =>
    [
        .. connection.Command("""
            SELECT at, kind, minutes, post_id, person_id, conversation_id, by, note, lead_id FROM spent
            WHERE workspace_id = $w AND at <= $now AND (undone_at IS NULL OR undone_at > $now) AND ($post IS NULL OR post_id = $post) ORDER BY at
            """, ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds()), ("$post", post))
            .Rows(row => new EffortSpent(
                row.Time(0)!.Value, (EffortKind)row.GetInt32(1), row.GetDouble(2), row.Count(3), row.Count(4), row.Count(5), row.Text(6), row.Text(7), row.Count(8))),
    ];

    /// <param name="leads">That came of it.</param>
    /// <returns>Minutes spent on a post and its leads by the workspace's moment; null where nobody noted any.</returns>
    public static double? Minutes(SqliteConnection connection, Workspace workspace, long post, IReadOnlyCollection<long> leads) =>
        Load(connection, workspace).Where(one => one.Post == post || (one.Lead is { } lead && leads.Contains(lead))).ToList() is { Count: > 0 } spent ? spent.Sum(one => one.Minutes) : null;
}
