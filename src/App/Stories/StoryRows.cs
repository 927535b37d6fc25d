using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Stories;
using Windfall.Store;

namespace Windfall.App.Stories;

/// <summary>Stories as they stood at a workspace's moment: of articles that were out by then, from feeds that were read, those that turned out to be one as one.</summary>
static class StoryRows
{
    /// <summary>Of one story so many articles are looked at: the first and the last of what everybody tells.</summary>
    const int MostArticles = 300;

    /// <summary>Those with an article since a moment.</summary>
    /// <param name="most">How many: those that most tell.</param>
    public static ImmutableArray<Story> Since(SqliteConnection connection, Workspace workspace, DateTimeOffset since, int most)
    {
        var now = workspace.Now.ToUnixTimeMilliseconds();
        var merges = Merges(connection, workspace.Id, now);
        var alive = connection.Command("SELECT story_id, count(*), max(at) FROM articles WHERE workspace_id = $w AND at > $since AND at <= $now GROUP BY story_id",
            ("$w", workspace.Id), ("$since", since.ToUnixTimeMilliseconds()), ("$now", now)).Rows(row => (Story: Into(merges, row.GetInt64(0)), Count: row.GetInt64(1), Last: row.GetInt64(2)))
            .GroupBy(row => row.Story).OrderByDescending(story => story.Sum(row => row.Count)).ThenByDescending(story => story.Max(row => row.Last)).Take(most).Select(story => story.Key).ToHashSet();
        return Load(connection, workspace, alive, merges);
    }

    /// <returns>Null where there is no such story, or none of its articles was out.</returns>
    public static Story? Find(SqliteConnection connection, Workspace workspace, long id)
    {
        var merges = Merges(connection, workspace.Id, workspace.Now.ToUnixTimeMilliseconds());
        return Load(connection, workspace, [Into(merges, id)], merges).FirstOrDefault();
    }

    /// <summary>The story that another turned out to be a part of by a moment, else itself.</summary>
    public static long Into(Dictionary<long, long> merges, long story)
    {
        for (var steps = 0; merges.TryGetValue(story, out var into) && steps < 1000; steps++)
            story = into;
        return story;
    }

    public static Dictionary<long, long> Merges(SqliteConnection connection, long workspace, long now) => connection
        .Command("SELECT id, into_id FROM stories WHERE workspace_id = $w AND into_id IS NOT NULL AND into_at <= $now", ("$w", workspace), ("$now", now))
        .Rows(row => (row.GetInt64(0), row.GetInt64(1))).ToDictionary();

    static ImmutableArray<Story> Load(SqliteConnection connection, Workspace workspace, HashSet<long> wanted, Dictionary<long, long> merges)
    {
        if (wanted.Count == 0)
            return [];
        var parts = wanted.Concat(merges.Keys.Where(story => wanted.Contains(Into(merges, story))));
        return
        [
            .. connection.Command("""
                SELECT a.story_id, a.id, a.at, a.publisher, a.site, a.title, a.summary, a.link FROM articles a JOIN feeds f ON f.id = a.feed_id
                WHERE a.workspace_id = $w AND a.story_id IN (SELECT value FROM json_each($stories)) AND a.at <= $now AND (f.removed_at IS NULL OR f.removed_at > $now)
                """, ("$w", workspace.Id), ("$stories", $"[{string.Join(',', parts)}]"), ("$now", workspace.Now.ToUnixTimeMilliseconds()))
                .Rows(row => (Story: row.GetInt64(0), Article: new Article(row.GetInt64(1), row.Time(2)!.Value, row.GetString(3), row.GetString(4), row.GetString(5), row.Text(6), row.Text(7))))
                .GroupBy(row => Into(merges, row.Story)).Select(story => new Story(story.Key, Some([.. story.Select(row => row.Article)]))),
        ];
    }

    static IEnumerable<Article> Some(List<Article> articles) => articles.Count <= MostArticles ? articles
        : articles.OrderBy(article => article.At).Take(MostArticles / 2).Concat(articles.OrderByDescending(article => article.At).Take(MostArticles / 2));
}
