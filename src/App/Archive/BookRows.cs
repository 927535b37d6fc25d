using Windfall.Core.Origins;
using Windfall.Core.Posts;
using Windfall.Sources.LinkedIn;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Archive;

/// <summary>Turns rows of an analytics workbook into figures, and into readings where a figure is all that a post had gathered.</summary>
sealed class BookRows(BookTable table, ArchiveContext context)
{
    readonly HashSet<long> told = [];

    public Unreadable? Read(Chunk chunk, out bool skipped)
    {
        skipped = table.Current.Tells.IsEmpty;
        if (skipped)
            return null;

        var row = chunk.NextRow();
        foreach (var one in table.Current.Tells)
        {
            var post = one.PostUrl is { } url ? Post(chunk, row, PostAddress.Read(url)!, one.Published) : default;
            if (one.Figure is { } figure)
                chunk.Figures.Add(new(row, post.Id, figure));
            if (one.Reading is { } reading)
                Add(chunk, row, post, reading);
        }
        return null;
    }

    (long Id, bool IsNew) Post(Chunk chunk, int row, Post post, DateOnly? published)
    {
        var number = context.Batch.Posts.Number(post.Id);
        if (number.IsNew && told.Add(number.Id))
            chunk.Posts.Add(new(row, number.Id, IsNew: true, post with
            {
                PublishedAt = post.PublishedAt ?? (published is { } day ? new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null),
            }));
        return number;
    }

    /// <summary>
    /// A post's own workbook does not say when it was made, so its counts are of the moment they are imported; the same counts again tell nothing new.
    /// LinkedIn revises a window upwards later; so of two figures for the end of a window the greater stays.
    /// </summary>
    void Add(Chunk chunk, int row, (long Id, bool IsNew) post, Reading reading)
    {
        var isOfNow = reading.At == DateTimeOffset.MaxValue;
        if (isOfNow)
            reading = reading with { At = context.Workspace.Now };
        var before = post.IsNew ? null : Known(post.Id, isOfNow ? null : reading.At);
        if (before is null || (isOfNow ? before with { At = reading.At } != reading : before.Impressions is null || reading.Impressions > before.Impressions))
            chunk.Readings.Add(new(row, post.Id, reading));
    }

    Reading? Known(long post, DateTimeOffset? at)
    {
        using var connection = context.Workspace.Database.Connect();
        return connection.Command("""
            SELECT at, reactions, comments, reposts, impressions FROM readings
            WHERE post_id = $p AND origin = $archive AND ($at IS NULL OR at = $at) ORDER BY at DESC, batch_id DESC LIMIT 1
            """, ("$p", post), ("$archive", (int)Origin.Archive), ("$at", at?.ToUnixTimeMilliseconds()))
            .Rows(row => new Reading(row.Time(0)!.Value, row.Count(1), row.Count(2), row.Count(3), row.Count(4))).FirstOrDefault();
    }
}
