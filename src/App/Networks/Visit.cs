using Microsoft.Data.Sqlite;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Networks;

/// <summary>How many acts a network counts and does not list, as when each list was last read to its end; null: it never was.</summary>
readonly record struct Hidden(long? Likes, long? Reposts, long? Quotes, long? Replies);

/// <summary>A post that is to be looked at.</summary>
/// <param name="Post">Its number in the database.</param>
/// <param name="Address">at://…</param>
sealed record Visit(long Post, PostId Id, string Url, DateTimeOffset? PublishedAt, string Address, Hidden Hidden)
{
    public static List<Visit> Due(SqliteConnection connection, long source, DateTimeOffset now, int most) =>
    [
        .. connection.Command("""
            SELECT v.post_id, p.network, p.key, p.url, p.published_at, v.address, v.hidden_likes, v.hidden_reposts, v.hidden_quotes, v.hidden_replies FROM visits v JOIN posts p ON p.id = v.post_id
            WHERE v.source_id = $s AND v.next_at <= $now ORDER BY v.next_at LIMIT $most
            """, ("$s", source), ("$now", now.ToUnixTimeMilliseconds()), ("$most", most)).Rows(row => new Visit(
            row.GetInt64(0), new((Network)row.GetInt32(1), row.GetString(2)), row.GetString(3), row.Time(4), row.GetString(5),
            new(row.Count(6), row.Count(7), row.Count(8), row.Count(9)))),
    ];

    /// <summary>Something was heard of these posts: they are looked at now.</summary>
    public static void Hasten(SqliteConnection connection, IEnumerable<string> addresses, DateTimeOffset now)
    {
        foreach (var address in addresses)
            connection.Run("UPDATE visits SET next_at = $now WHERE address = $a AND gone_at IS NULL AND (next_at IS NULL OR next_at > $now)",
                ("$a", address), ("$now", now.ToUnixTimeMilliseconds()));
    }
}
