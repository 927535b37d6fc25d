using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core.Audience;
using Windfall.Core.Posts;
using Windfall.Core.Stories;
using Windfall.Store;

namespace Windfall.App.Stories;

/// <summary>A post that was begun from a story, or is about one.</summary>
/// <param name="Url">Null while it is a draft.</param>
/// <param name="BegunAt">Null where it was found by its words.</param>
sealed record PostStory(long Id, long Story, string? Url, DateTimeOffset? BegunAt, string? Text);

/// <summary>Which story a post is about.</summary>
static class PostStories
{
    /// <summary>A post is about a story of the days before it that it shares so much with.</summary>
    const double About = 0.18;
    static readonly TimeSpan Days = TimeSpan.FromDays(3);
    const int MostPosts = 50, MostStories = 600, SameOpening = 40;

    public const int LongestDraft = 5000;

    /// <summary>Begins a post from a story.</summary>
    public static long Begin(SqliteConnection connection, Workspace workspace, long story, string text)
    {
        connection.Run("INSERT INTO post_stories (workspace_id, story_id, begun_at, text) VALUES ($w, $story, $now, $text)",
            ("$w", workspace.Id), ("$story", story), ("$now", workspace.Now.ToUnixTimeMilliseconds()), ("$text", text.Length <= LongestDraft ? text : text[..LongestDraft]));
        return connection.Number("SELECT last_insert_rowid()");
    }

    /// <summary>The draft is out as this post.</summary>
    public static bool Posted(SqliteConnection connection, Workspace workspace, long draft, PostId post) => connection.Run("""
        UPDATE post_stories SET post_id = (SELECT id FROM posts WHERE workspace_id = $w AND network = $n AND key = $key), posted_at = $now
        WHERE id = $id AND workspace_id = $w AND post_id IS NULL AND EXISTS (SELECT 1 FROM posts WHERE workspace_id = $w AND network = $n AND key = $key)
        """, ("$id", draft), ("$w", workspace.Id), ("$n", (int)post.Network), ("$key", post.Key), ("$now", workspace.Now.ToUnixTimeMilliseconds())) > 0;

    public static bool Discard(SqliteConnection connection, Workspace workspace, long draft) =>
        connection.Run("DELETE FROM post_stories WHERE id = $id AND workspace_id = $w AND post_id IS NULL", ("$id", draft), ("$w", workspace.Id)) > 0;

    /// <param name="story">Only of this one; null: of all.</param>
    public static List<PostStory> All(SqliteConnection connection, Workspace workspace, long? story = null) =>
    [
        .. connection.Command("""
            SELECT s.id, s.story_id, p.url, s.begun_at, s.text FROM post_stories s LEFT JOIN posts p ON p.id = s.post_id
            WHERE s.workspace_id = $w AND ($story IS NULL OR s.story_id = $story) AND coalesce(s.begun_at, s.posted_at) <= $now ORDER BY s.id DESC
            """, ("$w", workspace.Id), ("$story", story), ("$now", workspace.Now.ToUnixTimeMilliseconds()))
            .Rows(row => new PostStory(row.GetInt64(0), row.GetInt64(1), row.Text(2), row.Time(3), row.Text(4))),
    ];

    /// <summary>The story a post was begun from, or is about; null for none.</summary>
    public static PostStory? Of(SqliteConnection connection, Workspace workspace, PostId post) => connection.Command("""
        SELECT s.id, s.story_id, p.url, s.begun_at, s.text FROM post_stories s JOIN posts p ON p.id = s.post_id
        WHERE p.workspace_id = $w AND p.network = $n AND p.key = $key AND s.posted_at <= $now ORDER BY s.begun_at IS NULL, s.id LIMIT 1
        """, ("$w", workspace.Id), ("$n", (int)post.Network), ("$key", post.Key), ("$now", workspace.Now.ToUnixTimeMilliseconds()))
        .Rows(row => new PostStory(row.GetInt64(0), row.GetInt64(1), row.Text(2), row.Time(3), row.Text(4))).FirstOrDefault();

