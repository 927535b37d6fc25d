using Windfall.Core.Posts;

namespace Windfall.Sources.LinkedIn;

/// <summary>The sheets of an account's workbook. They stand in the same order and places in every language.</summary>
static class AccountBook
{
    /// <summary>What two lists of posts have between them: nothing, though LinkedIn sometimes fills it.</summary>
    const int RightBlock = 4;

    public static IEnumerable<BookRow> Discovery(BookSheet sheet, BookDays days)
    {
        for (var row = 1; row < Math.Min(3, sheet.Rows.Count); row++)
            yield return BookShape.Row(sheet, row, BookShape.Count(
                FigureScope.Profile, row == 1 ? FigureKind.Impressions : FigureKind.Reached, days.From, days.To, sheet[row, 1]));
    }

    public static IEnumerable<BookRow> Engagement(BookSheet sheet, BookDays days)
    {
        for (var row = 1; row < sheet.Rows.Count; row++)
        {
            if (sheet.Text(row).Length == 0)
                continue;
            yield return BookCells.Day(sheet[row, 0], days.Order) is { } day
                ? BookShape.Row(sheet, row, BookShape.Count(FigureScope.Profile, FigureKind.Impressions, day, day, sheet[row, 1]),
                    BookShape.Count(FigureScope.Profile, FigureKind.Engagements, day, day, sheet[row, 2]))
                : BookShape.Row(sheet, row);
        }
    }

    /// <summary>Two rankings side by side that have nothing to do with each other; a post in one only is unknown to the other, not zero.</summary>
    public static IEnumerable<BookRow> TopPosts(BookSheet sheet, BookDays days)
    {
        var first = Enumerable.Range(0, sheet.Rows.Count).FirstOrDefault(row => BookCells.IsPost(sheet[row, 0]) || BookCells.IsPost(sheet[row, RightBlock]), sheet.Rows.Count);
        for (var row = first; row < sheet.Rows.Count; row++)
        {
            if (sheet.Text(row).Length > 0)
                yield return BookShape.Row(sheet, row, Post(sheet, row, 0, FigureKind.Engagements, days), Post(sheet, row, RightBlock, FigureKind.Impressions, days));
        }
    }

    public static IEnumerable<BookRow> Followers(BookSheet sheet, BookDays days)
    {
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            if (BookCells.Day(sheet[row, 0], days.Order) is { } day)
                yield return BookShape.Row(sheet, row, BookShape.Count(FigureScope.Profile, FigureKind.NewFollowers, day, day, sheet[row, 1]));
            else if (row < 3 && BookCells.Number(sheet[row, 1]) is not null)
                yield return BookShape.Row(sheet, row, BookShape.Count(FigureScope.Profile, FigureKind.TotalFollowers, days.To, days.To, sheet[row, 1]));
        }
    }

    /// <summary>
    /// Counts are of the window only. Of a post that was published in it they are all there are: what it had gathered when the window ended.
    /// The day of publishing is GMT's, so one a day before the window may be meant, and is not.
    /// </summary>
    static BookTold? Post(BookSheet sheet, int row, int column, FigureKind kind, BookDays days)
    {
        var url = sheet[row, column];
        if (!BookCells.IsPost(url) || BookCells.Number(sheet[row, column + 2]) is not { } value)
            return null;

        var published = BookCells.Day(sheet[row, column + 1], days.Order);
        var figure = new Figure(FigureScope.Profile, kind, "", days.From, days.To, value);
        var isWhole = kind == FigureKind.Impressions && published >= days.From && value >= 0;
        return new(url, published, figure, isWhole ? new(End(days.To), null, Impressions: (long)value) : null);
    }

    /// <summary>When a day is over.</summary>
    public static DateTimeOffset End(DateOnly day) => new(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
