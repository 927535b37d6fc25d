using Windfall.Core.Leads;
using Windfall.Core.Posts;
using Windfall.Sources.LinkedIn;
using Windfall.Store.Bulk;

namespace Windfall.App.Archive;

/// <summary>The owner's contacts, and who invited whom.</summary>
sealed class ContactRows(ArchiveFile file, ArchiveContext context)
{
    public Unreadable? ReadConnection(Chunk chunk, out bool skipped)
    {
        var name = ArchiveText.Mended($"{file[ArchiveField.First]} {file[ArchiveField.Last]}").Trim();
        var url = file[ArchiveField.Url];
        skipped = name.Length == 0 && url.IsEmpty;      // a member who closed the account
        if (skipped)
            return null;

        var position = context.Headlines.Has(url) ? "" : ArchiveText.Mended(file[ArchiveField.Position]);
        var row = chunk.NextRow();
        var person = context.People.Tell(chunk, row, new()
        {
            Name = name, Headline = position, Company = ArchiveText.Mended(file[ArchiveField.Company]), Url = url, Degree = 1,
        });
        context.Addressees.Add(name, person);
        context.Touch(chunk, row, TouchKind.Connected, person, file.Time(ArchiveField.ConnectedOn), with: context.With(url, name));
        return null;
    }

    public Unreadable? ReadInvitation(Chunk chunk, out bool skipped)
    {
        var isOwn = file[ArchiveField.Direction].StartsWith("OUT", StringComparison.OrdinalIgnoreCase);
        context.Owner.Learn(file[isOwn ? ArchiveField.InviterUrl : ArchiveField.InviteeUrl]);

        var name = ArchiveText.Mended(file[isOwn ? ArchiveField.To : ArchiveField.From]);
        var url = file[isOwn ? ArchiveField.InviteeUrl : ArchiveField.InviterUrl];
        skipped = name.Length == 0 && url.IsEmpty;
        if (skipped)
            return null;

        var row = chunk.NextRow();
        var person = context.People.Tell(chunk, row, new() { Name = name, Url = url });
        context.Touch(chunk, row, isOwn ? TouchKind.Invited : TouchKind.WasInvited, person, file.Time(ArchiveField.SentAt),
            text: ArchiveText.Mended(file[ArchiveField.Text]), with: context.With(url, name));
        return null;
    }
}
