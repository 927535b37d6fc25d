using Windfall.App.Import;
using Windfall.Core.Posts;
using Windfall.Sources.LinkedIn;
using Windfall.Store.Bulk;

namespace Windfall.App.Archive;

/// <summary>The owner's posts and articles, with their texts.</summary>
sealed class OwnPostRows(ArchiveFile file, ArchiveContext context)
{
    /// <summary>How far a file's time and the time in an id may lie apart and still mean the same moment.</summary>
    static readonly TimeSpan Same = TimeSpan.FromMinutes(1);

    readonly PostCells posts = new(context.Batch.Posts, given: null);

    public Unreadable? ReadShare(Chunk chunk, out bool skipped) => Read(chunk, ArchiveText.MendedShare(file[ArchiveField.Text]), out skipped);

    /// <summary>A draft was never published, and is no post.</summary>
    public Unreadable? ReadArticle(Chunk chunk, out bool skipped)
    {
        skipped = file[ArchiveField.Date].IsEmpty;
        return skipped ? null : Read(chunk, file[ArchiveField.Text].ToString(), out skipped);
    }

    Unreadable? Read(Chunk chunk, string text, out bool skipped)
    {
        skipped = file[ArchiveField.Link].IsEmpty;
        if (skipped)
            return null;
        if (posts.Read(file.Table!, file.Columns[ArchiveField.Link], out _) is { } problem)
            return problem;

        var row = chunk.NextRow();
        var told = file.Time(ArchiveField.Date);
        var inId = posts.PublishedAt;
        posts.Tell(chunk, row, told is { } at && (inId is not { } minted || (at - minted).Duration() > Same) ? at : null, text);
        return null;
    }
}
