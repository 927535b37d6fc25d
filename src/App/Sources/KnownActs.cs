using Microsoft.Data.Sqlite;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Sources;

/// <summary>One act as a network names it: who did it (a DID) and, where one person can do several, its own address.</summary>
readonly record struct ActName(ActKind Kind, string Who, string? Address);

/// <param name="IsGone">Its author took it back.</param>
readonly record struct KnownAct(long Person, long Key, bool IsGone);

/// <summary>What is on record of a post's acts.</summary>
static class KnownActs
{
    public static Dictionary<ActName, KnownAct> Load(SqliteConnection connection, long post)
    {
        var known = new Dictionary<ActName, KnownAct>();
        foreach (var (name, act) in connection.Command($"""
            SELECT a.kind, (SELECT f.member_id FROM person_facts f WHERE f.person_id = a.person_id AND f.member_id IS NOT NULL ORDER BY f.batch_id DESC LIMIT 1), c.address,
                a.person_id, a.key, NOT {ActRule.Stands}
            FROM acts a LEFT JOIN conversations c ON c.post_id = a.post_id AND c.person_id = a.person_id AND c.kind = a.kind AND c.key = a.key
            WHERE a.post_id = $p
            """, ("$p", post), ("$now", long.MaxValue)).Rows(row => (
            new ActName((ActKind)row.GetInt32(0), row.Text(1) ?? "", row.Text(2)), new KnownAct(row.GetInt64(3), row.GetInt64(4), row.GetBoolean(5)))))
            known[name] = act;
        return known;
    }
}
