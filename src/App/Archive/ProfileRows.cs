using Windfall.Core.Posts;
using Windfall.Sources.LinkedIn;
using Windfall.Store.Bulk;

namespace Windfall.App.Archive;

/// <summary>The owner's headline, and what stands in for it: the positions held, each from its beginning on.</summary>
sealed class ProfileRows(ArchiveFile file, ArchiveContext context)
{
    public Unreadable? ReadProfile(Chunk chunk, out bool skipped)
    {
        var name = $"{file[ArchiveField.First]} {file[ArchiveField.Last]}".Trim();
        context.Owner.Named(name);

        var headline = ArchiveText.Mended(file[ArchiveField.Headline]);
        skipped = headline.Length == 0;
        if (!skipped)
            chunk.Profiles.Add(new(chunk.NextRow(), context.Owner.Name ?? "", Url: null, headline, MadeAt, IsPosition: false));
        return null;
    }

    public Unreadable? ReadPosition(Chunk chunk, out bool skipped)
    {
        var (title, company) = (ArchiveText.Mended(file[ArchiveField.Title]), ArchiveText.Mended(file[ArchiveField.Company]));
        skipped = title.Length == 0;
        if (skipped)
            return null;

        var from = file.Time(ArchiveField.Started) ?? DateTimeOffset.UnixEpoch;
        chunk.Profiles.Add(new(chunk.NextRow(), context.Owner.Name ?? "", Url: null, company.Length == 0 ? title : $"{title} at {company}", from, IsPosition: true));
        return null;
    }

    /// <summary>When the archive was made; a clock that runs ahead of ours is not believed.</summary>
    DateTimeOffset MadeAt => file.MadeAt is { } made && made < context.Workspace.Now ? made : context.Workspace.Now;
}
