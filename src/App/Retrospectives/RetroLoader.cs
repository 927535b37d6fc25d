using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Audience;
using Windfall.App.Briefs;
using Windfall.App.Leads;
using Windfall.App.Momentum;
using Windfall.App.Workspaces;
using Windfall.Core.Audience;
using Windfall.Core.Briefs;
using Windfall.Core.Headlines;
using Windfall.Core.Leads;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;
using Windfall.Core.Retrospectives;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Retrospectives;

/// <summary>Collects what a retrospective is made from, as on record at the workspace's moment.</summary>
sealed class RetroLoader(Workspace workspace)
{
    /// <summary>So many earlier posts stand beside it.</summary>
    const int MostEarlier = 12;

    readonly long now = workspace.Now.ToUnixTimeMilliseconds();

    /// <param name="post">Null: the one that a brief would be about.</param>
    /// <returns>Null where there is no such post.</returns>
    public Retrospective? Make(PostId? post)
    {
        if (new BriefLoader(workspace).Load(post, minutes: 0) is not { } input)
            return null;

        using var connection = workspace.Database.Connect();
        var id = PostIndex.Number(connection, workspace.Id, input.Post.Id);
        var end = Outcome.Of(input.Readings, input.Post.PublishedAt, workspace.Now, input.Model);
        var leads = LeadRows.OfPost(connection, workspace, id, input.Post.PublishedAt);
        var all = Spent(connection);
        return Retrospective.Of(new(
            Briefing.Of(input), end, [.. KeptForecasts.Load(connection, workspace.Id, now).Where(one => one.Post == id)],
            AnsweredRows.Load(connection, id, now, input), leads, [.. all.Where(one => one.Post == id || leads.Any(lead => lead.Id == one.Lead))],
            Earlier(connection, input.Post, all), input.Rhythm, OwnComments(connection, input.Post), Headlines(connection, input.Post, end?.At)));
    }

    ImmutableArray<Spent> Spent(SqliteConnection connection) =>
        [.. Efforts.Efforts.Load(connection, workspace).Select(one => new Spent(one.Kind, one.Minutes, one.Post, one.Lead))];

    /// <summary>
    /// The goal's share by what is kept of each person: a dozen posts must not have a million headlines read anew. Looking back, what is kept may be later than the
    /// moment; then they are.
    /// </summary>
    ImmutableArray<RetroPost> Earlier(SqliteConnection connection, Post than, ImmutableArray<Spent> all)
    {
        var then = HasLater(connection) ? PostAudiences.Load(connection, workspace, workspace.Rater(connection)).Posts.ToDictionary(one => one.Id) : [];
        var (hasGoal, spent) = (workspace.Goal() is not null, all.ToLookup(one => one.Post));
        var leads = LeadRows.Load(connection, workspace).Select(one => one.Lead).ToLookup(lead => lead.Post);
        return
        [
            .. connection.Command($"""
                SELECT p.id, p.network, p.key, p.url, p.published_at, p.text,
                    (SELECT reactions FROM readings r WHERE r.post_id = p.id AND r.at <= $now AND reactions IS NOT NULL ORDER BY r.at DESC, r.batch_id DESC LIMIT 1),
                    count(DISTINCT iif(q.name IS NOT NULL, coalesce(q.merged_into, q.id), NULL)),
                    count(DISTINCT iif(q.fit = 2, coalesce(q.merged_into, q.id), NULL)), count(DISTINCT iif(q.fit = 1, coalesce(q.merged_into, q.id), NULL))
                FROM (SELECT * FROM posts WHERE workspace_id = $w AND published_at < $published ORDER BY published_at DESC LIMIT $most) p
                LEFT JOIN acts a ON a.post_id = p.id LEFT JOIN batches b ON b.id = a.batch_id LEFT JOIN people q ON q.id = a.person_id AND {ActRule.Counts}
                GROUP BY p.id ORDER BY p.published_at DESC
                """, ("$w", workspace.Id), ("$now", now), ("$published", (than.PublishedAt ?? workspace.Now).ToUnixTimeMilliseconds()), ("$most", MostEarlier))
                .Rows(row =>
                {
                    var (id, known, final) = (row.GetInt64(0), row.GetInt32(7), row.Count(6));
                    var share = then.TryGetValue(id, out var audience) ? audience.Share
                        : known == 0 ? null : GoalShare.Estimate(row.GetInt32(8), row.GetInt32(9), known, final is { } count ? Math.Max(count, known) : null);
                    var mine = leads[id].ToList();
                    var ledger = Ledger.Of([.. spent[id]], mine, answered: 0);
                    return new RetroPost(
                        new(new((Network)row.GetInt32(1), row.GetString(2)), row.GetString(3), row.Time(4), row.Text(5)), final,
                        hasGoal ? share : null,
                        ledger.Minutes, mine.Count, ledger.Calls, ledger.Clients);
                })
        ];
    }

    /// <summary>Whether anything was told, or sought, after the moment.</summary>
    bool HasLater(SqliteConnection connection) => connection.Number("""
        SELECT EXISTS (SELECT 1 FROM batches WHERE workspace_id = $w AND at > $now) OR EXISTS (SELECT 1 FROM goals WHERE workspace_id = $w AND set_at > $now)
        """, ("$w", workspace.Id), ("$now", now)) != 0;

    /// <summary>When the owner commented under the post; default where no archive was imported that would tell.</summary>
    ImmutableArray<DateTimeOffset> OwnComments(SqliteConnection connection, Post post)
    {
        (string, object?)[] with = [("$w", workspace.Id), ("$kind", (int)TouchKind.Commented), ("$url", post.Url), ("$now", now)];
        return connection.Number("SELECT EXISTS (SELECT 1 FROM touches WHERE workspace_id = $w AND kind = $kind AND at >= (SELECT published_at FROM posts WHERE workspace_id = $w AND url = $url))", with) == 0
            ? default
            : [.. connection.Command("SELECT DISTINCT at FROM touches WHERE workspace_id = $w AND kind = $kind AND address = $url AND at <= $now ORDER BY at", with).Rows(row => row.Time(0)!.Value)];
    }

    /// <summary>Those that stood while the post ran.</summary>
    ImmutableArray<(string Text, int Clarity, DateTimeOffset From)> Headlines(SqliteConnection connection, Post post, DateTimeOffset? end)
    {
        if (OwnHeadlines.Newest(connection, workspace) is not { } name)
            return [];
        var versions = OwnHeadlines.Versions(connection, workspace, name);
        return
        [
            .. versions.Where((one, n) => (n + 1 == versions.Count || versions[n + 1].At > post.PublishedAt) && (one.At <= (end ?? workspace.Now) || n == 0))
                .Select(one => (one.Headline, RoleReader.Read(one.Headline).Clarity, one.At))
        ];
    }
}
