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
        var answers = OnTheNetwork(connection, post, now);
        var rows = connection.Command($"""
            SELECT c.person_id, c.asks, max(a.text), min(a.at),
                (SELECT min(r.at) FROM replies r WHERE r.conversation_id = c.id AND r.at <= $now AND (r.undone_at IS NULL OR r.undone_at > $now)),
                (SELECT e.state FROM conversation_events e WHERE e.conversation_id = c.id AND e.at <= $now ORDER BY e.id DESC LIMIT 1), c.address
            FROM conversations c JOIN batches b ON b.id = c.batch_id
            LEFT JOIN acts a ON a.post_id = c.post_id AND a.person_id = c.person_id AND a.kind = c.kind AND a.key = c.key
            WHERE c.post_id = $p AND (c.person_id IS NULL OR NOT {IsOwn}) AND {ActRule.Stands} GROUP BY c.id HAVING coalesce(min(a.at), b.at) <= $now
            """, ("$p", post), ("$now", now)).Rows(row => Read(row, answers)).ToList();

        var wanted = rows.Where(row => row.Asks && !row.IsIgnored).ToList();
        var first = rows.Where(row => row is { At: not null, AnsweredAt: not null }).OrderBy(row => row.At).Select(row => row.AnsweredAt - row.At).FirstOrDefault();
        return new(
            rows.Count, wanted.Count, rows.Count(row => row.IsAnswered), wanted.Count(row => !row.IsAnswered),
            [.. Worth(input, wanted.Where(row => !row.IsAnswered).Select(row => row.Person).OfType<long>().ToHashSet())], first);
    }

    /// <summary>By the owner, as the network shows him.</summary>
    const string IsOwn = "EXISTS (SELECT 1 FROM people q JOIN people p ON p.id = coalesce(q.merged_into, q.id) JOIN profiles f ON f.workspace_id = p.workspace_id AND f.url = p.url WHERE q.id = c.person_id)";

    /// <returns>Address of a comment → when the owner first answered it on the network itself.</returns>
    static Dictionary<string, DateTimeOffset> OnTheNetwork(SqliteConnection connection, long post, long now) => connection.Command($"""
        SELECT c.parent, min(coalesce(a.at, b.at)) FROM conversations c JOIN batches b ON b.id = c.batch_id
        JOIN acts a ON a.post_id = c.post_id AND a.person_id = c.person_id AND a.kind = c.kind AND a.key = c.key
        WHERE c.post_id = $p AND c.parent IS NOT NULL AND {IsOwn} AND {ActRule.Counts} GROUP BY c.parent
        """, ("$p", post), ("$now", now)).Rows(row => (row.GetString(0), row.Time(1)!.Value)).ToDictionary();

    static Row Read(SqliteDataReader row, Dictionary<string, DateTimeOffset> answers)
    {
        var state = (ConversationState)(row.Count(5) ?? 0);
        var asks = row.Count(1) is { } cached ? cached != 0 : row.Text(2) is { } text && CommentReader.Read(text).Asks;
        DateTimeOffset? there = row.Text(6) is { } address && answers.TryGetValue(address, out var at) ? at : null;
        var answered = row.Time(4) is { } here && !(there < here) ? here : there;
        return new(row.Count(0), asks, state == ConversationState.Ignored, row.Time(3), answered, answered is not null || state is ConversationState.Waiting or ConversationState.Done);
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
