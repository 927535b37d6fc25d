using System.Globalization;

namespace Windfall.Sources.Tables;

/// <summary>Times as files write them.</summary>
public static class Moments
{
    const long FirstSecond = 946_684_800, LastSecond = 4_102_444_800;    // 2000 to 2100: numbers beyond are no times

    static readonly string[] Formats =
    [
        "d MMM yyyy", "d MMM yyyy HH:mm", "d MMM yyyy HH:mm:ss", "d MMM yyyy, HH:mm", "d MMMM yyyy", "d MMMM yyyy HH:mm", "MMM d, yyyy", "MMMM d, yyyy",
        "MMM d, yyyy h:mm tt", "MMM d, yyyy, h:mm tt", "MMM d, yyyy, h:mm:ss tt", "MMMM d, yyyy h:mm tt", "MMMM d, yyyy, h:mm tt", "yyyy/MM/dd",
        "yyyy/MM/dd HH:mm", "yyyy/MM/dd HH:mm:ss", "ddd, d MMM yyyy HH:mm:ss", "d-MMM-yyyy", "d-MMM-yyyy HH:mm", "yyyyMMdd'T'HHmmss",
        "ddd MMM d HH:mm:ss yyyy", "ddd MMM d HH:mm:ss 'UTC' yyyy", "d MMM. yyyy", "d. MMM yyyy", "d. MMMM yyyy", "d. MMM. yyyy",
    ];

    // A day above 12 in one place tells which is the day; 03/04 tells nothing, and is not guessed.
    static readonly string[] Slashed = ["/M/yyyy", "/M/yyyy HH:mm", "/M/yyyy HH:mm:ss", "/M/yyyy h:mm tt", "/M/yyyy h:mm:ss tt"];

    static readonly CultureInfo[] Languages = [CultureInfo.InvariantCulture, .. "fr de es it pt nl".Split(' ').Select(CultureInfo.GetCultureInfo)];

    static readonly string[] Relative =
        ["ago", "il y a", "vor", "hace", "fa", "just now", "yesterday", "today", "now", "hier", "gestern", "ayer", "à l’instant", "à l'instant"];

    static readonly string[] Units =
    [
        "s", "sec", "secs", "m", "min", "mins", "h", "hr", "hrs", "d", "day", "days", "w", "wk", "week", "weeks", "mo", "mos", "month", "months", "y", "yr",
        "yrs", "year", "years", "hour", "hours", "minute", "minutes", "j", "jour", "jours", "sem", "mois", "an", "ans", "std", "tag", "tage", "tg", "wo",
        "woche", "wochen", "monat", "monate", "mon", "jahr", "jahre", "día", "días", "dia", "dias", "semana", "semanas", "mes", "meses", "año", "años", "a",
    ];

    /// <summary>Reads ISO 8601 (without a zone: UTC), its kin with a space, Unix seconds or milliseconds, RFC 1123, and dates with month names in seven languages.</summary>
    /// <returns>False also for a date that could be read in two ways, such as 03/04/2026.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out DateTimeOffset at)
    {
        text = text.Trim();
        if (TryIso(text, out at))
            return true;
        if (text.Length is < 6 or > 40)
            return false;
        return text.ContainsAnyExceptInRange('0', '9') ? TryWritten(text, out at) : TryUnix(text, out at);
    }

    /// <summary>Whether a text says how long ago something was (<c>2d</c>, <c>1mo</c>, <c>il y a 3 j</c>): no exact time, so the time is unknown.</summary>
    public static bool IsRelative(ReadOnlySpan<char> text)
    {
        text = text.Trim(" •·\t\u00A0");
        if (text.IsEmpty || text.Length > 40)
            return false;

        var saysAgo = false;
        foreach (var word in Relative)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
            saysAgo |= text.StartsWith($"{word} ", StringComparison.OrdinalIgnoreCase) || text.EndsWith($" {word}", StringComparison.OrdinalIgnoreCase);
        }
        var digit = text.IndexOfAnyInRange('0', '9');
        if (digit < 0 || digit > 0 && !saysAgo)
            return false;

