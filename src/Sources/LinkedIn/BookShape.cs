using Windfall.Core.Posts;

namespace Windfall.Sources.LinkedIn;

/// <summary>Tells workbooks apart by where things stand in them, and reads each sheet by position.</summary>
static class BookShape
{
    const int FacetSheets = 4, VisitorColumns = 20, ContentColumns = 10;

    public static BookKind? KindOf(IReadOnlyList<BookSheet> sheets)
    {
        if (sheets.Count == 0)
            return null;
        if (PostBook.IsOne(sheets))
            return BookKind.PostAnalytics;
        if (sheets.Count >= 3 && BookDays.Range(sheets[0][0, 1]) is not null)
            return BookKind.AggregateAnalytics;

        var first = sheets[0];
        var width = first.Rows.Take(3).Select(row => row.Count(cell => cell.Length > 0)).DefaultIfEmpty().Max();
        var saysImpressions = first.Rows.Take(2).Any(row => row.Any(cell => cell.Contains("mpression", StringComparison.OrdinalIgnoreCase)));
        if (!BookCells.Day(first[1, 0], DateOrder.MonthFirst).HasValue && !BookCells.Day(first[2, 0], DateOrder.MonthFirst).HasValue)
            return null;
        if (sheets.Count > FacetSheets && width >= VisitorColumns)
            return BookKind.PageVisitors;
        if (sheets.Count > FacetSheets && width is >= 3 and <= 6)
            return BookKind.PageFollowers;
        return width >= ContentColumns && saysImpressions && sheets.Count <= 3 ? BookKind.PageContent : null;
    }

    public static IEnumerable<(BookSheet Sheet, IEnumerable<BookRow> Rows)> Tables(BookKind kind, IReadOnlyList<BookSheet> sheets, BookDays days) => kind switch
    {
        BookKind.PostAnalytics => PostBook.Tables(sheets, days.Order),
        BookKind.AggregateAnalytics => sheets.Select((sheet, n) => (sheet, n switch
        {
            0 => AccountBook.Discovery(sheet, days),
            1 => AccountBook.Engagement(sheet, days),
            2 => AccountBook.TopPosts(sheet, days),
            3 => AccountBook.Followers(sheet, days),
            4 => Demographics(sheet, 1, days.From, days.To, FigureScope.Followers, null),
            _ => Demographics(sheet, 1, days.From, days.To, FigureScope.Viewers, null),
        })),
        _ => sheets.Select((sheet, n) => (sheet, PageBook.Rows(kind, sheet, n, days))),
    };

    /// <summary>Rows of category, value and share.</summary>
    public static IEnumerable<BookRow> Demographics(BookSheet sheet, int from, DateOnly first, DateOnly last, FigureScope scope, string? post)
    {
        for (var row = from; row < sheet.Rows.Count; row++)
        {
            if (sheet.Text(row).Length == 0)
                continue;
            var (category, label) = (sheet[row, 0], sheet[row, 1]);
            var kind = BookCells.Category(category);
            yield return Row(sheet, row, BookCells.Share(sheet[row, 2]) is var (value, isBelow) && label.Length > 0
                ? new BookTold(post, null, new(scope, kind, kind == FigureKind.OtherShare ? $"{category}: {label}" : label, first, last, value, isBelow))
                : null);
        }
    }

    public static BookRow Row(BookSheet sheet, int row, params ReadOnlySpan<BookTold?> tells)
    {
        List<BookTold> told = [];
        foreach (var one in tells)
            if (one is not null)
                told.Add(one);
        return new(row + 1, sheet.Text(row), [.. told]);
    }

    public static BookTold? Count(FigureScope scope, FigureKind kind, DateOnly from, DateOnly to, string cell, string? post = null, DateOnly? published = null) =>
        BookCells.Number(cell) is { } value ? new(post, published, new(scope, kind, "", from, to, value)) : null;
}
