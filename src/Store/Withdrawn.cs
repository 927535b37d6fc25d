namespace Windfall.Store;

/// <summary>Acts that somebody took back on an open network: they count at the moments before, and at none after.</summary>
public static class Withdrawn
{
    /// <summary>A condition of SQL: the act stands at <c>$now</c>, in UTC milliseconds.</summary>
    /// <param name="table">A name for a table that tells of which act: post_id, person_id, kind, key.</param>
    public static string Not(string table) => $"""
        NOT EXISTS (SELECT 1 FROM withdrawals w WHERE (w.post_id, w.person_id, w.kind, w.key) = ({table}.post_id, {table}.person_id, {table}.kind, {table}.key)
            AND w.at <= $now AND (w.back_at IS NULL OR w.back_at > $now))
        """;
}
