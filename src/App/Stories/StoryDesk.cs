using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Windfall.Core.News;
using Windfall.Store;

namespace Windfall.App.Stories;

/// <summary>
/// Keeps a workspace's articles as they come, each with the story it tells. Which story that is follows from the articles before it alone, so a desk that is set up anew,
/// after a restart or where another program wrote meanwhile, goes through what is on record and stands where the last one stood.
/// </summary>
sealed class StoryDesk
{
    /// <summary>Articles that a new desk goes through: days of news, in a second.</summary>
    const int Remembered = 50_000;

    /// <summary>Stories whose numbers are known at once; the older half is forgotten when there are more.</summary>
    const int MostStories = 200_000;

    static readonly ConcurrentDictionary<(string File, long Workspace), StoryDesk> Desks = new();

    readonly StoryStream stream = StoryStream.OfFeeds();
    readonly Dictionary<long, long> stories = [];
    readonly List<(long From, long Into)> merged = [];
    readonly long workspace;

    long last;

    StoryDesk(long workspace)
    {
        this.workspace = workspace;
        stream.Merged += (from, into) => merged.Add((from, into));
    }

    /// <summary>Keeps those that are new. Within the caller's transaction, which is one that writes: so there is one at a time.</summary>
    /// <returns>How many were new.</returns>
    public static int Keep(SqliteConnection connection, long workspace, IReadOnlyList<NewArticle> articles)
    {
        var place = (connection.DataSource, workspace);
        var desk = Desks.GetOrAdd(place, _ => new(workspace));
        if (connection.Number("SELECT coalesce(max(id), 0) FROM articles WHERE workspace_id = $w", ("$w", workspace)) < desk.last)
            Desks[place] = desk = new(workspace);       // it took in what was not kept in the end
        desk.CatchUp(connection);
        return articles.OrderBy(article => article.At).Count(article => desk.Add(connection, article));
    }

    void CatchUp(SqliteConnection connection)
    {
        if (last == 0)
            last = connection.Number("SELECT coalesce(min(id), 1) - 1 FROM (SELECT id FROM articles WHERE workspace_id = $w ORDER BY id DESC LIMIT $most)", ("$w", workspace), ("$most", Remembered));
        foreach (var (id, story, at, title, summary) in connection.Command("SELECT id, story_id, at, title, summary FROM articles WHERE workspace_id = $w AND id > $last ORDER BY id", ("$w", workspace), ("$last", last))
            .Rows(row => (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetString(3), row.Text(4))))
        {
            stories.TryAdd(stream.Add(at / 1000, title, summary), story);
            last = id;
        }
        merged.Clear();     // of these it is on record already
    }

    bool Add(SqliteConnection connection, NewArticle article)
    {
        if (connection.Number("SELECT count(*) FROM articles WHERE workspace_id = $w AND key = $key", ("$w", workspace), ("$key", article.Key)) > 0)
            return false;
        var story = StoryOf(connection, stream.Add(article.At.ToUnixTimeSeconds(), article.Title, article.Summary));
        connection.Run("""
            INSERT INTO articles (workspace_id, feed_id, story_id, key, at, publisher, site, title, summary, link) VALUES ($w, $feed, $story, $key, $at, $publisher, $site, $title, $summary, $link)
            """, ("$w", workspace), ("$feed", article.Feed), ("$story", story), ("$key", article.Key), ("$at", article.At.ToUnixTimeMilliseconds()), ("$publisher", article.Publisher),
            ("$site", article.Site), ("$title", article.Title), ("$summary", article.Summary), ("$link", article.Link));
        last = connection.Number("SELECT last_insert_rowid()");

        foreach (var (from, into) in merged)
            connection.Run("UPDATE stories SET into_id = $into, into_at = $at WHERE id = $from AND into_id IS NULL",
                ("$from", StoryOf(connection, from)), ("$into", StoryOf(connection, into)), ("$at", article.At.ToUnixTimeMilliseconds()));
        merged.Clear();
        return true;
    }

    long StoryOf(SqliteConnection connection, long number)
    {
        if (stories.TryGetValue(number, out var story))
            return story;
        connection.Run("INSERT INTO stories (workspace_id) VALUES ($w)", ("$w", workspace));
        story = connection.Number("SELECT last_insert_rowid()");
        if (stories.Count >= MostStories)
            foreach (var old in stories.Keys.Order().Take(MostStories / 2).ToList())
                stories.Remove(old);
        return stories[number] = story;
    }
}
