using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Audience;
using Windfall.Core.Inbox;
using Windfall.Core.Origins;
using Windfall.Store;

namespace Windfall.App.Conversations;

/// <summary>Loads conversations as they stand at the workspace's moment. What one row tells is one comment; threads are made of them here.</summary>
static class TalkRows
{
    /// <param name="post">Only under this one; null: all.</param>
    /// <param name="newest">How many comments, the newest; and those that somebody touched, however old.</param>
    /// <param name="me">Who looks: what he is answering himself is not kept from him.</param>
    public static ImmutableArray<Talk> Load(SqliteConnection connection, Workspace workspace, long? post = null, int newest = InboxView.Everywhere, Writer me = default)
    {
        var from = From(connection, workspace, post, newest);
        CommentLabels.Refresh(connection, workspace.Id, post, from);
        return Threaded(connection, workspace, [.. Rows(connection, workspace, post, $"(c.id >= $from OR {Touched})", from)], me);
    }

    static ImmutableArray<Talk> Threaded(SqliteConnection connection, Workspace workspace, List<Row> rows, Writer me)
    {
        var roots = Threads.Roots([.. rows.Select(row => (row.Message.Id, row.Message.Address, row.Parent))]);
        var events = LastEvents(connection, workspace);
        var claims = Claims.Load(connection, workspace, me);

        return
        [
            .. from thread in rows.GroupBy(row => roots[row.Message.Id])
               let root = thread.First(row => row.Message.Id == thread.Key)
               where !root.Message.IsOwn
               select Make(root, [.. thread.Select(row => row.Message).OrderBy(message => message.Heard).ThenBy(message => message.Id)],
                   events.GetValueOrDefault(thread.Key), claims.GetValueOrDefault(thread.Key), workspace.Now)
        ];
    }

    /// <summary>How those under a post stand that somebody touched, by who began them and with what.</summary>
    public static ImmutableDictionary<(long Person, string Text), Standing> Standings(SqliteConnection connection, Workspace workspace, long post)
    {
        if (connection.Number("SELECT EXISTS (SELECT 1 FROM conversation_events e JOIN conversations c ON c.id = e.conversation_id WHERE c.post_id = $p)", ("$p", post)) == 0)
            return ImmutableDictionary<(long, string), Standing>.Empty;

        var standings = ImmutableDictionary.CreateBuilder<(long, string), Standing>();
        foreach (var talk in Load(connection, workspace, post))
            if (talk.PersonId is { } person && talk.Standing.State is not ConversationState.New)
                standings[(person, talk.Conversation.Text)] = talk.Standing;
        return standings.ToImmutable();
    }

    public static Talk? Find(SqliteConnection connection, Workspace workspace, long id, Writer me = default)
    {
        var post = connection.Number("SELECT post_id FROM conversations WHERE id = $id AND workspace_id = $w", ("$id", id), ("$w", workspace.Id));
        if (post == 0)
            return null;
        CommentLabels.Refresh(connection, workspace.Id, post, from: 0);
        var rows = Rows(connection, workspace, post, $"c.id IN ({string.Join(',', Thread(connection, post, id))})", from: 0);
        return Threaded(connection, workspace, [.. rows], me).FirstOrDefault(talk => talk.Messages.Any(message => message.Id == id));
    }

    /// <summary>All that could be one conversation with a comment, so that nothing else of its post need be read.</summary>
    static IEnumerable<long> Thread(SqliteConnection connection, long post, long id)
    {
        var all = connection.Command("SELECT id, address, parent FROM conversations WHERE post_id = $p AND (address IS NOT NULL OR parent IS NOT NULL)", ("$p", post))
            .Rows(row => (Id: row.GetInt64(0), Address: row.Text(1), Parent: row.Text(2))).ToList();
        var roots = Threads.Roots(all);
        return roots.TryGetValue(id, out var root) ? all.Select(one => one.Id).Where(one => roots[one] == root) : [id];
    }

    /// <returns>How many there are that are neither among the newest nor were ever touched.</returns>
    public static int Older(SqliteConnection connection, Workspace workspace, long? post, int newest) => (int)connection.Number($"""
        SELECT count(*) FROM conversations c WHERE c.workspace_id = $w {Under(post)} AND c.id < $from AND NOT ({Touched})
        """, ("$w", workspace.Id), ("$post", post), ("$from", From(connection, workspace, post, newest)));

    internal const string Touched = "c.id IN (SELECT conversation_id FROM conversation_events)";

    static string Under(long? post) => post is null ? "" : "AND c.post_id = $post";

    static long From(SqliteConnection connection, Workspace workspace, long? post, int newest) => connection.Number(
        $"SELECT id FROM conversations c WHERE workspace_id = $w {Under(post)} ORDER BY id DESC LIMIT 1 OFFSET $newest", ("$w", workspace.Id), ("$post", post), ("$newest", newest - 1));

