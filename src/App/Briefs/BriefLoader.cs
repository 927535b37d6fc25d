using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Archive;
using Windfall.App.Conversations;
using Windfall.App.Leads;
using Windfall.App.Momentum;
using Windfall.App.Stories;
using Windfall.App.Workspaces;
using Windfall.Core.Briefs;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;
using Windfall.Core.Stories;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Briefs;

/// <summary>Collects what is on record for a brief. What has a time of its own counts from that time on; the rest from its batch's.</summary>
sealed class BriefLoader(Workspace workspace)
{
    /// <summary>Fewer reactions are no jump that a story could explain; so many stories and other texts are looked at.</summary>
    const int FewestReactions = 15, MostStories = 600, MostTexts = 60;

    static readonly TimeSpan Around = TimeSpan.FromDays(7);

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
        var coverage = Coverage(connection, chosen);
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
            Coverage = coverage,
            OtherTexts = coverage.IsEmpty ? [] : OtherTexts(connection, chosen.Id),
            News = News(connection, chosen.Post.Id),
            MinutesSpent = Efforts.Efforts.Minutes(connection, workspace, chosen.Id, [.. leads.Select(lead => lead.Id)]),
        };
    }

    ImmutableArray<string> OtherTexts(SqliteConnection connection, long post) =>
    [
        .. connection.Command("SELECT text FROM posts WHERE workspace_id = $w AND id <> $p AND text IS NOT NULL AND coalesce(published_at, 0) <= $now ORDER BY published_at DESC LIMIT $most",
            ("$w", workspace.Id), ("$p", post), ("$now", now), ("$most", MostTexts)).Rows(row => row.GetString(0)),
    ];

    ImmutableArray<Story> Coverage(SqliteConnection connection, PostOnRecord post) =>
        post.Post is { Text: not null, PublishedAt: { } published } && post.Readings.Any(reading => reading.Reactions >= FewestReactions)
            ? StoryRows.Since(connection, workspace, published - Around, MostStories) : [];

    /// <returns>Null where no feed is read.</returns>
    ImmutableArray<RankedStory>? News(SqliteConnection connection, PostId post) =>
        connection.Number("SELECT count(*) FROM feeds WHERE workspace_id = $w AND removed_at IS NULL", ("$w", workspace.Id)) == 0 ? null : NewsView.Now(NewsView.Load(connection, workspace, without: post));

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
