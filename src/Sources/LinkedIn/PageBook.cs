using Windfall.Core.Posts;

namespace Windfall.Sources.LinkedIn;

/// <summary>The workbooks of a company's page. Columns stand in the same places in every language; some carry a line of description above the header.</summary>
static class PageBook
{
    // Content, sheet 1: for each metric organic, sponsored, total. Only totals are taken.
    static readonly (int Column, FigureKind Kind)[] Content =
        [(3, FigureKind.Impressions), (4, FigureKind.Reached), (7, FigureKind.Clicks), (10, FigureKind.Reactions), (13, FigureKind.Comments), (16, FigureKind.Reposts)];

    const int PostLink = 1, PostCreated = 5, PostImpressions = 9, PostClicks = 12, PostLikes = 14, PostComments = 15, PostReposts = 16;

    static readonly FigureKind[] Facets = [FigureKind.Location, FigureKind.Function, FigureKind.Seniority, FigureKind.Industry, FigureKind.CompanySize];

    public static IEnumerable<BookRow> Rows(BookKind kind, BookSheet sheet, int number, BookDays days) => (kind, number) switch
    {
        (BookKind.PageContent, 0) => Daily(sheet, days, Content),
        (BookKind.PageContent, _) => Posts(sheet, days),
        (BookKind.PageFollowers, 0) => Daily(sheet, days, [(Width(sheet) - 1, FigureKind.NewFollowers)]),
        (BookKind.PageVisitors, 0) => Daily(sheet, days, [(Width(sheet) - 4, FigureKind.PageViews), (Width(sheet) - 1, FigureKind.Visitors)]),
        _ => Facet(sheet, days, number <= Facets.Length ? Facets[number - 1] : FigureKind.OtherShare),
    };

    static IEnumerable<BookRow> Daily(BookSheet sheet, BookDays days, (int Column, FigureKind Kind)[] columns)
    {
        for (var row = 1; row < sheet.Rows.Count; row++)
        {
            if (BookCells.Day(sheet[row, 0], days.Order) is { } day)
                yield return BookShape.Row(sheet, row,
                    [.. columns.Select(column => BookShape.Count(FigureScope.Page, column.Kind, day, day, sheet[row, column.Column]))]);
        }
    }

    static IEnumerable<BookRow> Posts(BookSheet sheet, BookDays days)
    {
        for (var row = 2; row < sheet.Rows.Count; row++)
        {
            if (sheet.Text(row).Length == 0)
                continue;
            var (url, published) = (sheet[row, PostLink], BookCells.Day(sheet[row, PostCreated], days.Order));
            if (!BookCells.IsPost(url))
            {
                yield return BookShape.Row(sheet, row);
                continue;
            }

            var (impressions, likes, comments, reposts) = (sheet[row, PostImpressions], sheet[row, PostLikes], sheet[row, PostComments], sheet[row, PostReposts]);
            var reading = new Reading(AccountBook.End(days.To), Known(likes), Known(comments), Known(reposts), Known(impressions));
            yield return BookShape.Row(sheet, row, Window(FigureKind.Impressions, impressions), Window(FigureKind.Clicks, sheet[row, PostClicks]),
                Window(FigureKind.Reactions, likes), Window(FigureKind.Comments, comments), Window(FigureKind.Reposts, reposts),
                published >= days.From && !reading.SaysNothing ? new BookTold(url, published, null, reading) : null);

            BookTold? Window(FigureKind kind, string cell) => BookShape.Count(FigureScope.Page, kind, days.From, days.To, cell, url, published);
        }
    }

    /// <summary>Counts of followers or visitors by what they are; kept as shares of their sum.</summary>
    static IEnumerable<BookRow> Facet(BookSheet sheet, BookDays days, FigureKind kind)
    {
        var sum = Enumerable.Range(1, Math.Max(0, sheet.Rows.Count - 1)).Sum(row => Math.Max(0, BookCells.Number(sheet[row, 1]) ?? 0));
        for (var row = 1; row < sheet.Rows.Count; row++)
        {
            if (sheet.Text(row).Length > 0)
                yield return BookShape.Row(sheet, row, sheet[row, 0].Length > 0 && sum > 0 && BookCells.Number(sheet[row, 1]) is >= 0 and { } count
                    ? new BookTold(null, null, new(FigureScope.Page, kind, sheet[row, 0], days.From, days.To, count / sum)) : null);
        }
    }

    static int Width(BookSheet sheet) => sheet.Rows.Take(2).Select(row => Array.FindLastIndex(row, cell => cell.Length > 0) + 1).DefaultIfEmpty().Max();

    static long? Known(string cell) => BookCells.Number(cell) is >= 0 and { } value ? (long)value : null;
}
