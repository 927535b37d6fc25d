using Microsoft.Data.Sqlite;
using Windfall.App.Stories;
using Windfall.Core.Sync;
using Windfall.Sources.Feeds;
using Windfall.Store;

namespace Windfall.App.Feeds;

/// <summary>What asking for a feed came to.</summary>
/// <param name="Answer">Null where there was none.</param>
/// <param name="Feed">What it says; null where it is as it was, or no feed.</param>
/// <param name="Setback">Null where it answered.</param>
sealed record Fetched(WatchedFeed Of, DateTimeOffset At, FeedAnswer? Answer, Feed? Feed, Setback? Setback)
{
    /// <summary>Keeps what a feed told, when it is asked again, and how it went. Within the caller's transaction.</summary>
    /// <returns>Articles that were new.</returns>
    public static int Keep(SqliteConnection connection, IReadOnlyList<Fetched> all)
    {
        foreach (var one in all)
            one.Note(connection);
        return all.Where(one => one.Feed is not null).GroupBy(one => one.Of.Workspace).Sum(some => StoryDesk.Keep(connection, some.Key, [.. some.SelectMany(one => one.Articles())]));
    }

    IEnumerable<NewArticle> Articles() => Feed!.Entries.Select(entry => NewArticle.Of(entry, Feed, Of.Id, Of.Url, At, latest: At)).OfType<NewArticle>();

    void Note(SqliteConnection connection)
    {
        if (Setback is { } why)
        {
            var next = NextFetch.After(why, Of.Failures + 1, At, new Random(HashCode.Combine(Of.Id, At.Ticks)));
            connection.Run("UPDATE feeds SET failures = failures + 1, setback = $why, next_at = $next WHERE id = $id", ("$id", Of.Id), ("$why", (int)why.Kind), ("$next", next?.ToUnixTimeMilliseconds()));
            return;
        }
        var answer = Answer!;
        connection.Run("""
            UPDATE feeds SET failures = 0, setback = NULL, answered_at = $at, next_at = $next, title = coalesce($title, title), etag = $etag, modified = $modified WHERE id = $id
            """, ("$id", Of.Id), ("$at", At.ToUnixTimeMilliseconds()), ("$next", Next(connection, answer).ToUnixTimeMilliseconds()), ("$title", Feed?.Title),
            ("$etag", answer.Validators.ETag), ("$modified", answer.Validators.Modified));
        if (answer.MovedTo is { } to && to.AbsoluteUri != Of.Url
            && connection.Run("UPDATE OR IGNORE feeds SET url = $to WHERE id = $id", ("$id", Of.Id), ("$to", to.AbsoluteUri)) == 0)
            connection.Run("UPDATE feeds SET removed_at = $at WHERE id = $id", ("$id", Of.Id), ("$at", At.ToUnixTimeMilliseconds()));      // it is read there already
    }

    DateTimeOffset Next(SqliteConnection connection, FeedAnswer answer) => NextFetch.Of(At, Feed is { } feed
        ? feed.Entries.Select(entry => entry.Published ?? entry.Updated).OfType<DateTimeOffset>()
        : connection.Command("SELECT at FROM articles WHERE feed_id = $f ORDER BY id DESC LIMIT 50", ("$f", Of.Id)).Rows(row => row.Time(0)!.Value), answer.Fresh);
}
