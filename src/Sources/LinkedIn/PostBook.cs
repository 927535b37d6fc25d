using Windfall.Core.Posts;
using Windfall.Sources.Tables;

namespace Windfall.Sources.LinkedIn;

/// <summary>The workbook of a single post, of both generations. Rows move about in it, so they are found by their labels.</summary>
static class PostBook
{
    /// <summary>How far down the post's address may stand.</summary>
    const int Beginning = 15;

    static readonly (FigureKind Kind, string[] Labels)[] Labels =
    [
        (FigureKind.Impressions, ["impressions", "impressoes", "impresiones"]),
        (FigureKind.Reached, ["membersreached", "membrestouches", "erreichtemitglieder", "miembrosalcanzados", "usuariosalcancados"]),
        (FigureKind.ProfileViewers, ["profileviewersfromthispost"]),
        (FigureKind.NewFollowers, ["followersgainedfromthispost"]),
        (FigureKind.Engagements, ["socialengagements"]),
        (FigureKind.Reactions, ["reactions", "reactionsocial", "reaktionen", "reacciones", "reacoes"]),
        (FigureKind.Comments, ["comments", "commentaires", "kommentare", "comentarios"]),
        (FigureKind.Reposts, ["reposts", "republications", "geteiltebeitrage", "vecescompartido", "compartilhamentos"]),
        (FigureKind.Saves, ["saves", "enregistrements"]),
        (FigureKind.Sends, ["sendsonlinkedin"]),
        (FigureKind.Clicks, ["linkengagements"]),
    ];

    public static bool IsOne(IReadOnlyList<BookSheet> sheets) => sheets.Count <= 3 && Url(sheets[0]) is not null
        && Enumerable.Range(0, sheets[0].Rows.Count).Any(row => KindOf(sheets[0][row, 0]) == FigureKind.Impressions && BookCells.Number(sheets[0][row, 1]) is not null);

    public static IEnumerable<(BookSheet Sheet, IEnumerable<BookRow> Rows)> Tables(IReadOnlyList<BookSheet> sheets, DateOrder order)
    {
        var (first, url) = (sheets[0], Url(sheets[0])!);
        var labels = Enumerable.Range(0, first.Rows.Count).Select(row => ColumnNames.Normal(first[row, 0])).ToList();
        var published = labels.FindIndex(label => label is "postdate" or "datedepublication" or "datedupost") is >= 0 and var at ? BookCells.Day(first[at, 1], order) : null;
        var since = published ?? Minted(first) ?? DateOnly.MinValue;

        // The rows about viewers begin below a header of three cells, in a sheet of their own or below the others.
        var viewers = Enumerable.Range(0, first.Rows.Count).FirstOrDefault(row => first[row, 2].Length > 0, first.Rows.Count);
        yield return (first, Counts(first, viewers, url, published, since).Concat(BookShape.Demographics(first, viewers + 1, since, since, FigureScope.Viewers, url)));
        foreach (var sheet in sheets.Skip(1))
            yield return (sheet, BookShape.Demographics(sheet, 1, since, since, FigureScope.Viewers, url));
    }

    static IEnumerable<BookRow> Counts(BookSheet sheet, int end, string url, DateOnly? published, DateOnly since)
    {
        var counts = new Dictionary<FigureKind, long>();
        for (var row = 0; row < end; row++)
        {
            if (KindOf(sheet[row, 0]) is { } kind && BookCells.Number(sheet[row, 1]) is >= 0 and { } value)
                counts.TryAdd(kind, (long)value);
        }
        var reading = new Reading(DateTimeOffset.MaxValue, Known(FigureKind.Reactions), Known(FigureKind.Comments), Known(FigureKind.Reposts), Known(FigureKind.Impressions));

        for (var row = 0; row < end; row++)
        {
            if (sheet[row, 1].Length == 0)
                continue;       // a caption
            var told = KindOf(sheet[row, 0]) is { } kind ? BookShape.Count(FigureScope.Profile, kind, since, since, sheet[row, 1], url, published) : null;
            yield return BookShape.Row(sheet, row, told, told?.Figure?.Kind == FigureKind.Impressions ? new BookTold(url, published, null, reading) : null);
        }

        long? Known(FigureKind kind) => counts.TryGetValue(kind, out var count) ? count : null;
    }

    /// <summary>The day in the id of the post, UTC; null where there is none.</summary>
    public static DateOnly? Minted(BookSheet sheet) =>
        PostAddress.Read(Url(sheet))?.PublishedAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null;

    static string? Url(BookSheet sheet) => Enumerable.Range(0, Math.Min(Beginning, sheet.Rows.Count)).Select(row => sheet[row, 1]).FirstOrDefault(BookCells.IsPost);

    static FigureKind? KindOf(string label)
    {
        var name = ColumnNames.Normal(label);
        return name.Length > 0 && Labels.FirstOrDefault(one => one.Labels.Contains(name)) is { Kind: not 0 } found ? found.Kind : null;
    }
}
