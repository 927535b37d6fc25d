using System.Globalization;
using Windfall.Core.Leads;
using Windfall.Core.Posts;
using Windfall.Sources.LinkedIn;
using Windfall.Sources.Tables;
using Windfall.Store.Bulk;

namespace Windfall.App.Archive;

/// <summary>
/// What the owner did to posts. On posts of others it is a touch with somebody unknown, for the file does not say whose post it was. A comment under a post
/// of his own that begins with somebody's name is a weak sign that they talked.
/// </summary>
sealed class OwnActRows(ArchiveFile file, ArchiveContext context, TouchKind kind)
{
    const double WeakSign = .5;

    readonly char[] key = new char[PostAddress.Limit], url = new char[PostAddress.Limit + 64];

    public Unreadable? Read(Chunk chunk, out bool skipped)
    {
        var link = file[ArchiveField.Link];
        skipped = link.IsEmpty;
        if (skipped)
            return null;

        var row = chunk.NextRow();
        var at = file.Time(ArchiveField.Date);
        var text = ArchiveText.Mended(file[ArchiveField.Text]);
        var isNamed = PostAddress.TryKey(link, key, out var length, out var network);
        var address = isNamed && network == Network.LinkedIn ? Canonical(key.AsSpan(0, length)) : link;
        context.Touch(chunk, row, kind, person: 0, at, address, Reactions.Canonical(file[ArchiveField.Type]), text);

        if (kind == TouchKind.Commented && isNamed && context.Batch.Posts.Find(new(network, key.AsSpan(0, length).ToString())) is { } own
            && context.Addressees.Find(own.Id, text) is var person and not 0)
        {
            context.Touch(chunk, row, TouchKind.Replied, person, at, address, text: text, confidence: WeakSign);
        }
        return null;
    }

    /// <summary>The address of a post by its key, however it was written; the same as <see cref="PostAddress.Read"/> gives, without allocating.</summary>
    ReadOnlySpan<char> Canonical(ReadOnlySpan<char> post) =>
        url.AsSpan().TryWrite(CultureInfo.InvariantCulture, $"https://www.linkedin.com/{(post.StartsWith("pulse/") ? "" : "feed/update/")}{post}{(post.StartsWith("pulse/") ? "" : "/")}", out var length)
            ? url.AsSpan(0, length) : post;
}
