using Microsoft.Data.Sqlite;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Networks;

/// <summary>One act as a network names it: who did it (a DID) and, where one person can do several, its own address.</summary>
readonly record struct ActName(ActKind Kind, string Who, string? Address);

/// <param name="IsGone">Its author took it back.</param>
/// <param name="Name">As its network last told, as the headline.</param>
readonly record struct KnownAct(long Person, long Key, bool IsGone, string? Name = null, string? Headline = null);

/// <summary>What is on record of a post's acts.</summary>
static class KnownActs
{
    public static Dictionary<ActName, KnownAct> Load(SqliteConnection connection, long post)
    {
        var known = new Dictionary<ActName, KnownAct>();
        foreach (var (name, act) in connection.Command($"""
            SELECT a.kind, f.member_id, c.address, a.person_id, a.key, NOT {ActRule.Stands}, f.name, f.headline
            FROM acts a LEFT JOIN person_facts f ON f.person_id = a.person_id AND f.member_id IS NOT NULL
                AND f.batch_id = (SELECT max(n.batch_id) FROM person_facts n WHERE n.person_id = a.person_id AND n.member_id IS NOT NULL)
            LEFT JOIN conversations c ON c.post_id = a.post_id AND c.person_id = a.person_id AND c.kind = a.kind AND c.key = a.key
            WHERE a.post_id = $p
            """, ("$p", post), ("$now", long.MaxValue)).Rows(row => (
            new ActName((ActKind)row.GetInt32(0), row.Text(1) ?? "", row.Text(2)), new KnownAct(row.GetInt64(3), row.GetInt64(4), row.GetBoolean(5), row.Text(6), row.Text(7)))))
            known[name] = act;
        return known;
    }
}
