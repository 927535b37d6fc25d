using Windfall.Core.Leads;
using Windfall.Core.Posts;
using Windfall.Sources.LinkedIn;
using Windfall.Store.Bulk;

namespace Windfall.App.Archive;

/// <summary>Messages: what the owner wrote is a touch with each who got it, what others wrote is one with its sender.</summary>
sealed class MessageRows(ArchiveFile file, ArchiveContext context)
{
    /// <summary>A message to more people than this is a circular, not a touch.</summary>
    const int Circle = 20;

    public Unreadable? Read(Chunk chunk, out bool skipped)
    {
        var from = ArchiveText.Mended(file[ArchiveField.From]);
        var sender = file[ArchiveField.SenderUrl];
        var at = file.Time(ArchiveField.Date);
        var text = ArchiveText.Mended(file[ArchiveField.Text]);
        var isOwn = context.Owner.Is(from, sender) || context.Owner.Name is null && file[ArchiveField.Folder].Equals("SENT", StringComparison.OrdinalIgnoreCase);
        if (!isOwn)
        {
            if (skipped = from.Length == 0 && text.Length == 0 && at is null)
                return null;
            if (!Add(chunk, -1, TouchKind.WasWritten, from, sender, at, text, out _))
                AddUnknown(chunk, TouchKind.WasWritten, at, text);
            return null;
        }

        var names = Split(file[ArchiveField.To]);
        var urls = Split(file[ArchiveField.RecipientUrls]);
        var row = -1;
        for (var n = 0; n < Math.Max(names.Length, urls.Length) && Math.Max(names.Length, urls.Length) <= Circle; n++)
        {
            // A name may have a comma in it, so names belong to addresses only where they are as many.
            var name = n < names.Length && (urls.Length == 0 || names.Length == urls.Length) ? ArchiveText.Mended(names[n]) : "";
            if (Add(chunk, row, TouchKind.Wrote, name, n < urls.Length ? urls[n] : "", at, text, out var used))
                row = used;
        }
        skipped = row < 0 && names.Length == 0 && text.Length == 0 && at is null;
        if (row < 0 && !skipped)
            AddUnknown(chunk, TouchKind.Wrote, at, text);
        return null;
    }

    /// <summary>With somebody who hides, who closed the account, or with a crowd: that there was a message is known, not with whom.</summary>
    void AddUnknown(Chunk chunk, TouchKind kind, DateTimeOffset? at, string text) =>
        context.Touch(chunk, chunk.NextRow(), kind, person: 0, at, detail: file[ArchiveField.Conversation], text: text);

    bool Add(Chunk chunk, int row, TouchKind kind, string name, ReadOnlySpan<char> url, DateTimeOffset? at, string text, out int used)
    {
        used = row;
        if (url.IsEmpty && (name.Length == 0 || Core.Audience.PersonAddress.IsAnonymous(name)) || context.Owner.Is(name, url))
            return false;

        used = row < 0 ? chunk.NextRow() : row;
        var person = context.People.Tell(chunk, used, new() { Name = name, Url = url });
        context.Touch(chunk, used, kind, person, at, detail: file[ArchiveField.Conversation], text: text, with: context.With(url, name));
        return true;
    }

    static string[] Split(ReadOnlySpan<char> cell) =>
        cell.ToString().Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
