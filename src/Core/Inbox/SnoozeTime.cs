using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Windfall.Core.Inbox;

/// <summary>Reads what people say of when to be reminded: <c>+24h</c>, <c>+7d</c>, <c>18:00</c>, <c>tomorrow 9:00</c>, <c>monday</c>, <c>2026-10-01 08:30</c>, <c>2026-10-01T08:30Z</c>.</summary>
public static partial class SnoozeTime
{
    static readonly TimeOnly Morning = new(9, 0), Evening = new(18, 0);

    /// <summary>Nobody means longer.</summary>
    static readonly TimeSpan Longest = TimeSpan.FromDays(730);

    [GeneratedRegex(@"^\+(\d{1,4})\s*(m|h|d|w)$")] private static partial Regex Ahead { get; }

    [GeneratedRegex(@"^(?:(?<day>[a-z]+)\s*)?(?<time>\d{1,2}:\d{2})?$")] private static partial Regex DayAndTime { get; }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dt\d\d:\d\d(:\d\d(\.\d{1,7})?)?(z|[+-]\d\d:\d\d)$")] private static partial Regex WithOffset { get; }

    /// <param name="text">As typed; a preset's name counts for what it stands for.</param>
    /// <param name="zone">Whose clock days and times are of that do not say it themselves.</param>
    /// <param name="presets">The user's own, by name.</param>
    /// <returns>Null for what is none of these, and for what is not ahead.</returns>
    public static DateTimeOffset? Read(string text, DateTimeOffset now, TimeZoneInfo zone, ImmutableDictionary<string, string> presets)
    {
        var said = text.Trim().ToLowerInvariant();
        if (presets.TryGetValue(said, out var meant))
            said = meant.Trim().ToLowerInvariant();

        var until = Span(said) is { } ahead ? now + ahead
            : WithOffset.IsMatch(said) ? DateTimeOffset.TryParse(said.ToUpperInvariant(), CultureInfo.InvariantCulture, out var exact) ? exact.ToUniversalTime() : null
            : OnTheClock(said, TimeZoneInfo.ConvertTime(now, zone).DateTime) is { } local ? In(zone, local) : null;
        return until > now && until - now <= Longest ? until : null;
    }

    static TimeSpan? Span(string said) => Ahead.Match(said) is not { Success: true } match ? null
        : int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * match.Groups[2].Value switch
        {
            "m" => TimeSpan.FromMinutes(1),
            "h" => TimeSpan.FromHours(1),
            "d" => TimeSpan.FromDays(1),
            _ => TimeSpan.FromDays(7),
        };

    static DateTime? OnTheClock(string said, DateTime now)
    {
        if (DateTime.TryParseExact(said, ["yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd't'HH:mm", "yyyy-MM-dd't'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact))
            return said.Length == 10 ? exact + Morning.ToTimeSpan() : exact;
        if (said.Length == 0 || DayAndTime.Match(said) is not { Success: true } match)
            return null;

        TimeOnly? time = match.Groups["time"] is { Success: true, Value: var clock } ? TimeOnly.TryParseExact(clock, "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null : null;
        if (time is null && match.Groups["time"].Success)
            return null;

        var day = match.Groups["day"].Value;
        return day switch
        {
            "" => time is { } at ? now.Date + at.ToTimeSpan() is var today && today > now ? today : today.AddDays(1) : null,
            "tonight" or "soir" => now.Date + (time ?? Evening).ToTimeSpan(),
            "tomorrow" or "demain" => now.Date.AddDays(1) + (time ?? Morning).ToTimeSpan(),
            _ => Weekday(day) is { } weekday ? now.Date.AddDays(((int)weekday - (int)now.DayOfWeek + 6) % 7 + 1) + (time ?? Morning).ToTimeSpan() : null,
        };
    }

    static DayOfWeek? Weekday(string day) => day switch
    {
        "sunday" or "dimanche" => DayOfWeek.Sunday,
        "monday" or "lundi" => DayOfWeek.Monday,
        "tuesday" or "mardi" => DayOfWeek.Tuesday,
        "wednesday" or "mercredi" => DayOfWeek.Wednesday,
        "thursday" or "jeudi" => DayOfWeek.Thursday,
        "friday" or "vendredi" => DayOfWeek.Friday,
        "saturday" or "samedi" => DayOfWeek.Saturday,
        _ => null,
    };

    /// <summary>A time that clocks jump over counts as the moment after the jump.</summary>
    static DateTimeOffset? In(TimeZoneInfo zone, DateTime local)
    {
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(15);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }
}
