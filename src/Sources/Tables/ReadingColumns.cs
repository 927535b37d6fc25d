using System.Collections.Immutable;

namespace Windfall.Sources.Tables;

/// <summary>Which columns of a table of readings (counts of posts at moments) tell what; -1 where none does.</summary>
public sealed class ReadingColumns
{
    internal static readonly ImmutableArray<Field> Fields =
    [
        new("at", "at", "readat", "time", "when", "datetime", "timestamp", "datum", "heure", "zeit", "uhrzeit", "fecha", "hora", "data", "date"),
        new("reactions", "reactions", "reaction", "reactionscount", "reactioncount", "totalreactions", "numreactions", "likes", "like", "likescount",
            "likecount", "numlikes", "favourites", "favorites", "reaktionen", "reacciones", "reacoes", "reazioni", "jaime", "gefalltmir"),
        new("comments", "comments", "commentscount", "commentcount", "numcomments", "replies", "replycount", "commentaires", "kommentare",
            "comentarios", "commenti"),
        new("reposts", "reposts", "repostscount", "repostcount", "shares", "sharescount", "sharecount", "numshares", "reshares", "boosts", "reblogs",
            "republications", "partages", "geteilt", "compartidos"),
        new("impressions", "impressions", "impressionscount", "impressioncount", "views", "viewscount", "viewcount", "numviews", "vues", "ansichten",
            "impressionen", "impresiones", "impressoes", "visualizzazioni"),
        new("postUrl", "posturl", "postlink", "urlpost", "sharelink", "activityurl", "posturn", "activityurn", "post", "url", "link", "address"),
        new("text", "text", "posttext", "content", "commentary", "texte", "texto", "message"),
        new("published", "published", "publishedat", "publishdate", "publisheddate", "postedat", "postdate", "createdat", "publiele", "veroffentlicht"),
    ];

    public static IEnumerable<string> FieldNames => Fields.Select(one => one.Name);

    // What only a table of people has.
    static readonly ImmutableHashSet<string> Personal =
    [
        "profileurl", "profilelink", "linkedinprofileurl", "linkedinprofile", "name", "fullname", "firstname", "lastname", "headline", "actorname",
        "reactorname", "authorname", "commentername", "displayname", "memberid", "actorid", "did", "occupation", "prenom", "vorname", "nachname",
        "reactiontype", "degree",
    ];

    readonly int[] assigned;
    readonly ImmutableArray<string> columns;

    ReadingColumns(int[] assigned, ImmutableArray<string> columns) => (this.assigned, this.columns) = (assigned, columns);

    public int At => assigned[0];
    public int Reactions => assigned[1];
    public int Comments => assigned[2];
    public int Reposts => assigned[3];
    public int Impressions => assigned[4];

    /// <summary>-1 where all rows speak of one post that the user names.</summary>
    public int PostUrl => assigned[5];
    public int Text => assigned[6];
    public int Published => assigned[7];

    public IEnumerable<(string Field, string Column)> Describe() =>
        from field in Enumerable.Range(0, Fields.Length)
        where assigned[field] >= 0
        select (Fields[field].Name, columns[assigned[field]]);

    /// <returns>Null for what is no table of readings: there is no moment, no count, or somebody in particular.</returns>
    public static ReadingColumns? Match(ImmutableArray<string> columns, IReadOnlyDictionary<string, string>? forced = null)
    {
        if (columns.Any(column => Personal.Contains(ColumnNames.Normal(column))))
            return null;

        var found = new ReadingColumns(ColumnNames.Assign(columns, Fields, ForcedColumns.Of(columns, Fields, forced)), columns);
        var counts = found.Reactions >= 0 || found.Comments >= 0 || found.Reposts >= 0 || found.Impressions >= 0;
        return found.At >= 0 && counts ? found : null;
    }
}
