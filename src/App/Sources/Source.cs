using Microsoft.Data.Sqlite;
using Windfall.Core.Origins;
using Windfall.Core.Posts;
using Windfall.Core.Sync;
using Windfall.Store;

namespace Windfall.App.Sources;

/// <summary>An account that is looked at by itself.</summary>
/// <param name="Account">Its lasting name: a DID.</param>
/// <param name="Server">Where it is asked.</param>
/// <param name="Failures">Setbacks in a row.</param>
/// <param name="IsNear">Its owner named the server, which may be at a private address.</param>
/// <param name="Home">Where it is signed in and writes; null: it is not signed in.</param>
/// <param name="SignInEndsAt">When its owner must sign in again; null: never, or not told.</param>
sealed record Source(
    long Id, long Workspace, Network Network, string Account, string Handle, Uri Server,
    DateTimeOffset NextAt, DateTimeOffset? AnsweredAt, int Failures, SetbackKind? Setback, bool IsNear = false, Uri? Home = null, DateTimeOffset? SignInEndsAt = null)
{
    /// <summary>No answer for so long is a warning, not a quiet day.</summary>
    static readonly TimeSpan Silence = TimeSpan.FromHours(2);

    public const string PagePrefix = "urn:li:organization:";

    /// <summary>How many days before the end a sign-in is warned about.</summary>
    static readonly int[] Warnings = [14, 7, 3, 1];

    /// <summary>What may be done with what it tells.</summary>
    public Origin Origin => Network == Network.LinkedIn ? IsPage ? Origin.Page : Origin.Figures : Origin.Open;

    /// <summary>A company's page, and no member.</summary>
    public bool IsPage => Account.StartsWith(PagePrefix, StringComparison.Ordinal);

    /// <summary>The last warning that is due of a sign-in that ends: so many days are left at most. 0: it has ended. Null: all is well.</summary>
    public int? EndsWithin(DateTimeOffset now) => Home is null || SignInEndsAt is not { } end ? null
        : end <= now ? 0 : Warnings.Where(days => end - now <= TimeSpan.FromDays(days)).Select(days => (int?)days).Min();

    /// <summary>Since when nothing came; null while it answers.</summary>
    public DateTimeOffset? SilentSince(DateTimeOffset now) => AnsweredAt is { } at && now - at > Silence ? at : null;

    /// <param name="workspace">Null: of all.</param>
    public static List<Source> All(SqliteConnection connection, long? workspace = null) =>
    [
        .. connection.Command("""
            SELECT id, workspace_id, network, account, handle, server, next_at, answered_at, failures, setback, is_near, home, secret_ends_at FROM sources
            WHERE removed_at IS NULL AND ($w IS NULL OR workspace_id = $w) ORDER BY id
            """, ("$w", workspace)).Rows(row => new Source(
            row.GetInt64(0), row.GetInt64(1), (Network)row.GetInt32(2), row.GetString(3), row.GetString(4), new(row.GetString(5)),
            row.Time(6)!.Value, row.Time(7), row.GetInt32(8), (SetbackKind?)row.Count(9), row.GetBoolean(10), row.Text(11) is { } home ? new(home) : null, row.Time(12))),
    ];

    /// <summary>By its number, handle or lasting name.</summary>
    public static Source? Find(SqliteConnection connection, long workspace, string account) => All(connection, workspace).Find(source =>
        source.Account == account || source.Handle.Equals(account.TrimStart('@'), StringComparison.OrdinalIgnoreCase)
        || source.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) == account);

    /// <summary>Adds an account, or takes it up again.</summary>
    public static void Add(SqliteConnection connection, long workspace, Network network, string account, string handle, Uri server, bool isNear, DateTimeOffset now) => connection.Run("""
        INSERT INTO sources (workspace_id, network, account, handle, server, is_near, added_at, next_at) VALUES ($w, $network, $account, $handle, $server, $near, $now, $now)
        ON CONFLICT DO UPDATE SET handle = $handle, server = $server, is_near = $near, removed_at = NULL, next_at = $now, failures = 0, setback = NULL
        """, ("$w", workspace), ("$network", (int)network), ("$account", account), ("$handle", handle), ("$server", server.AbsoluteUri), ("$near", isNear), ("$now", now.ToUnixTimeMilliseconds()));

    /// <summary>It is not asked any more, and its sign-in forgotten. What it told stays.</summary>
    public static bool Remove(SqliteConnection connection, long workspace, string handle, DateTimeOffset now) => connection.Run("""
        UPDATE sources SET removed_at = $now, home = NULL, secret = NULL, secret_ends_at = NULL WHERE workspace_id = $w AND (handle = $handle OR account = $handle) AND removed_at IS NULL
        """, ("$w", workspace), ("$handle", handle), ("$now", now.ToUnixTimeMilliseconds())) > 0;

    /// <summary>All that a workspace watches is due now, but for accounts that were just set back.</summary>
    public static void HastenAll(SqliteConnection connection, long workspace, DateTimeOffset now) => connection.Run("""
        UPDATE sources SET next_at = min(next_at, $now) WHERE workspace_id = $w AND failures = 0;
        UPDATE visits SET next_at = min(next_at, $now) WHERE next_at IS NOT NULL AND source_id IN (SELECT id FROM sources WHERE workspace_id = $w);
        """, ("$w", workspace), ("$now", now.ToUnixTimeMilliseconds()));

    /// <summary>It answered: its posts are listed again at a later time.</summary>
    public void Answered(SqliteConnection connection, DateTimeOffset now, DateTimeOffset next) => connection.Run(
        "UPDATE sources SET answered_at = $now, next_at = $next, failures = 0, setback = NULL WHERE id = $id",
        ("$id", Id), ("$now", now.ToUnixTimeMilliseconds()), ("$next", next.ToUnixTimeMilliseconds()));

    /// <summary>It did not: neither it nor its posts are asked before then.</summary>
    public void SetBack(SqliteConnection connection, SetbackKind kind, DateTimeOffset next) => connection.Run(
        "UPDATE sources SET next_at = $next, failures = failures + 1, setback = $kind WHERE id = $id",
        ("$id", Id), ("$next", next.ToUnixTimeMilliseconds()), ("$kind", (int)kind));
}
