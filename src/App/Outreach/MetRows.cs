using Microsoft.Data.Sqlite;
using Windfall.Core.Leads;
using Windfall.Store;

namespace Windfall.App.Outreach;

/// <summary>Whom the owner met, and when last: from invitations, messages and replies.</summary>
static class MetRows
{
    /// <param name="now">UTC milliseconds; what is later is not seen.</param>
    public static Dictionary<long, Met> Load(SqliteConnection connection, long workspace, long now) => connection.Command("""
            SELECT coalesce(p.merged_into, p.id), t.kind, t.at, max(coalesce(t.at, 0) + (t.kind <> $connected))
            FROM touches t JOIN batches b ON b.id = t.batch_id JOIN people p ON p.id = t.person_id
            WHERE t.workspace_id = $w AND t.kind >= $first AND coalesce(t.at, b.at) <= $now
            GROUP BY coalesce(p.merged_into, p.id)
            """, ("$w", workspace), ("$now", now), ("$first", (int)TouchKind.Invited), ("$connected", (int)TouchKind.Connected))
        .Rows(row => (Person: row.GetInt64(0), Met: new Met((TouchKind)row.GetInt32(1), row.Time(2))))
        .ToDictionary(one => one.Person, one => one.Met);
}
