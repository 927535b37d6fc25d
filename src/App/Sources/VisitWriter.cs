using Microsoft.Data.Sqlite;
using Windfall.App.Import;
using Windfall.App.Networks;
using Windfall.App.Workspaces;
using Windfall.Core.Origins;
using Windfall.Core.Posts;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Sources;

/// <summary>Keeps what visits showed: whole or not at all, and nothing where nothing was new.</summary>
static class VisitWriter
{
    const int HeadlineLimit = 220;

    public static void Write(Workspace workspace, Source source, IReadOnlyList<PostShown> published, IReadOnlyList<PostSeen> seen)
    {
        if (published.Count == 0 && seen.Count == 0)
            return;

        using var batch = Batch.Begin(workspace.Database, workspace.Id, source.Origin, workspace.Now, source.Network.ToString(), declaration: null);
        var (chunk, teller, connection) = (new Chunk(), new PersonTeller(batch, workspace.Judge()), batch.Connection);
        var counts = new RowCounts();
        foreach (var post in published)
            Publish(batch, chunk, source, post);
        foreach (var one in seen)
        {
            counts += Tell(batch, chunk, teller, one);
            Note(connection, one);
        }
        counts += Flush(batch, chunk);
        batch.Keep(report: source.Handle, workspace.Judge);
    }

    static void Publish(Batch batch, Chunk chunk, Source source, PostShown post)
    {
        var (id, isNew) = batch.Posts.Number(post.Id);
        chunk.Posts.Add(new(chunk.NextRow(), id, isNew, new(post.Id, post.Url, post.At, post.Text)));
        batch.Connection.Run("INSERT INTO visits (post_id, source_id, address, next_at) VALUES ($p, $s, $a, 0) ON CONFLICT DO NOTHING", ("$p", id), ("$s", source.Id), ("$a", post.Address));
    }

    static RowCounts Tell(Batch batch, Chunk chunk, PersonTeller teller, PostSeen seen)
    {
        if (seen.Now is { } now)
            chunk.Readings.Add(new(chunk.NextRow(), seen.Visit.Post, new(seen.At, now.Reactions, now.Comments, now.Reposts, now.Impressions)));

        var known = KnownActs.Load(batch.Connection, seen.Visit.Post);
        var (counts, told) = (new RowCounts(), new HashSet<(long Person, ActKind Kind, long Key)>());
        foreach (var act in seen.Acts)
        {
            var isKnown = known.Remove(act.Name, out var old);
            if (isKnown && old.IsGone)
                Stand(batch, seen, act.Name.Kind, old, isBack: true);
            if (isKnown && old.Name == act.Actor.Name && old.Headline == Headline(act.Actor.About))
                continue;
            var row = chunk.NextRow();
            var person = teller.Tell(chunk, row, new() { Name = act.Actor.Name, Headline = Headline(act.Actor.About), Url = act.Actor.Url, MemberId = act.Actor.Id });
            if (isKnown)
                continue;
            var key = act.Name.Address is { } address ? IdentityHash.OfComment(address, null) : 0;
            told.Add((person, act.Name.Kind, key));
            chunk.Acts.Add(new(row, seen.Visit.Post, person, act.Name.Kind, key, act.At?.ToUnixTimeMilliseconds(),
                    chunk.Keep(act.Detail), chunk.Keep(act.Text), PostIsNew: false) { Address = chunk.Keep(act.Name.Address), Parent = chunk.Keep(act.Parent) });
            if (chunk.IsFull)
                counts += Flush(batch, chunk);
        }
        foreach (var (name, old) in known)
            if (!old.IsGone && seen.Whole.Contains(name.Kind) && !told.Contains((old.Person, name.Kind, old.Key)))      // who was purged is known by no name, and told anew
                Stand(batch, seen, name.Kind, old, isBack: false);
        return counts;
    }

    static void Stand(Batch batch, PostSeen seen, ActKind kind, KnownAct act, bool isBack) => batch.Connection.Run(
        "INSERT INTO withdrawals (post_id, person_id, kind, key, batch_id, at, is_back) VALUES ($p, $person, $kind, $key, $b, $at, $back)",
        ("$p", seen.Visit.Post), ("$person", act.Person), ("$kind", (int)kind), ("$key", act.Key), ("$b", batch.Id), ("$at", seen.At.ToUnixTimeMilliseconds()), ("$back", isBack));

    static void Note(SqliteConnection connection, PostSeen seen) => connection.Run("""
        UPDATE visits SET visited_at = $at, gone_at = CASE WHEN $gone THEN coalesce(gone_at, $at) END,
            hidden_likes = $likes, hidden_reposts = $reposts, hidden_quotes = $quotes, hidden_replies = $replies WHERE post_id = $p
        """, ("$p", seen.Visit.Post), ("$at", seen.At.ToUnixTimeMilliseconds()), ("$gone", seen.Now is null),
        ("$likes", seen.Hidden.Likes), ("$reposts", seen.Hidden.Reposts), ("$quotes", seen.Hidden.Quotes), ("$replies", seen.Hidden.Replies));

    static RowCounts Flush(Batch batch, Chunk chunk)
    {
        var counts = batch.Writer.Write(chunk);
        chunk.Clear();
        return counts;
    }

    /// <summary>What somebody says of himself, as one line; a headline is what strangers read first.</summary>
    static string? Headline(string? about)
    {
        var line = string.Join(' ', (about ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line.Length <= HeadlineLimit ? line : line[..HeadlineLimit];
    }
}
