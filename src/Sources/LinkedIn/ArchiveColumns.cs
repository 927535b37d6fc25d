using System.Collections.Immutable;
using Windfall.Sources.Tables;

namespace Windfall.Sources.LinkedIn;

/// <summary>Something a file of the archive tells; found by its column's name, wherever that stands.</summary>
public enum ArchiveField
{
    Date, Link, Text, SharedUrl, Type, First, Last, Url, Company, Position, ConnectedOn, Headline, Title, Started, Finished,
    From, To, SentAt, Direction, InviterUrl, InviteeUrl, Conversation, SenderUrl, RecipientUrls, Subject, Folder,
}

/// <summary>The columns of an archive's file. LinkedIn's own headers are English; the other languages are for files that were saved again.</summary>
static class ArchiveColumns
{
    static readonly Dictionary<ArchiveKind, (ArchiveField Field, string[] Names, bool IsNeeded)[]> Known = new()
    {
        [ArchiveKind.Profile] =
        [
            (ArchiveField.First, ["firstname", "prenom", "vorname", "nombre", "nome", "voornaam"], true),
            (ArchiveField.Last, ["lastname", "nom", "nachname", "apellidos", "sobrenome", "cognome", "achternaam"], true),
            (ArchiveField.Headline, ["headline", "titre", "titreduprofil", "slogan", "profilslogan", "titular", "titulo"], true),
        ],
        [ArchiveKind.Positions] =
        [
            (ArchiveField.Company, ["companyname", "nomdelentreprise", "entreprise", "unternehmen", "nombredelaempresa", "empresa"], true),
            (ArchiveField.Title, ["title", "intitule", "titre", "titel", "cargo", "titulo"], true),
            (ArchiveField.Started, ["startedon", "commencele", "debut", "begonnenam", "fechadeinicio"], true),
            (ArchiveField.Finished, ["finishedon", "termine", "terminele", "fin", "beendetam", "fechadefin"], false),
        ],
        [ArchiveKind.Invitations] =
        [
            (ArchiveField.From, ["from", "de", "von"], true),
            (ArchiveField.To, ["to", "a", "an", "para"], true),
            (ArchiveField.SentAt, ["sentat", "envoyele", "gesendetam", "enviadoel"], true),
            (ArchiveField.Text, ["message", "nachricht", "mensaje"], false),
            (ArchiveField.Direction, ["direction", "sens", "richtung", "direccion"], true),
            (ArchiveField.InviterUrl, ["inviterprofileurl"], false),
            (ArchiveField.InviteeUrl, ["inviteeprofileurl"], false),
        ],
        [ArchiveKind.Connections] =
        [
            (ArchiveField.First, ["firstname", "prenom", "vorname", "nombre", "nome", "voornaam"], true),
            (ArchiveField.Last, ["lastname", "nom", "nachname", "apellidos", "sobrenome", "cognome", "achternaam"], true),
            (ArchiveField.Url, ["url", "profileurl"], false),
            (ArchiveField.Company, ["company", "entreprise", "unternehmen", "empresa", "azienda", "bedrijf"], false),
            (ArchiveField.Position, ["position", "poste", "cargo", "posizione", "functie"], false),
            (ArchiveField.ConnectedOn, ["connectedon", "connectele", "verbundenam", "conectadoel", "conectadoem", "collegatoil", "verbondenop"], true),
        ],
        [ArchiveKind.Shares] =
        [
            (ArchiveField.Date, ["date", "datum", "fecha", "data"], false),
            (ArchiveField.Link, ["sharelink"], true),
            (ArchiveField.Text, ["sharecommentary"], true),
            (ArchiveField.SharedUrl, ["sharedurl"], false),
        ],
        [ArchiveKind.Comments] =
        [
            (ArchiveField.Date, ["date", "datum", "fecha", "data"], true),
            (ArchiveField.Link, ["link", "lien", "enlace"], true),
            (ArchiveField.Text, ["message", "comment", "commentaire", "nachricht", "kommentar", "mensaje", "comentario"], true),
        ],
        [ArchiveKind.Reactions] =
        [
            (ArchiveField.Date, ["date", "datum", "fecha", "data"], true),
            (ArchiveField.Type, ["type", "typ", "tipo"], false),
            (ArchiveField.Link, ["link", "lien", "enlace"], true),
        ],
        [ArchiveKind.InstantReposts] =
        [
            (ArchiveField.Date, ["date", "datum", "fecha", "data"], true),
            (ArchiveField.Link, ["link", "lien", "enlace"], true),
        ],
        [ArchiveKind.Messages] =
        [
            (ArchiveField.Conversation, ["conversationid"], true),
            (ArchiveField.From, ["from"], true),
            (ArchiveField.SenderUrl, ["senderprofileurl"], false),
            (ArchiveField.To, ["to"], false),
            (ArchiveField.RecipientUrls, ["recipientprofileurls"], false),
            (ArchiveField.Date, ["date"], true),
            (ArchiveField.Subject, ["subject"], false),
            (ArchiveField.Text, ["content"], true),
            (ArchiveField.Folder, ["folder"], false),
        ],
    };

