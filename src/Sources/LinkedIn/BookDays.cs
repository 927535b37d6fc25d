using System.Globalization;
using System.Text.RegularExpressions;

namespace Windfall.Sources.LinkedIn;

/// <summary>Which days a workbook speaks of, and how it writes them.</summary>
/// <param name="To">The last day, itself counted.</param>
sealed partial record BookDays(DateOrder Order, DateOnly From, DateOnly To)
{
    static readonly string[] Betweens = [" - ", " – ", " — ", " ~ ", " to ", "–", "—", "~", "-"];

    /// <returns>Null where its dates can be read in two ways and nothing tells which.</returns>
    public static BookDays? Of(BookKind kind, IReadOnlyList<BookSheet> sheets, string name)
    {
        var inName = FileName.Match(name) is { Success: true } found
            ? (From: DateOnly.ParseExact(found.Groups[1].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture), To: DateOnly.ParseExact(found.Groups[2].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture))
            : default((DateOnly From, DateOnly To)?);

        // A post's id says on which day it was published, and so how its workbook writes days.
        if (kind == BookKind.PostAnalytics && PostBook.Minted(sheets[0]) is { } minted)
            inName = (minted, minted);

        var texts = Dates(kind, sheets);
        var order = Decide(texts, inName);
        if (order == DateOrder.Unknown && kind != BookKind.PostAnalytics && texts.Any(text => ArchiveDates.Parts(text) is var (a, b) && a != b))
            return null;

        List<DateOnly> days = [.. texts.Select(text => BookCells.Day(text, order)).OfType<DateOnly>()];
        if (kind == BookKind.AggregateAnalytics && Range(sheets[0][0, 1]) is var (first, last)
            && BookCells.Day(first, order) is { } from && BookCells.Day(last, order) is { } to && from <= to)
            return new(order, from, to);
        return days.Count > 0 ? new(order, days.Min(), days.Max()) : inName is { } window ? new(order, window.From, window.To) : null;
    }

    /// <summary>The two dates of <c>10/8/2026 - 10/9/2026</c>, in whichever spelling.</summary>
    public static (string First, string Last)? Range(string cell)
    {
        foreach (var between in Betweens)
        {
            if (cell.Split(between, StringSplitOptions.TrimEntries) is [var first, var last] && IsDate(first) && IsDate(last))
                return (first, last);
        }
        return null;
    }

    static DateOrder Decide(List<string> texts, (DateOnly From, DateOnly To)? inName)
    {
        var order = ArchiveDates.OrderOf([.. texts.Select(text => ArchiveDates.Parts(text)).OfType<(int, int)>()]);
        if (order != DateOrder.Unknown || inName is not { } window || texts.Count == 0)
            return order;

        var fits = new[] { DateOrder.MonthFirst, DateOrder.DayFirst }.Where(one => texts.All(text => BookCells.Day(text, one) is { } day
            && day >= window.From.AddDays(-1) && day <= window.To.AddDays(1))).ToList();
        return fits.Count > 0 ? fits[0] : DateOrder.Unknown;
    }

    /// <summary>Days that must be of the window, in their order: those of the first column of the sheet with a row for each day.</summary>
    static List<string> Dates(BookKind kind, IReadOnlyList<BookSheet> sheets)
    {
        var sheet = kind == BookKind.AggregateAnalytics && sheets.Count > 1 ? sheets[1] : sheets[0];
        var daily = kind == BookKind.PostAnalytics
            ? Enumerable.Range(0, sheet.Rows.Count).Select(row => sheet[row, 1])
            : Enumerable.Range(0, sheet.Rows.Count).Select(row => sheet[row, 0]);
        var found = daily.Where(IsDate).ToList();
        return found.Count == 0 && kind == BookKind.AggregateAnalytics && Range(sheets[0][0, 1]) is var (first, last) ? [first, last] : found;
    }

    static bool IsDate(string cell) => ArchiveDates.Parts(cell) is not null || cell.Length > 7 && ArchiveDates.TryRead(cell, DateOrder.Unknown, out _);

    [GeneratedRegex(@"(\d{4}-\d{2}-\d{2})_(\d{4}-\d{2}-\d{2})", RegexOptions.NonBacktracking)]
    private static partial Regex FileName { get; }
}
