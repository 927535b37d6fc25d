using Microsoft.Data.Sqlite;
using Windfall.App.Networks;
using Windfall.Core.Sync;
using Windfall.Store;

namespace Windfall.App.Sendings;

/// <summary>Something that a person's click sends to an open network.</summary>
/// <param name="Target">What it answers, likes or quotes, by the network's name.</param>
/// <param name="Text">Empty for a like.</param>
/// <param name="NextAt">When it is tried again; null: it is sent, or given up.</param>
/// <param name="Setback">Why it did not go out the last time.</param>
/// <param name="Address">Where the network shows it.</param>
/// <param name="EndedAt">When it was taken back, or given up.</param>
sealed record Sending(
    long Id, long Workspace, long Source, long Conversation, long? Reply, SendingKind Kind, string Target, Letter Letter, string Text, string? By, double? Minutes,
    DateTimeOffset MadeAt, DateTimeOffset? NextAt, int Tries, SetbackKind? Setback, string? Address, DateTimeOffset? SentAt, DateTimeOffset? EndedAt)
{
    const string Columns = """
        SELECT id, workspace_id, source_id, conversation_id, reply_id, kind, target, key, record, text, by, minutes, made_at, next_at, tries, setback, address, sent_at, ended_at FROM sendings
        """;

    public static Sending? Find(SqliteConnection connection, long workspace, long id) =>
        connection.Command($"{Columns} WHERE id = $id AND workspace_id = $w", ("$id", id), ("$w", workspace)).Rows(Read).FirstOrDefault();

    /// <summary>Of a conversation, oldest first; those taken back are not among them.</summary>
    public static List<Sending> Of(SqliteConnection connection, long workspace, long conversation) =>
        [.. connection.Command($"{Columns} WHERE conversation_id = $c AND workspace_id = $w AND ended_at IS NULL ORDER BY id", ("$c", conversation), ("$w", workspace)).Rows(Read)];

    public static List<Sending> Due(SqliteConnection connection, DateTimeOffset now) =>
        [.. connection.Command($"{Columns} WHERE next_at <= $now ORDER BY id", ("$now", now.ToUnixTimeMilliseconds())).Rows(Read)];

    /// <param name="busyUntil">Until when whoever makes it tries it himself.</param>
    public static Sending Make(
        SqliteConnection connection, long workspace, long source, long conversation, SendingKind kind, string target, Letter letter, string text, string? by, double? minutes,
        DateTimeOffset now, DateTimeOffset busyUntil)
    {
        connection.Run("""
            INSERT INTO sendings (workspace_id, source_id, conversation_id, kind, target, key, record, text, by, minutes, made_at, next_at)
            VALUES ($w, $s, $c, $kind, $target, $key, $record, $text, $by, $minutes, $now, $next)
            """, ("$w", workspace), ("$s", source), ("$c", conversation), ("$kind", (int)kind), ("$target", target), ("$key", letter.Key), ("$record", letter.Record),
            ("$text", text), ("$by", by), ("$minutes", minutes), ("$now", now.ToUnixTimeMilliseconds()), ("$next", busyUntil.ToUnixTimeMilliseconds()));
        return Find(connection, workspace, connection.Number("SELECT last_insert_rowid()"))!;
    }

    /// <summary>The network has it.</summary>
    public void Arrived(SqliteConnection connection, string address, DateTimeOffset now) => connection.Run(
        "UPDATE sendings SET address = $a, sent_at = coalesce(sent_at, $now), setback = NULL WHERE id = $id", ("$id", Id), ("$a", address), ("$now", now.ToUnixTimeMilliseconds()));

    /// <summary>All that is to be done about it is done.</summary>
    /// <param name="reply">Where it is kept as an answer.</param>
    public void Settle(SqliteConnection connection, long? reply) => connection.Run("UPDATE sendings SET reply_id = $r, next_at = NULL WHERE id = $id", ("$id", Id), ("$r", reply));

    /// <param name="next">Null: it is given up.</param>
    public void Fail(SqliteConnection connection, SetbackKind kind, DateTimeOffset? next) => connection.Run(
        "UPDATE sendings SET tries = tries + 1, setback = $k, next_at = $next WHERE id = $id", ("$id", Id), ("$k", (int)kind), ("$next", next?.ToUnixTimeMilliseconds()));

    public void End(SqliteConnection connection, DateTimeOffset now)
    {
        connection.Run("UPDATE sendings SET ended_at = $now, next_at = NULL, reply_id = NULL WHERE id = $id", ("$id", Id), ("$now", now.ToUnixTimeMilliseconds()));
        connection.Run("DELETE FROM replies WHERE id = $r", ("$r", Reply));
    }

    static Sending Read(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.Count(4), (SendingKind)row.GetInt32(5), row.GetString(6), new(row.GetString(7), row.GetString(8)), row.GetString(9),
        row.Text(10), row.IsDBNull(11) ? null : row.GetDouble(11), row.Time(12)!.Value, row.Time(13), row.GetInt32(14), (SetbackKind?)row.Count(15), row.Text(16), row.Time(17), row.Time(18));
}
