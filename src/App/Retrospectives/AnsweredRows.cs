using Microsoft.Data.Sqlite;
using Windfall.Core.Audience;
using Windfall.Core.Briefs;
using Windfall.Core.Inbox;
using Windfall.Core.Origins;
using Windfall.Core.Retrospectives;
using Windfall.Store;

namespace Windfall.App.Retrospectives;

/// <summary>What became of the comments under a post.</summary>
static class AnsweredRows
{
    readonly record struct Row(long? Person, bool Asks, bool IsIgnored, DateTimeOffset? At, DateTimeOffset? AnsweredAt, bool IsAnswered);

    /// <param name="now">UTC milliseconds.</param>
    public static RetroComments Load(SqliteConnection connection, long post, long now, BriefInput input)
    {
        var rows = connection.Command($"""
            SELECT c.person_id, c.asks, max(a.text), min(a.at),
                (SELECT min(r.at) FROM replies r WHERE r.conversation_id = c.id AND r.at <= $now),
                (SELECT e.state FROM conversation_events e WHERE e.conversation_id = c.id AND e.at <= $now ORDER BY e.id DESC LIMIT 1)
            FROM conversations c JOIN batches b ON b.id = c.batch_id
            LEFT JOIN acts a ON a.post_id = c.post_id AND a.person_id = c.person_id AND a.kind = c.kind AND a.key = c.key
            WHERE c.post_id = $p AND {ActRule.Stands} GROUP BY c.id HAVING coalesce(min(a.at), b.at) <= $now
            """, ("$p", post), ("$now", now)).Rows(Read).ToList();

        var wanted = rows.Where(row => row.Asks && !row.IsIgnored).ToList();
        var first = rows.Where(row => row is { At: not null, AnsweredAt: not null }).OrderBy(row => row.At).Select(row => row.AnsweredAt - row.At).FirstOrDefault();
        return new(
            rows.Count, wanted.Count, rows.Count(row => row.IsAnswered), wanted.Count(row => !row.IsAnswered),
            [.. Worth(input, wanted.Where(row => !row.IsAnswered).Select(row => row.Person).OfType<long>().ToHashSet())], first);
    }

    static Row Read(SqliteDataReader row)
    {
        var state = (ConversationState)(row.Count(5) ?? 0);
        var asks = row.Count(1) is { } cached ? cached != 0 : row.Text(2) is { } text && CommentReader.Read(text).Asks;
        return new(row.Count(0), asks, state == ConversationState.Ignored, row.Time(3), row.Time(4), row.Time(4) is not null || state is ConversationState.Waiting or ConversationState.Done);
    }

    /// <summary>Names of targets and of those who could introduce, the most worth first.</summary>
    static IEnumerable<string> Worth(BriefInput input, HashSet<long> people)
    {
        var rater = input.Rater ?? new(input.Goal, Weights.Default, CompanyBook.Shipped);
        return from actor in input.Actors
               where people.Contains(actor.Id) && actor.Name is not null && actor.Origin.MayShowPeople()
               let read = rater.Explain(actor.Headline, actor.Company, actor.Degree)
               where read.Fit is { Label: FitLabel.Target } || read.Referral.IsCandidate
               orderby read.Fit?.Label descending, read.Referral.Score descending
               select actor.Name;
    }
}
