using System.Globalization;
using System.Text.RegularExpressions;

namespace Windfall.Sources.Feeds;

/// <summary>ISO 8601, whole and in part: 2003, 2003-12, 031231, -03-12, 2003-365, 2003-12-31T10:14Z, and the same with blanks.</summary>
static partial class IsoDate
{
    public static bool TryRead(string text, out DateTimeOffset at)
    {
        at = default;
        if (Whole().Match(text) is { Success: true } whole)
            return Make(whole, Of(whole, "year"), Of(whole, "month", 1), Of(whole, "day", 1), out at);
        if (Short().Match(text) is { Success: true } brief)
            return Make(brief, FeedDates.Year(Of(brief, "year"), 2), Of(brief, "month"), Of(brief, "day", 1), out at);
        if (OfYear().Match(text) is { Success: true } ordinal && Of(ordinal, "day") is > 0 and <= 366 and var day && Of(ordinal, "year") is > 0 and var year)
        {
            var date = new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(day - 1);
            return Make(ordinal, year, date.Month, date.Day, out at);
        }
        return false;
    }

    static bool Make(Match match, int year, int month, int day, out DateTimeOffset at)
    {
        at = default;
        var second = match.Groups["second"] is { Success: true } given ? double.Parse(given.Value.Replace(',', '.'), CultureInfo.InvariantCulture) : 0;
        return Zones.TryRead(match.Groups["zone"].Value, out var offset)
            && FeedDates.TryMake(year, month, day, Of(match, "hour"), Of(match, "minute"), second, offset, out at);
    }

    static int Of(Match match, string group, int otherwise = 0) => match.Groups[group] is { Success: true } part && FeedDates.Number(part.ValueSpan, out var number) ? number : otherwise;

    const string Time = @"(?:(?:[T\s]\s*|\s*T\s*)(?<hour>\d{1,2})(?::?(?<minute>\d{2})(?::?(?<second>\d{2}(?:[.,]\d{1,9})?))?)?\s*(?<zone>Z|[A-Za-z]{1,5}|(?:GMT|UTC)?\s*[+-]\d{1,2}:?\d{0,2})?)?$";

    [GeneratedRegex(@"^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?|(?<month>\d{2})(?<day>\d{2}))?" + Time, RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?:-(?<year>\d{2})-?(?<month>\d{2})|(?<year>\d{2})(?<month>\d{2})(?<day>\d{2})|(?<year>\d{2})-(?<month>\d{2})-(?<day>\d{2}))" + Time, RegexOptions.ExplicitCapture)]
    private static partial Regex Short();

    [GeneratedRegex(@"^(?<year>\d{4})-?(?<day>\d{3})" + Time, RegexOptions.ExplicitCapture)]
    private static partial Regex OfYear();
}
