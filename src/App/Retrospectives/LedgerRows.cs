using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Leads;
using Windfall.App.Workspaces;
using Windfall.Core.Leads;
using Windfall.Core.Posts;
using Windfall.Core.Retrospectives;
using Windfall.Store;

namespace Windfall.App.Retrospectives;

/// <summary>A line of the ledger.</summary>
/// <param name="Title">A post's opening, a workspace's name.</param>
/// <param name="Url">The post's.</param>
sealed record LedgerLine(string Title, string? Url, Ledger Ledger);

/// <summary>What was spent and what came of it: for each post, or for each workspace; and all together.</summary>
static class LedgerRows
{
    public static (ImmutableArray<LedgerLine> Lines, Ledger All) Posts(Workspace workspace, CultureInfo culture)
    {
        using var connection = workspace.Database.Connect();
        ImmutableArray<Lead> leads = [.. LeadRows.Load(connection, workspace).Select(one => one.Lead)];
        var spent = Spent(connection, workspace);
        var answered = Answered(connection, workspace);
        var known = spent.Select(one => one.Post).Concat(leads.Select(lead => lead.Post)).Concat(answered.Keys.Select(post => (long?)post)).ToHashSet();
        var posts = connection.Command("SELECT id, url, text FROM posts WHERE workspace_id = $w ORDER BY published_at DESC, id DESC", ("$w", workspace.Id))
            .Rows(row => (Id: (long?)row.GetInt64(0), Url: row.Text(1), Title: Post.OpeningOf(row.Text(2)) ?? row.GetString(1)))
            .Append((Id: null, Url: null, Title: Words.Say("retro.no_post_title", culture)));
        return (
            [.. from post in posts
                where known.Contains(post.Id)
                select new LedgerLine(post.Title, post.Url, Ledger.Of([.. spent.Where(one => one.Post == post.Id)], [.. leads.Where(lead => lead.Post == post.Id)], post.Id is { } id ? answered.GetValueOrDefault(id) : 0))],
            Ledger.Of(spent, leads, answered.Values.Sum()));
    }

    public static (ImmutableArray<LedgerLine> Lines, Ledger All) Clients(Shell shell, Workspace workspace)
    {
        List<LedgerLine> lines = [];
        foreach (var name in Workspace.Names(shell))
            if (Workspace.Open(shell, name, at: null, out _) is { } one)
                lines.Add(new(name, null, Posts(one, shell.Culture).All));
        return ([.. lines], Posts(workspace, shell.Culture).All);
    }

    static ImmutableArray<Spent> Spent(SqliteConnection connection, Workspace workspace) =>
        [.. Efforts.Efforts.Load(connection, workspace).Select(one => new Spent(one.Kind, one.Minutes, one.Post, one.Lead))];

    /// <returns>Post → conversations that were answered.</returns>
    static Dictionary<long, int> Answered(SqliteConnection connection, Workspace workspace) => connection
        .Command("SELECT post_id, count(DISTINCT conversation_id) FROM replies WHERE workspace_id = $w AND at <= $now AND (undone_at IS NULL OR undone_at > $now) AND conversation_id IS NOT NULL GROUP BY post_id",
            ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds()))
        .Rows(row => (row.GetInt64(0), row.GetInt32(1))).ToDictionary();
}