    /// <summary>Where a file has each of its fields.</summary>
    /// <returns>Null where a column that its kind cannot do without is missing.</returns>
    public static IReadOnlyDictionary<ArchiveField, int>? Match(ArchiveKind kind, IReadOnlyList<string> header)
    {
        string[] names = [.. header.Select(name => name.Length > 100 ? "" : ColumnNames.Normal(name))];
        var found = new Dictionary<ArchiveField, int>();
        foreach (var (field, aliases, isNeeded) in Known[kind])
        {
            var at = Array.FindIndex(names, name => aliases.Contains(name));
            if (at >= 0)
                found[field] = at;
            else if (isNeeded)
                return null;
        }
        return found;
    }

    /// <summary>Whether files of that kind are tables.</summary>
    public static bool IsKnown(ArchiveKind kind) => Known.ContainsKey(kind);

    /// <summary>Where files of a kind have their times.</summary>
    public static ArchiveField Dated(ArchiveKind kind) => kind switch
    {
        ArchiveKind.Invitations => ArchiveField.SentAt,
        ArchiveKind.Connections => ArchiveField.ConnectedOn,
        ArchiveKind.Positions => ArchiveField.Started,
        _ => ArchiveField.Date,
    };

    /// <summary>The last of the columns that a kind cannot do without.</summary>
    public static int LastNeeded(ArchiveKind kind, IReadOnlyDictionary<ArchiveField, int> columns) =>
        Known[kind].Where(column => column.IsNeeded).Max(column => columns[column.Field]);

    /// <summary>Which kind a header is of, when nothing else tells. Few and common names must be all there are.</summary>
    public static ArchiveKind? Recognise(IReadOnlyList<string> header)
    {
        var width = header.Count(name => name.Length > 0);
        foreach (var kind in (ReadOnlySpan<ArchiveKind>)[ArchiveKind.Shares, ArchiveKind.Messages, ArchiveKind.Connections, ArchiveKind.Invitations])
        {
            if (Match(kind, header) is not null)
                return kind;
        }
        if (Match(ArchiveKind.Positions, header) is { } position && position.ContainsKey(ArchiveField.Finished))
            return ArchiveKind.Positions;
        if (Match(ArchiveKind.Profile, header) is not null && header.Any(name => ColumnNames.Normal(name) is "maidenname" or "zipcode" or "instantmessengers"))
            return ArchiveKind.Profile;
        if (width == 3 && Match(ArchiveKind.Comments, header) is not null)
            return ArchiveKind.Comments;
        if (width == 3 && Match(ArchiveKind.Reactions, header) is { } reaction && reaction.ContainsKey(ArchiveField.Type))
            return ArchiveKind.Reactions;
        return width == 2 && Match(ArchiveKind.InstantReposts, header) is not null ? ArchiveKind.InstantReposts : null;
    }

    /// <summary>What the columns of a kind are called, for a sentence.</summary>
    public static string Needed(ArchiveKind kind) =>
        string.Join(", ", Known[kind].Where(column => column.IsNeeded).Select(column => column.Field));

    public static ImmutableArray<char> Delimiters { get; } = [',', ';', '\t'];
}
