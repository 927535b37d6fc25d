using System.Collections.Immutable;
using Windfall.Core.Posts;

namespace Windfall.Sources.Tables;

/// <summary>Which columns of a table of people tell what; -1 where none does.</summary>
public sealed class PeopleColumns
{
    // Names seen in real tables of this kind, in English, French, German, Spanish, Italian, Portuguese and Dutch.
    internal static readonly ImmutableArray<Field> Fields =
    [
        new("profileUrl", "profileurl", "profilelink", "linkedinprofileurl", "linkedinurl", "linkedinprofile", "publicprofileurl", "actorprofileurl",
            "actorlinkedinurl", "reactorprofileurl", "authorprofileurl", "commenterprofileurl", "actorurl", "authorurl", "leadurl", "navigatorurl",
            "profil", "profilurl", "lienprofil", "enlaceperfil", "profile", "url", "link", "person"),
        new("memberId", "memberid", "actorid", "actorurn", "profileid", "profileurn", "memberurn", "vmid", "reactorid", "reactorurn", "authorid",
            "authorurn", "actordid", "did", "entityurn", "urn", "acct", "handle", "id"),
        new("name", "name", "fullname", "actorname", "reactorname", "authorname", "commentername", "displayname", "profilename", "nomcomplet",
            "nombrecompleto", "nomecompleto", "vollstandigername", "personname", "kommentator", "commenter", "reactor", "liker", "nom", "nombre", "nome",
            "naam", "person", "author", "auteur", "autor"),
        new("firstName", "firstname", "vorname", "prenom", "primeironome", "voornaam", "first", "givenname"),
        new("lastName", "lastname", "surname", "nachname", "nomdefamille", "apellidos", "apellido", "cognome", "sobrenome", "achternaam", "last",
            "familyname"),
        new("headline", "headline", "position", "occupation", "jobtitle", "title", "job", "subtitle", "description", "tagline", "actorposition",
            "reactorheadline", "actorheadline", "authorheadline", "profileheadline", "poste", "intitule", "cargo", "titre", "titel", "bio"),
        new("company", "company", "companyname", "currentcompany", "organization", "organisation", "employer", "unternehmen", "firma", "entreprise",
            "empresa", "azienda", "bedrijf"),
        new("reaction", "reactiontype", "reaction", "likedtype", "reaktion", "reaccion", "reazione", "reacao", "reactie", "engagementtype", "engagement",
            "action", "type"),
        new("comment", "comment", "commenttext", "commentary", "commentaire", "kommentar", "comentario", "commento", "text", "message", "content"),
        new("postUrl", "posturl", "postlink", "posturn", "urlpost", "sourceurl", "activityurl", "activityurn", "sharelink", "beitrag", "lienpost",
            "publication", "post", "query", "input"),
        new("when", "commentdate", "commentedat", "reactedat", "reactiondate", "createdat", "postedat", "at", "time", "when", "datetime", "datum", "heure",
            "fecha", "data", "date", "timestamp"),
        new("degree", "degree", "connectiondegree", "distance", "degre", "grad", "grado"),
        new("network", "network", "platform", "plateforme", "netzwerk", "reseau", "red"),
        new("location", "location", "country", "countrycode", "geo", "geolocation", "region", "city", "lieu", "pays", "ort", "land", "ubicacion", "pais"),
        new("isAuthor", "actorauthor", "isauthor", "ispostauthor", "isoriginalposter", "postauthor"),
        new("commentId", "commentid", "commenturn", "commenturl", "commentlink", "commentpermalink", "commentaireid", "kommentarid"),
        new("replyTo", "replyto", "replytoid", "inreplyto", "inreplytoid", "parentcomment", "parentcommentid", "parentcommenturn", "parentcommenturl", "parentid", "reponsea", "enreponsea",
            "antwortauf", "respuestaa"),
    ];

    // Places in Fields of those that are solved together.
    const int NameAt = 2, FirstAt = 3, LastAt = 4, IsAuthorAt = 14;

    readonly int[] assigned;
    readonly ImmutableArray<string> columns;

    PeopleColumns(int[] assigned, ImmutableArray<string> columns) => (this.assigned, this.columns) = (assigned, columns);

