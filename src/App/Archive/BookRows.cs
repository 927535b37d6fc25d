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
    /// A post's own workbook does not say of when its counts are; its parts may, else they are of the moment they are imported. The same counts again tell
    /// nothing new, for two downloads of the same figures differ in their bytes. Of a window LinkedIn revises counts upwards; so the greater stays.
    /// </summary>
    void Add(Chunk chunk, int row, (long Id, bool IsNew) post, Reading reading)
    {
        var isWindow = reading.At != DateTimeOffset.MaxValue;
        if (!isWindow)
            reading = reading with { At = table.MadeAt is { } made && made < context.Workspace.Now ? made : context.Workspace.Now };
        var before = post.IsNew ? null : Known(post.Id, reading.At, isWindow);
        if (before is null || (isWindow ? before.Impressions is null || reading.Impressions > before.Impressions : before with { At = reading.At } != reading))
            chunk.Readings.Add(new(row, post.Id, reading));
    }

    /// <summary>The last one up to a moment, or of that moment alone.</summary>
    Reading? Known(long post, DateTimeOffset at, bool exactly) =>
        context.Reader.Command("""
            SELECT at, reactions, comments, reposts, impressions FROM readings
            WHERE post_id = $p AND origin = $archive AND at <= $at AND (at = $at OR NOT $exactly) ORDER BY at DESC, batch_id DESC LIMIT 1
            """, ("$p", post), ("$archive", (int)Origin.Archive), ("$at", at.ToUnixTimeMilliseconds()), ("$exactly", exactly))
            .Rows(row => new Reading(row.Time(0)!.Value, row.Count(1), row.Count(2), row.Count(3), row.Count(4))).FirstOrDefault();
}