    static Talk Make(Row root, ImmutableArray<TalkMessage> messages, ConversationEvent? last, string? claim, DateTimeOffset now)
    {
        var heard = messages.Where(message => !message.IsOwn).Max(message => message.Heard);
        if (messages.LastOrDefault(message => message.IsOwn) is { } own && (last is null || own.Heard > last.At))     // answered on the network itself
            last = new(own.Heard, ConversationState.Waiting);
        return root.Talk with
        {
            Messages = messages,
            Conversation = root.Talk.Conversation with { Standing = Standing.Of(last, heard, now), ClaimedBy = claim },
        };
    }

    sealed record Row(Talk Talk, TalkMessage Message, string? Parent);

    /// <param name="which">A condition on <c>c</c>, of ours.</param>
    static IEnumerable<Row> Rows(SqliteConnection connection, Workspace workspace, long? post, string which, long from) => connection.Command($"""
        SELECT c.id, c.post_id, o.url, o.text, p.id, p.name, p.headline, p.company, p.url, p.fit, p.fit_score, p.is_referrer, p.referral_score,
            a.at, b.at, a.text, c.label, c.asks, c.address, c.parent, p.url IN (SELECT url FROM profiles WHERE workspace_id = $w)
        FROM conversations c CROSS JOIN posts o ON o.id = c.post_id
        JOIN acts a ON a.post_id = c.post_id AND a.person_id = c.person_id AND a.kind = c.kind AND a.key = c.key
        JOIN batches b ON b.id = c.batch_id
        JOIN people q ON q.id = c.person_id JOIN people p ON p.id = coalesce(q.merged_into, q.id)
        WHERE c.workspace_id = $w {Under(post)} AND {which} AND {ActRule.Counts} AND b.origin IN ({InboxOrigins})
            AND a.batch_id = (SELECT max(n.batch_id) FROM acts n WHERE n.post_id = c.post_id AND n.person_id = c.person_id AND n.kind = c.kind AND n.key = c.key)
        ORDER BY c.id
        """, ("$w", workspace.Id), ("$post", post), ("$from", from), ("$now", workspace.Now.ToUnixTimeMilliseconds()))
        .Rows(Read);

    static Row Read(SqliteDataReader row)
    {
        var (name, text, at) = (row.Text(5) ?? "", row.Text(15) ?? "", row.Time(13));
        var fit = new Fit((FitLabel)(row.Count(9) ?? 0), row.IsDBNull(10) ? 0 : row.GetDouble(10), []);
        var read = new CommentReading((CommentLabel)(row.Count(16) ?? 0), row.Count(17) == 1, []);
        var talk = new Conversation(name, row.Text(6), text, at, read, fit, new(row.GetBoolean(11), row.GetDouble(12), [])) { Id = row.GetInt64(0) };
        return new(
            new(talk, row.GetInt64(1), row.GetString(2), row.Text(3), name.Length == 0 ? null : row.Count(4), row.Text(7), row.Text(8), []),
            new(row.GetInt64(0), name, at, at ?? row.Time(14)!.Value, text, row.Text(18), row.Count(20) == 1), row.Text(19));
    }

    static string InboxOrigins => string.Join(", ", Enum.GetValues<Origin>().Where(origin => origin.MayEnterInbox()).Select(origin => (int)origin));

    /// <summary>The newest by the moment of each that has any.</summary>
    static Dictionary<long, ConversationEvent> LastEvents(SqliteConnection connection, Workspace workspace) => connection.Command("""
        SELECT e.conversation_id, e.at, e.state, e.until, e.until_reply, max(e.id)
        FROM conversation_events e JOIN conversations c ON c.id = e.conversation_id WHERE c.workspace_id = $w AND e.at <= $now GROUP BY e.conversation_id
        """, ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds()))
        .Rows(row => (row.GetInt64(0), new ConversationEvent(row.Time(1)!.Value, (ConversationState)row.GetInt32(2), row.Time(3), row.GetBoolean(4))))
        .ToDictionary();

    /// <summary>What was answered here, oldest first.</summary>
    public static ImmutableArray<TalkReply> Replies(SqliteConnection connection, Workspace workspace, long conversation) =>
    [
        .. connection.Command("SELECT at, text, by, address FROM replies WHERE workspace_id = $w AND conversation_id = $id AND at <= $now AND (undone_at IS NULL OR undone_at > $now) ORDER BY at, id",
            ("$w", workspace.Id), ("$id", conversation), ("$now", workspace.Now.ToUnixTimeMilliseconds()))
            .Rows(row => new TalkReply(row.Time(0)!.Value, row.GetString(1), row.Text(2), row.Text(3))),
    ];
}
