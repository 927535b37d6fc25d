using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Archive;
using Windfall.App.Conversations;
using Windfall.App.Leads;
using Windfall.App.Momentum;
using Windfall.App.Workspaces;
using Windfall.Core.Briefs;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Briefs;

/// <summary>Collects what is on record for a brief. What has a time of its own counts from that time on; the rest from its batch's.</summary>
sealed class BriefLoader(Workspace workspace)
{
    readonly long now = workspace.Now.ToUnixTimeMilliseconds();

    /// <param name="post">Which one; null: the post that is taking off, or else the newest.</param>
    /// <returns>Null where there is no such post.</returns>
    public BriefInput? Load(PostId? post, double minutes)
    {
        using var connection = workspace.Database.Connect();
        if ((post is { } named ? PostOnRecord.Find(connection, workspace.Id, now, named) : Pick(connection)) is not { } chosen)
            return null;

        var rater = workspace.Rater(connection);
        var own = OwnHeadlines.Current(connection, workspace, profile: null);
        var past = PastPosts.Earlier(connection, PostOnRecord.Load(connection, workspace.Id, now, chosen.Post.PublishedAt, most: PastPosts.Most), chosen.Post, now);
        var model = Models.For(chosen.Post.Id.Network);
        var leads = LeadRows.OfPost(connection, workspace, chosen.Id, chosen.Post.PublishedAt);
        return new(
            workspace.Now, workspace.Name, workspace.IsSample, chosen.Post,
            WindowReadings.Add(connection, chosen.Id, chosen.Post.PublishedAt, chosen.Readings, now), past,
            model, Rhythm.Learn(past, model, workspace.TimeZone, workspace.Now), ActorRows.Load(connection, workspace.Id, chosen.Id, now),
            rater.Goal, own?.Headline, minutes, OwnPace.Load(connection, workspace), rater, OwnHeadlines.Facts(connection, workspace, own?.Name), OwnHeadlines.Cuts(connection, workspace))
        {
            Analytics = AnalyticsRows.Load(connection, workspace.Id, chosen.Id, chosen.Post.PublishedAt, now),
            Leads = leads,
            Standings = TalkRows.Standings(connection, workspace, chosen.Id),
            WrittenUp = connection.Command("SELECT min(at) FROM retrospectives WHERE post_id = $p AND at <= $now", ("$p", chosen.Id), ("$now", now)).Rows(row => row.Time(0)).Single(),
            MinutesSpent = Efforts.Efforts.Minutes(connection, workspace, chosen.Id, [.. leads.Select(lead => lead.Id)]),
        };
    }

    /// <summary>Which post to look at.</summary>
    public PostId? Pick()
    {
        using var connection = workspace.Database.Connect();
        return Pick(connection)?.Post.Id;
    }

    /// <summary>The post that gained most reactions in the last day before the moment; where none gained any, the newest.</summary>
    PostOnRecord? Pick(SqliteConnection connection)
    {
        var fastest = connection.Command("""
            SELECT post_id, max(reactions) - coalesce((
                SELECT max(e.reactions) FROM readings e WHERE e.post_id = r.post_id AND e.at <= $now - 86400000), 0) AS gained
            FROM posts p CROSS JOIN readings r ON r.post_id = p.id
            WHERE p.workspace_id = $w AND r.at <= $now AND r.at > $now - 86400000
            GROUP BY post_id HAVING gained > 0 ORDER BY gained DESC LIMIT 1
            """, ("$w", workspace.Id), ("$now", now)).Rows(row => row.GetInt64(0)).ToList();

        return (fastest is [var id] ? PostOnRecord.Of(connection, workspace.Id, now, [id]) : PostOnRecord.Load(connection, workspace.Id, now, most: 1)).FirstOrDefault();
    }
}
