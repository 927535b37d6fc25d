using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Alerts;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Alerts;

/// <summary>One thing worth telling, told or not.</summary>
/// <param name="Subject">What it is about; a second thing about it waits until the first was seen.</param>
/// <param name="Url">Of the post that it is about; null where it is about none.</param>
/// <param name="At">When it was found.</param>
/// <param name="Count">The number that it speaks of: reactions then, days that are left.</param>
/// <param name="Confidence">Of a breakout.</param>
/// <param name="Message">That told it; null: it waits.</param>
/// <param name="SeenAt">Null: not yet.</param>
sealed record Alert(
    long Id, AlertKind Kind, string Subject, long Round, long? Post, string? Url, string? Text, long? Lead, long? Source,
    DateTimeOffset At, DateTimeOffset? Until, long? Count, double? Confidence, long? Message, DateTimeOffset? ToldAt, DateTimeOffset? SeenAt)
{
    const string Select = """
        SELECT a.id, a.kind, a.subject, a.round, a.post_id, p.url, p.text, a.lead_id, a.source_id, a.at, a.until, a.count, a.confidence, m.id, m.at, CASE WHEN a.seen_at <= $now THEN a.seen_at END
        FROM alerts a LEFT JOIN posts p ON p.id = a.post_id LEFT JOIN messages m ON m.id = a.message_id AND m.at <= $now WHERE a.workspace_id = $w AND a.at <= $now
        """;

    /// <summary>The post's first line, else its address.</summary>
    public string Opening => Core.Posts.Post.OpeningOf(Text) ?? Url ?? "";

    /// <summary>As known at the workspace's moment, newest first.</summary>
    /// <param name="only">One of them; null: all.</param>
    public static List<Alert> Load(SqliteConnection connection, Workspace workspace, long? only = null, int skip = 0, int most = int.MaxValue) =>
    [
        .. connection.Command($"{Select} AND ($only IS NULL OR a.id = $only) ORDER BY a.at DESC, a.id DESC LIMIT $most OFFSET $skip",
            ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds()), ("$only", only), ("$most", most), ("$skip", skip)).Rows(Read),
    ];

    /// <summary>Those that a message tells, in the order in which they were found.</summary>
    public static List<Alert> Of(SqliteConnection connection, Workspace workspace, long message) =>
    [
        .. connection.Command($"{Select} AND a.message_id = $m ORDER BY a.at, a.id", ("$w", workspace.Id), ("$now", long.MaxValue), ("$m", message)).Rows(Read),
    ];

    static Alert Read(SqliteDataReader row) => new(
        row.GetInt64(0), (AlertKind)row.GetInt32(1), row.GetString(2), row.GetInt64(3), row.Count(4), row.Text(5), row.Text(6), row.Count(7), row.Count(8),
        row.Time(9)!.Value, row.Time(10), row.Count(11), row.IsDBNull(12) ? null : row.GetDouble(12), row.Count(13), row.Time(14), row.Time(15));

    /// <summary>Notes something to tell; what was noted before, of the same round, is not noted again.</summary>
    /// <returns>Its number; null where it was known.</returns>
    public static long? Note(
        SqliteConnection connection, Workspace workspace, AlertKind kind, string subject, long round = 0,
        long? post = null, long? lead = null, long? source = null, DateTimeOffset? until = null, long? count = null, double? confidence = null) => connection.Run("""
        INSERT INTO alerts (workspace_id, kind, subject, round, post_id, lead_id, source_id, at, until, count, confidence)
        VALUES ($w, $kind, $subject, $round, $post, $lead, $source, $now, $until, $count, $confidence) ON CONFLICT DO NOTHING
        """, ("$w", workspace.Id), ("$kind", (int)kind), ("$subject", subject), ("$round", round), ("$post", post), ("$lead", lead), ("$source", source),
        ("$now", workspace.Now.ToUnixTimeMilliseconds()), ("$until", until?.ToUnixTimeMilliseconds()), ("$count", count), ("$confidence", confidence)) == 0
            ? null : connection.Number("SELECT last_insert_rowid()");

    /// <summary>Somebody opened it.</summary>
    public static void Seen(SqliteConnection connection, Workspace workspace, long alert) => Seen(connection, workspace, "id = $x", alert);

    /// <summary>Somebody opened the page of a post: what was told of it is seen.</summary>
    public static void SeenPost(SqliteConnection connection, Workspace workspace, PostId post) => Seen(connection, workspace,
        "message_id IS NOT NULL AND post_id = (SELECT id FROM posts WHERE workspace_id = $w AND network = $x AND key = $y)", (int)post.Network, post.Key);

    /// <summary>Somebody opened the list, where all but breakouts stands whole; what waited there waits no longer.</summary>
    public static void SeenList(SqliteConnection connection, Workspace workspace) => Seen(connection, workspace, "kind <> $x", (int)AlertKind.Breakout);

    /// <summary>Asks before it writes: most looks find nothing new, and a page that is read waits for nobody who writes.</summary>
    static void Seen(SqliteConnection connection, Workspace workspace, string which, object x, object? y = null)
    {
        (string, object?)[] with = [("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds()), ("$x", x), ("$y", y)];
        if (connection.Number($"SELECT count(*) FROM alerts WHERE workspace_id = $w AND at <= $now AND seen_at IS NULL AND {which}", with) > 0)
            connection.Run($"UPDATE alerts SET seen_at = $now WHERE workspace_id = $w AND at <= $now AND seen_at IS NULL AND {which}", with);
    }
}
