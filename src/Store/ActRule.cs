namespace Windfall.Store;

/// <summary>Which acts count at a moment: the one place that says it, as conditions of SQL on act <c>a</c>, its batch <c>b</c> and <c>$now</c>.</summary>
public static class ActRule
{
    /// <summary>Not taken back by then, or there again.</summary>
    public const string Stands = """
        coalesce((SELECT w.is_back FROM withdrawals w WHERE w.post_id = a.post_id AND w.person_id = a.person_id AND w.kind = a.kind AND w.key = a.key AND w.at <= $now
            ORDER BY w.batch_id DESC LIMIT 1), 1)
        """;

    /// <summary>From its own time on, or where it has none from its batch's, as long as it stands.</summary>
    public const string Counts = $"coalesce(a.at, b.at) <= $now AND {Stands}";
}
