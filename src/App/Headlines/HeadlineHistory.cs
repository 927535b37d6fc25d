using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Headlines;
using Windfall.Core.Posts;
using Windfall.Core.Statistics;
using Windfall.Store;

namespace Windfall.App.Headlines;

/// <summary>What came while a headline stood. Counts that nobody knows are null.</summary>
/// <param name="Until">Null: it still stands.</param>
/// <param name="Reactions">Of the posts published meanwhile, the median of what each is known to have gathered.</param>
/// <param name="ProfileViewers">From those posts, as their workbooks tell.</param>
sealed record HeadlineVersion(
    OwnHeadline Headline, DateTimeOffset? Until, int Clarity, int Posts, double? Reactions, long? Best, long? ProfileViewers, long? NewFollowers);

/// <summary>The dated versions of a profile's headline, and what came after each: told, not proved, for much else changes meanwhile.</summary>
static class HeadlineHistory
{
    public static int Run(Shell shell, Workspace workspace, CultureInfo culture, string? profile, bool asJson)
    {
        using var connection = workspace.Database.Connect();
        var name = profile ?? OwnHeadlines.Newest(connection, workspace);
        if (Of(connection, workspace, name) is not { } history)
            return shell.Refuse((profile is null ? new Core.Phrase("headline.none_by_then") : new("headline.none_of", profile)).Say(culture));
        return asJson ? shell.Json(json => Write(json, name!, history)) : Text(shell, workspace, history, culture);
    }

    /// <returns>Oldest first; null where no headline of that profile is known.</returns>
    public static ImmutableArray<HeadlineVersion>? Of(SqliteConnection connection, Workspace workspace, string? profile) =>
        profile is not null && OwnHeadlines.Versions(connection, workspace, profile) is { Count: > 0 } versions
            ? [.. versions.Select((version, n) => Look(connection, workspace, version, n + 1 < versions.Count ? versions[n + 1].At : null))] : null;

    static HeadlineVersion Look(SqliteConnection connection, Workspace workspace, OwnHeadline version, DateTimeOffset? until)
    {
        (string, object?)[] with =
        [
            ("$w", workspace.Id), ("$from", version.At.ToUnixTimeMilliseconds()), ("$until", (until ?? workspace.Now).ToUnixTimeMilliseconds()), ("$now", workspace.Now.ToUnixTimeMilliseconds()),
            ("$viewers", (int)FigureKind.ProfileViewers), ("$followers", (int)FigureKind.NewFollowers), ("$profile", (int)FigureScope.Profile),
            ("$first", DateOnly.FromDateTime(version.At.UtcDateTime).DayNumber), ("$end", DateOnly.FromDateTime((until ?? workspace.Now).UtcDateTime).DayNumber),
        ];
        var posts = connection.Command("""
            SELECT (SELECT reactions FROM readings r WHERE r.post_id = p.id AND r.at <= $now AND reactions IS NOT NULL ORDER BY r.at DESC, r.batch_id DESC LIMIT 1),
                (SELECT max(value) FROM figures f WHERE f.workspace_id = $w AND f.post_id = p.id AND f.kind = $viewers)
            FROM posts p WHERE p.workspace_id = $w AND p.published_at >= $from AND p.published_at < $until
            """, with).Rows(row => (Reactions: row.Count(0), Viewers: row.IsDBNull(1) ? null : (long?)row.GetDouble(1))).ToList();
        var followers = connection.Command("""
            SELECT sum(most) FROM (SELECT max(value) AS most FROM figures
                WHERE workspace_id = $w AND post_id = 0 AND scope = $profile AND kind = $followers AND from_day = to_day AND from_day >= $first AND from_day < $end GROUP BY from_day)
            """, with).Rows(row => row.IsDBNull(0) ? null : (long?)row.GetDouble(0)).Single();

        double[] reactions = [.. posts.Where(post => post.Reactions is not null).Select(post => (double)post.Reactions!).Order()];
        var viewers = posts.Where(post => post.Viewers is not null).ToList();
        return new(version, until, RoleReader.Read(version.Headline).Clarity, posts.Count, reactions.Length == 0 ? null : Quantile.Of(reactions, 0.5),
            reactions.Length == 0 ? null : (long)reactions[^1], viewers.Count == 0 ? null : viewers.Sum(post => post.Viewers), followers);
    }

    static int Text(Shell shell, Workspace workspace, ImmutableArray<HeadlineVersion> history, CultureInfo culture)
    {
        string Day(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, workspace.TimeZone).ToString("d", culture);
        string Count(double? count) => count?.ToString("N0", culture) ?? "—";
        foreach (var version in history)
        {
            var until = version.Until is { } end ? Day(end) : Words.Say("headline.version_now", culture);
            shell.Say(new Core.Phrase("headline.version", Day(version.Headline.At), until, version.Clarity).Say(culture));
            shell.Say($"  {ForeignText.OneLine(version.Headline.Headline)}");
            shell.Say("  " + new Core.Phrase(
                "headline.version_came", Count(version.Posts), Count(version.Reactions), Count(version.Best), Count(version.ProfileViewers), Count(version.NewFollowers)).Say(culture));
        }
        shell.Say(Words.Say(history[0].Headline.IsPosition ? "headline.history_positions" : "headline.history_no_proof", culture));
        return Ask.Done;
    }

    public static void Write(Utf8JsonWriter json, string name, ImmutableArray<HeadlineVersion> history)
    {
        void Number(string field, double? value)
        {
            if (value is { } known)
                json.WriteNumber(field, known);
            else
                json.WriteNull(field);
        }
        json.WriteStartObject();
        json.WriteString("profile", name);
        json.WriteStartArray("versions");
        foreach (var version in history)
        {
            json.WriteStartObject();
            json.WriteString("headline", version.Headline.Headline);
            json.WriteString("from", version.Headline.At.UtcDateTime);
            if (version.Until is { } until)
                json.WriteString("until", until.UtcDateTime);
            else
                json.WriteNull("until");
            json.WriteBoolean("isPosition", version.Headline.IsPosition);
            json.WriteNumber("clarity", version.Clarity);
            json.WriteNumber("posts", version.Posts);
            Number("medianReactions", version.Reactions);
            Number("bestReactions", version.Best);
            Number("profileViewers", version.ProfileViewers);
            Number("newFollowers", version.NewFollowers);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
