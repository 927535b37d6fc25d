using Microsoft.Data.Sqlite;
using Windfall.App.Tests.Program;
using Windfall.Store;

namespace Windfall.App.Tests.Sources;

/// <summary>What the database says of the played post: who did what and has not taken it back.</summary>
static class OnRecord
{
    public static string[] Acts(Terminal terminal)
    {
        using var connection = new SqliteConnection($"Data Source={terminal.Database};Pooling=false");
        connection.Open();
        return
        [
            .. connection.Command("""
                SELECT DISTINCT a.kind || ' ' || f.member_id || ' ' || coalesce(a.text, '') FROM acts a JOIN person_facts f ON f.person_id = a.person_id AND f.member_id IS NOT NULL
                WHERE NOT EXISTS (
                    SELECT 1 FROM withdrawals w WHERE w.post_id = a.post_id AND w.person_id = a.person_id AND w.kind = a.kind AND w.key = a.key
                    GROUP BY w.post_id HAVING sum(w.is_back) < count(*) - sum(w.is_back))
                ORDER BY 1
                """).Rows(row => row.GetString(0)),
        ];
    }

    public static string[] Truth(PlayedBluesky network) =>
    [
        .. network.Likes.Select(like => $"1 {like.Who} ").Concat(network.Replies.Select(reply => $"2 {reply.Who} {reply.Text}"))
            .Concat(network.Reposts.Select(repost => $"3 {repost.Who} ")).Concat(network.Quotes.Select(quote => $"4 {quote.Who} {quote.Text}")).Distinct().Order(StringComparer.Ordinal),
    ];
}
