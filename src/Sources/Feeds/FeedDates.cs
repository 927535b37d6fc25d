using System.Globalization;

namespace Windfall.Sources.Feeds;

/// <summary>Dates as feeds write them: RFC 822 and ISO 8601 with all their misspellings, asctime, American and day-first dates, months in many languages.</summary>
public static class FeedDates
{
    const int Longest = 120;

    /// <summary>Without a zone it is UTC. What cannot be a moment (a 99th of June, a minute 61) is none.</summary>
    public static bool TryRead(string? raw, out DateTimeOffset at)
    {
        at = default;
        var text = raw?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > Longest)
            return false;
        return IsoDate.TryRead(text, out at) || LooseDate.TryRead(text, out at);
    }

    /// <summary>The moment that parts name, where they name one.</summary>
    internal static bool TryMake(int year, int month, int day, int hour, int minute, double second, TimeSpan offset, out DateTimeOffset at)
    {
        at = default;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour is < 0 or > 24 || minute is < 0 or > 59 || second is < 0 or >= 61
            || offset.Duration() > TimeSpan.FromHours(25))
            return false;
        try
        {
            var local = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified).AddHours(hour).AddMinutes(minute).AddSeconds(Math.Min(second, 59.999));
            at = new DateTimeOffset(DateTime.SpecifyKind(local - offset, DateTimeKind.Utc));
            return true;
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }

    internal static int Year(int year, int digits) => digits > 2 ? year : year < 70 ? 2000 + year : 1900 + year;

    internal static bool Number(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