    /// <summary>Looks at posts whose story nobody told: a draft's opening makes it that draft's; else its words, against the news of its days.</summary>
    public static void Find(SqliteConnection connection, Workspace workspace)
    {
        var now = workspace.Now.ToUnixTimeMilliseconds();
        var posts = connection.Command("""
            SELECT p.id, p.published_at, p.text FROM posts p
            WHERE p.workspace_id = $w AND p.text IS NOT NULL AND p.published_at <= $now AND p.published_at > (SELECT min(at) FROM articles WHERE workspace_id = $w)
                AND NOT EXISTS (SELECT 1 FROM post_stories s WHERE s.post_id = p.id) ORDER BY p.published_at DESC LIMIT $most
            """, ("$w", workspace.Id), ("$now", now), ("$most", MostPosts)).Rows(row => (Id: row.GetInt64(0), At: row.Time(1)!.Value, Text: row.GetString(2))).ToList();
        var drafts = posts.Count == 0 ? [] : All(connection, workspace).Where(one => one is { Url: null, BegunAt: not null }).ToList();
        foreach (var (id, at, text) in posts)
        {
            if (drafts.Find(draft => draft.BegunAt <= at && Opening(draft.Text!) is { Length: > SameOpening / 2 } opening && Opening(text) == opening) is { } begun)
                connection.Run("UPDATE post_stories SET post_id = $p, posted_at = $now WHERE id = $id AND post_id IS NULL", ("$p", id), ("$id", begun.Id), ("$now", now));
            else if (Nearest(StoryRows.Since(connection, workspace with { Now = at }, at - Days, MostStories), text) is { } story)
                connection.Run("INSERT INTO post_stories (workspace_id, story_id, post_id, posted_at) VALUES ($w, $story, $p, $now)", ("$w", workspace.Id), ("$story", story.Id), ("$p", id), ("$now", now));
        }
    }

    static Story? Nearest(ImmutableArray<Story> stories, string text)
    {
        if (stories.IsEmpty)
            return null;
        var vocabulary = new StoryWords(stories);
        var vector = vocabulary.Of(text);
        var (story, alike) = stories.Select(story => (story, vocabulary.Alike(vector, story))).MaxBy(one => one.Item2);
        return alike >= About ? story : null;
    }

    static string Opening(string text) => new([.. text.Where(char.IsLetterOrDigit).Take(SameOpening).Select(char.ToLowerInvariant)]);

    /// <summary>How posts on news did against others.</summary>
    public static NewsLesson Learned(SqliteConnection connection, Workspace workspace) => NewsLesson.Of(
    [
        .. connection.Command("""
            SELECT (SELECT r.reactions FROM readings r WHERE r.post_id = p.id AND r.at <= $now AND r.reactions IS NOT NULL ORDER BY r.at DESC, r.batch_id DESC LIMIT 1),
                (SELECT avg(q.fit = $target) FROM (SELECT DISTINCT person_id FROM acts WHERE post_id = p.id LIMIT 2000) a JOIN people q ON q.id = a.person_id WHERE q.name IS NOT NULL AND q.fit IS NOT NULL),
                p.published_at, (SELECT min(a.at) FROM post_stories s JOIN articles a ON a.story_id = s.story_id WHERE s.post_id = p.id AND s.posted_at <= $now)
            FROM posts p WHERE p.workspace_id = $w AND p.text IS NOT NULL AND p.published_at <= $now ORDER BY p.published_at DESC LIMIT 200
            """, ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds()), ("$target", (int)FitLabel.Target))
            .Rows(row => new PostOnNews(row.Count(0), row.IsDBNull(1) ? null : row.GetDouble(1), row.Time(3) is { } first ? row.Time(2)!.Value - first : null)),
    ]);
}