        var rest = text[digit..].TrimStart("0123456789+");
        rest = rest.TrimStart(" \u00A0");
        var end = rest.IndexOfAny(' ', '.', '•');
        var unit = end < 0 ? rest : rest[..end];
        foreach (var known in Units)
        {
            if (unit.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary><c>2026-05-07</c>, <c>…T16:41</c>, <c>… 16:41:18.123</c>, with nothing, Z, UTC, +02:00 or +0200 behind it.</summary>
    internal static bool TryIso(ReadOnlySpan<char> text, out DateTimeOffset at)
    {
        at = default;
        if (text.Length < 10 || text[4] != '-' || text[7] != '-'
            || !Digits(text[..4], out var year) || !Digits(text.Slice(5, 2), out var month) || !Digits(text.Slice(8, 2), out var day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;

        var ticks = new DateTime(year, month, day).Ticks;
        text = text[10..];
        if (text.Length >= 6 && text[0] is 'T' or 't' or ' ' && text[3] == ':')
        {
            if (!Digits(text.Slice(1, 2), out var hour) || !Digits(text.Slice(4, 2), out var minute) || hour > 23 || minute > 59)
                return false;
            ticks += hour * TimeSpan.TicksPerHour + minute * TimeSpan.TicksPerMinute;
            text = text[6..];
            if (!TrySeconds(ref text, ref ticks))
                return false;
        }
        return TryZone(text.Trim(), out var offset) && TryAt(ticks, offset, out at);
    }

    static bool TrySeconds(ref ReadOnlySpan<char> text, ref long ticks)
    {
        if (text is not [':', ..])
            return true;
        if (text.Length < 3 || !Digits(text.Slice(1, 2), out var second) || second > 59)
            return false;
        ticks += second * TimeSpan.TicksPerSecond;
        text = text[3..];
        if (text is not ['.' or ',', >= '0' and <= '9', ..])
            return true;

        var unit = TimeSpan.TicksPerSecond;
        for (text = text[1..]; text is [>= '0' and <= '9', ..]; text = text[1..])
            ticks += (text[0] - '0') * (unit /= 10);
        return true;
    }

    static bool TryZone(ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = default;
        if (text.IsEmpty || text is "Z" or "z" or "UTC" or "GMT")
            return true;
        if (text[0] is not ('+' or '-') || text.Length is not (3 or 5 or 6) || text.Length == 6 && text[3] != ':'
            || !Digits(text.Slice(1, 2), out var hours) || hours > 14)
            return false;

        var minutes = 0;
        if (text.Length > 3 && (!Digits(text[^2..], out minutes) || minutes > 59))
            return false;
        offset = new TimeSpan(hours, minutes, 0) * (text[0] == '-' ? -1 : 1);
        return true;
    }

    static bool TryUnix(ReadOnlySpan<char> text, out DateTimeOffset at)
    {
        at = default;
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;
        var (seconds, milliseconds) = number > LastSecond ? (number / 1000, number % 1000) : (number, 0);
        if (seconds is < FirstSecond or >= LastSecond)
            return false;
        at = DateTimeOffset.FromUnixTimeSeconds(seconds).AddMilliseconds(milliseconds);
        return true;
    }

    static bool TryWritten(ReadOnlySpan<char> text, out DateTimeOffset at)
    {
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces;

        Span<char> plain = stackalloc char[text.Length];
        text.Replace(plain, '\u202F', ' ');
        plain.Replace('\u00A0', ' ');
        foreach (var zone in (ReadOnlySpan<string>)[" UTC", " GMT", " +0000"])
        {
            if (plain.EndsWith(zone, StringComparison.OrdinalIgnoreCase))
                plain = plain[..^zone.Length];
        }

        foreach (var language in Languages)
        {
            if (DateTimeOffset.TryParseExact(plain, Formats, language, Styles, out at))
                return true;
        }
        return TrySlashed(plain, Styles, out at);
    }

    static bool TrySlashed(Span<char> text, DateTimeStyles styles, out DateTimeOffset at)
    {
        at = default;
        text.Replace('.', '/');
        var first = text.IndexOf('/');
        var second = first < 0 ? -1 : text[(first + 1)..].IndexOf('/');
        if (first is not (1 or 2) || second is not (1 or 2) || text[..(first + 1 + second)].ContainsAnyExceptInRange('/', '9')
            || !int.TryParse(text[..first], NumberStyles.None, CultureInfo.InvariantCulture, out var a)
            || !int.TryParse(text.Slice(first + 1, second), NumberStyles.None, CultureInfo.InvariantCulture, out var b)
            || a <= 12 && b <= 12 && a != b)
            return false;

        foreach (var rest in Slashed)
        {
            var format = b > 12 ? $"M/d{rest[2..]}" : $"d{rest}";
            if (DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture, styles, out at))
                return true;
        }
        return false;
    }

    static bool TryAt(long ticks, TimeSpan offset, out DateTimeOffset at)
    {
        at = default;
        var utc = ticks - offset.Ticks;
        if (utc < 0 || utc > DateTime.MaxValue.Ticks)
            return false;
        at = new(utc, TimeSpan.Zero);
        return true;
    }

    static bool Digits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            number = number * 10 + (c - '0');
        }
        return true;
    }
}
