using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Report;

/// <summary>A link to one report, as it stood at one moment.</summary>
/// <param name="AsOf">Nothing that came later is in it.</param>
/// <param name="EndedAt">Taken back then; null where it was not.</param>
sealed record ReportLink(long Id, string Workspace, PostId Post, DateTimeOffset AsOf, CultureInfo Culture, DateTimeOffset ExpiresAt, DateTimeOffset? EndedAt);

/// <summary>
/// Links that show exactly one report to whoever has them, without signing in, until they expire or are taken back. A link is 256 bits of chance; what is kept is its
/// hash, so that nobody who reads the database can make one up.
/// </summary>
static class ReportLinks
{
    public static readonly int[] Days = [1, 7, 30];
    const int Bytes = 32;

    /// <returns>The secret; it is told this once.</returns>
    public static string Make(SqliteConnection connection, Workspace workspace, long post, CultureInfo culture, DateTimeOffset now, int days)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        connection.Run("""
            INSERT INTO report_links (workspace_id, post_id, hash, as_of, language, made_at, expires_at) VALUES ($w, $post, $hash, $as_of, $language, $now, $expires)
            """, ("$w", workspace.Id), ("$post", post), ("$hash", Hash(secret)), ("$as_of", workspace.Now.ToUnixTimeMilliseconds()), ("$language", culture.TwoLetterISOLanguageName),
            ("$now", now.ToUnixTimeMilliseconds()), ("$expires", now.AddDays(days).ToUnixTimeMilliseconds()));
        return secret;
    }

    /// <returns>Null for what is no link, or no longer.</returns>
    public static ReportLink? Find(SqliteConnection connection, string secret, DateTimeOffset now) =>
        Load(connection, "l.hash = $key AND l.ended_at IS NULL AND l.expires_at > $now", Hash(secret), now).FirstOrDefault();

    /// <summary>Those of a workspace that still open, newest first.</summary>
    public static ImmutableArray<ReportLink> Open(SqliteConnection connection, Workspace workspace, DateTimeOffset now) =>
        [.. Load(connection, "l.workspace_id = $key AND l.ended_at IS NULL AND l.expires_at > $now", workspace.Id, now)];

    /// <param name="ended">Null: it opens again.</param>
    public static bool End(SqliteConnection connection, Workspace workspace, long link, DateTimeOffset? ended) =>
        connection.Run("UPDATE report_links SET ended_at = $ended WHERE id = $id AND workspace_id = $w", ("$ended", ended?.ToUnixTimeMilliseconds()), ("$id", link), ("$w", workspace.Id)) > 0;

    static IEnumerable<ReportLink> Load(SqliteConnection connection, string which, object key, DateTimeOffset now) => connection.Command($"""
        SELECT l.id, w.name, p.network, p.key, l.as_of, l.language, l.expires_at, l.ended_at
        FROM report_links l JOIN workspaces w ON w.id = l.workspace_id JOIN posts p ON p.id = l.post_id WHERE {which} ORDER BY l.id DESC
        """, ("$key", key), ("$now", now.ToUnixTimeMilliseconds()))
        .Rows(row => new ReportLink(row.GetInt64(0), row.GetString(1), new((Network)row.GetInt32(2), row.GetString(3)), row.Time(4)!.Value,
            CultureInfo.GetCultureInfo(row.GetString(5)), row.Time(6)!.Value, row.Time(7)));

    static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
