using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Outreach;
using Windfall.Core.Briefs;
using Windfall.Core.Origins;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Briefs;

/// <summary>Who acted on a post, and how.</summary>
static class ActorRows
{
    public static ImmutableArray<Actor> Load(SqliteConnection connection, long workspace, long post, long now)
    {
        var met = MetRows.Load(connection, workspace, now);
        var actors = ImmutableArray.CreateBuilder<Actor>();
        var acts = ImmutableArray.CreateBuilder<Act>();
        Actor? current = null;

        void Close()
        {
            if (current is not null)
                actors.Add(current with { Acts = acts.ToImmutable(), Met = met.GetValueOrDefault(current.Id) });
            acts.Clear();
        }

        foreach (var (person, act) in Rows(connection, post, now))
        {
            if (current?.Id != person.Id)
            {
                Close();
                current = person;
            }
            acts.Add(act);
        }
        Close();
        return actors.ToImmutable();
    }

    /// <summary>Newest version of each act, with what is known of the person (of several who are one, the one): for each field the newest told by now, or, when all came later, the first told.</summary>
    static IEnumerable<(Actor Person, Act Act)> Rows(SqliteConnection connection, long post, long now) => connection.Command($"""
        SELECT p.id, a.kind, a.at, a.detail, a.text, p.name, p.headline, p.company, p.url, p.degree,
            {OriginRule.Strictest}, max(a.batch_id)
        FROM acts a JOIN people q ON q.id = a.person_id JOIN people p ON p.id = coalesce(q.merged_into, q.id) JOIN batches b ON b.id = a.batch_id
        WHERE a.post_id = $p AND {ActRule.Counts}
        GROUP BY p.id, a.kind, a.key
        ORDER BY p.id, a.kind, a.key
        """, ("$p", post), ("$now", now))
        .Rows(row => (
            new Actor(row.GetInt64(0), row.Text(5), row.Text(6), row.Text(7), row.Text(8), (int?)row.Count(9), (Origin)(row.Count(10) ?? (long)Origin.Hand), []),
            new Act((ActKind)row.GetInt32(1), row.Time(2), row.Text(3), row.Text(4))));
}