    public int ProfileUrl => assigned[0];
    public int MemberId => assigned[1];
    public int Name => assigned[2];
    public int First => assigned[3];
    public int Last => assigned[4];
    public int Headline => assigned[5];
    public int Company => assigned[6];
    public int Reaction => assigned[7];
    public int Comment => assigned[8];
    public int PostUrl => assigned[9];
    public int When => assigned[10];
    public int Degree => assigned[11];
    public int Network => assigned[12];

    /// <summary>Of the person, or the country alone.</summary>
    public int Location => assigned[13];

    /// <summary>Tells rows of the post's own author: true, yes or 1.</summary>
    public int IsAuthor => assigned[14];

    /// <summary>The table's name for a comment, and for the one that it answers.</summary>
    public int CommentId => assigned[15];
    public int ReplyTo => assigned[16];

    /// <summary>What can be forced: the names of the fields.</summary>
    public static IEnumerable<string> FieldNames => Fields.Select(one => one.Name);

    /// <summary>Each field that is told, with its column as written.</summary>
    public IEnumerable<(string Field, string Column)> Describe() =>
        from field in Enumerable.Range(0, Fields.Length)
        where assigned[field] >= 0
        select (Fields[field].Name, columns[assigned[field]]);

    /// <returns>Null for what is no table of people: there is neither address, member id nor name. Ask <see cref="ReadingColumns"/> first.</returns>
    /// <param name="forced">Columns by field, as the user told; what does not exist is passed over, so ask <see cref="Misforced"/> before.</param>
    public static PeopleColumns? Match(ImmutableArray<string> columns, IReadOnlyDictionary<string, string>? forced = null)
    {
        var fixedColumns = ForcedColumns.Of(columns, Fields, forced);
        SolveHalfNames(columns, fixedColumns);

        var assigned = ColumnNames.Assign(columns, Fields, fixedColumns);
        SolveAuthor(columns, assigned);

        var found = new PeopleColumns(assigned, columns);
        return found.ProfileUrl >= 0 || found.MemberId >= 0 || found.Name >= 0 || found.First >= 0 && found.Last >= 0 ? found : null;
    }

    /// <returns>What is wrong with the columns that the user forced; null if nothing.</returns>
    public static Unreadable? Misforced(string file, ImmutableArray<string> columns, IReadOnlyDictionary<string, string> forced) =>
        ForcedColumns.Wrong(file, columns, Fields, forced);

    /// <summary>"author" is a name where there is no other, and else tells whether the row is of the post's author.</summary>
    static void SolveAuthor(ImmutableArray<string> columns, int[] assigned)
    {
        var author = columns.ToList().FindIndex(column => ColumnNames.Normal(column) == "author");
        if (author < 0 || assigned[IsAuthorAt] >= 0)
            return;
        if (assigned[NameAt] == author && assigned[FirstAt] >= 0 && assigned[LastAt] >= 0)
            assigned[NameAt] = -1;
        if (!assigned.Contains(author))
            assigned[IsAuthorAt] = author;
    }

    /// <summary>"nom" beside "prénom" is half a name, and so are "nombre" beside "apellidos" and "Name" beside "Vorname"; alone, each is a whole one.</summary>
    static void SolveHalfNames(ImmutableArray<string> columns, Dictionary<int, int> fixedColumns)
    {
        string[] normal = [.. columns.Select(ColumnNames.Normal)];
        Solve(first: ["prenom"], last: ["nom"]);
        Solve(first: ["nombre"], last: ["apellidos", "apellido"]);
        Solve(first: ["nome"], last: ["cognome", "sobrenome"]);
        Solve(first: ["vorname"], last: ["name"]);
        Solve(first: ["firstname", "givenname", "vorname", "voornaam"], last: ["lastname", "surname", "familyname", "nachname", "achternaam"]);

        void Solve(string[] first, string[] last)
        {
            var (f, l) = (Array.FindIndex(normal, first.Contains), Array.FindIndex(normal, last.Contains));
            if (f < 0 || l < 0 || normal.Contains("nachname") && last[0] == "name" || fixedColumns.ContainsValue(f) || fixedColumns.ContainsValue(l))
                return;
            fixedColumns.TryAdd(FirstAt, f);
            fixedColumns.TryAdd(LastAt, l);
        }
    }
}
