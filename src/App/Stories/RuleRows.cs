using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Stories;
using Windfall.Store;

namespace Windfall.App.Stories;

/// <summary>One rule on record.</summary>
/// <param name="Text">What is blocked; null where it is about a story.</param>
sealed record NewsRule(long Id, NewsRuleKind Kind, long? Story, string? Text, DateTimeOffset At);

/// <summary>What the owner says of news.</summary>
static class RuleRows
{
    public const int Longest = 120;

    public static List<NewsRule> All(SqliteConnection connection, Workspace workspace) =>
    [
        .. connection.Command("SELECT id, kind, story_id, text, at FROM news_rules WHERE workspace_id = $w AND at <= $now AND (ended_at IS NULL OR ended_at > $now) ORDER BY id",
            ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds()))
            .Rows(row => new NewsRule(row.GetInt64(0), (NewsRuleKind)row.GetInt32(1), row.Count(2), row.Text(3), row.Time(4)!.Value)),
    ];

    public static NewsRules Load(SqliteConnection connection, Workspace workspace)
    {
        var (all, merges) = (All(connection, workspace), StoryRows.Merges(connection, workspace.Id, workspace.Now.ToUnixTimeMilliseconds()));
        ImmutableHashSet<long> Stories(NewsRuleKind kind) => [.. all.Where(rule => rule.Kind == kind).Select(rule => StoryRows.Into(merges, rule.Story!.Value))];
        return new(Stories(NewsRuleKind.Mute), Stories(NewsRuleKind.Keep), [.. all.Where(rule => rule.Kind == NewsRuleKind.Block).Select(rule => rule.Text!)]);
    }

    /// <returns>The rule's number; the one that holds already where there is one.</returns>
    public static long Add(SqliteConnection connection, Workspace workspace, NewsRuleKind kind, long? story, string? text)
    {
        if (All(connection, workspace).Find(rule => rule.Kind == kind && rule.Story == story && string.Equals(rule.Text, text, StringComparison.OrdinalIgnoreCase)) is { } known)
            return known.Id;
        connection.Run("INSERT INTO news_rules (workspace_id, kind, story_id, text, at) VALUES ($w, $kind, $story, $text, $now)",
            ("$w", workspace.Id), ("$kind", (int)kind), ("$story", story), ("$text", text), ("$now", workspace.Now.ToUnixTimeMilliseconds()));
        return connection.Number("SELECT last_insert_rowid()");
    }

    public static bool End(SqliteConnection connection, Workspace workspace, long id) => connection.Run(
        "UPDATE news_rules SET ended_at = $now WHERE id = $id AND workspace_id = $w AND ended_at IS NULL", ("$id", id), ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds())) > 0;
}
