using Microsoft.Data.Sqlite;
using Windfall.App.Conversations;
using Windfall.App.Networks;
using Windfall.App.Replies;
using Windfall.App.Workspaces;
using Windfall.Store;

namespace Windfall.App.Sources;

/// <summary>Answers that were written in the network itself: they are answers too, and from then on it is the other's turn.</summary>
static class OwnReplies
{
    public static void Keep(SqliteConnection connection, Workspace workspace, PostSeen seen)
    {
        var parents = seen.Own.Concat(seen.Acts).Where(act => act.Name.Address is not null).ToDictionary(act => act.Name.Address!, act => act.Parent);
        foreach (var reply in seen.Own.OrderBy(reply => reply.At))
            if (connection.Number("SELECT EXISTS (SELECT 1 FROM replies WHERE post_id = $p AND address = $a) OR EXISTS (SELECT 1 FROM sendings WHERE address = $a OR target = $t AND text = $text AND ended_at IS NULL)",
                ("$p", seen.Visit.Post), ("$a", reply.Name.Address), ("$t", reply.Parent), ("$text", reply.Text ?? "")) == 0 && Talk(reply.Parent) is { } talk)
                Replying.Keep(connection, workspace with { Now = reply.At ?? seen.At }, talk, reply.Text ?? "", address: reply.Name.Address);

        Talk? Talk(string? parent)
        {
            for (var steps = 0; steps <= parents.Count && parent is not null; steps++, parent = parents.GetValueOrDefault(parent))
                if (connection.Number("SELECT id FROM conversations WHERE post_id = $p AND address = $a", ("$p", seen.Visit.Post), ("$a", parent)) is > 0 and var id)
                    return TalkRows.Find(connection, workspace, id);
            return null;
        }
    }
}
