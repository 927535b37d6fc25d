using System.Globalization;
using Windfall.Sources.Tables;

namespace Windfall.Sources.LinkedIn;

/// <summary>Which of two small numbers in a date is the day.</summary>
public enum DateOrder
{
    Unknown,
    MonthFirst,
    DayFirst,
}

/// <summary>Dates as LinkedIn's files write them; UTC.</summary>
public static class ArchiveDates
{
    static readonly string[] Months = ["MMM yyyy", "MMMM yyyy", "MMM. yyyy", "M/yyyy", "yyyy"];

    static readonly string[] YearFirst = ["yyyy/M/d", "yyyy.M.d", "yyyy. M. d.", "yyyy. M. d", "yyyy-M-d", "yyyy'年'M'月'd'日'"];

    static readonly CultureInfo[] Languages = [CultureInfo.InvariantCulture, .. "fr de es it pt nl".Split(' ').Select(CultureInfo.GetCultureInfo)];

    static readonly string[] Slashed =
    [
        "M/d/yy", "M/d/yyyy", "M/d/yy, h:mm tt", "M/d/yyyy, h:mm tt", "M/d/yy h:mm tt", "M/d/yyyy h:mm tt", "M/d/yy, h:mm:ss tt", "M/d/yyyy, h:mm:ss tt",
        "M/d/yy, HH:mm", "M/d/yyyy, HH:mm", "M/d/yy HH:mm", "M/d/yyyy HH:mm", "M/d/yyyy HH:mm:ss", "M/d/yyyy, HH:mm:ss",
    ];

    static readonly string[] DaySlashed = [.. Slashed.Select(format => format.Replace("M/d", "d/M", StringComparison.Ordinal))];

    /// <summary>Reads all that occurs in an archive or a workbook.</summary>
    /// <param name="order">What the file has shown of itself; where it has not, a date that can be read in two ways is not read.</param>
    public static bool TryRead(ReadOnlySpan<char> text, DateOrder order, out DateTimeOffset at)
    {
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces;

        text = text.Trim();
        if (Moments.TryIso(text, out at))
            return true;        // nearly all
        if (text.Length is < 4 or > 120)
            return false;

        Span<char> plain = stackalloc char[text.Length];
        text.Replace(plain, '\u202F', ' ');
        plain.Replace('\u00A0', ' ');
        if (Parts(plain) is { } parts)
        {
            order = order == DateOrder.Unknown ? Told(plain, parts) : order;
            plain.Replace('.', '/');
            plain.Replace('-', '/');
            return order != DateOrder.Unknown
                && DateTimeOffset.TryParseExact(plain, order == DateOrder.MonthFirst ? Slashed : DaySlashed, CultureInfo.InvariantCulture, Styles, out at);
        }
        if (Respelled(plain) is { } known)
            return TryRead(known, order, out at);
        if (plain.Length <= 40 && Moments.TryRead(plain, out at) || TrySerial(plain, out at) || TryProse(plain, out at)
            || DateTimeOffset.TryParseExact(plain, YearFirst, CultureInfo.InvariantCulture, Styles, out at))
            return true;

        foreach (var language in Languages)
        {
            if (DateTimeOffset.TryParseExact(plain, Months, language, Styles, out at))
                return true;
        }
        return false;
    }

    /// <summary>What a date shows of its own order: a number above twelve, twice the same, or points, which nobody writes who puts the month first.</summary>
    static DateOrder Told(ReadOnlySpan<char> text, (int First, int Second) parts) =>
        parts.First > 12 || text.Contains('.') ? DateOrder.DayFirst : parts.Second > 12 || parts.First == parts.Second ? DateOrder.MonthFirst : DateOrder.Unknown;

    /// <summary>Without what .NET does not know: German months as LinkedIn and Austria write them, the "de" of Spanish and Portuguese, years of two digits behind a name.</summary>
    static string? Respelled(ReadOnlySpan<char> text)
    {
        var plain = text.ToString().Replace(" Mrz ", " Mar ", StringComparison.Ordinal).Replace(" Jän ", " Jan ", StringComparison.Ordinal).Replace(" de ", " ", StringComparison.Ordinal);
        if (plain is [.., '-', >= '0' and <= '9', >= '0' and <= '9'] && plain.Length is 8 or 9 && char.IsLetter(plain[^4]))
            plain = $"{plain[..^2]}20{plain[^2..]}";
        return plain.AsSpan().SequenceEqual(text) ? null : plain;
    }

    /// <summary>The two numbers of <c>9/5/26</c> or <c>25.07.2025</c> or <c>5-9-2026</c> that may be day or month.</summary>
    public static (int First, int Second)? Parts(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny('/', '.', '-');
        var second = first < 0 ? -1 : text[(first + 1)..].IndexOfAny('/', '.', '-');
        return first is 1 or 2 && second is >= 1 and <= 3
            && int.TryParse(text[..first], NumberStyles.None, CultureInfo.InvariantCulture, out var a)
            && int.TryParse(text.Slice(first + 1, second).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var b)
            ? (a, b)
            : null;
    }

    /// <summary>Decides once for a file: by a number above twelve, else by days that follow each other only when read one way.</summary>
    public static DateOrder OrderOf(IReadOnlyList<(int First, int Second)> dates)
    {
        var (day, month) = (dates.Any(date => date.First > 12), dates.Any(date => date.Second > 12));
        if (day != month)
            return day ? DateOrder.DayFirst : DateOrder.MonthFirst;
        if (day || dates.Count < 2)
            return DateOrder.Unknown;

        var pairs = dates.Zip(dates.Skip(1)).ToList();
        var secondSteps = pairs.All(pair => pair.First.First == pair.Second.First && Math.Abs(pair.Second.Second - pair.First.Second) == 1);
        var firstSteps = pairs.All(pair => pair.First.Second == pair.Second.Second && Math.Abs(pair.Second.First - pair.First.First) == 1);
        return secondSteps == firstSteps ? DateOrder.Unknown : secondSteps ? DateOrder.MonthFirst : DateOrder.DayFirst;
    }

    /// <summary>Days since 30 December 1899, as spreadsheets count; 1990 to 2100.</summary>
    static bool TrySerial(ReadOnlySpan<char> text, out DateTimeOffset at)
    {
        at = default;
        if (!double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var days) || days is < 32_874 or > 73_050)
            return false;
        at = new(DateTime.FromOADate(days), TimeSpan.Zero);
        return true;
    }

    /// <summary><c>You uploaded a feed document on September 2, 2026 at 3:04 PM (GMT)</c>.</summary>
    static bool TryProse(ReadOnlySpan<char> text, out DateTimeOffset at)
    {
        at = default;
        var on = text.IndexOf(" on ");
        var end = text.IndexOf(" (");
        return on >= 0 && DateTimeOffset.TryParseExact(text[(on + 4)..(end > on + 4 ? end : text.Length)], "MMMM d, yyyy 'at' h:mm tt", CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out at);
    }
}
