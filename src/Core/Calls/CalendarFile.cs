using System.Globalization;
using System.Text;

namespace Windfall.Core.Calls;

/// <summary>What a calendar is to be told of a call.</summary>
/// <param name="Uid">The same for every version of one call, or calendars show it twice.</param>
/// <param name="Version">Counts up with each change.</param>
/// <param name="Description">Null: none.</param>
public sealed record CalendarEntry(string Uid, int Version, Call Call, string Title, string? Description, DateTimeOffset Written);

/// <summary>Writes a call as an iCalendar file (RFC 5545): one event, in UTC, so that no time zone has to be described, with a reminder ten minutes before.</summary>
public static class CalendarFile
{
    /// <summary>A line's octets without its end (RFC 5545, 3.1).</summary>
    const int LongestLine = 75;

    public static string Write(CalendarEntry entry)
    {
        var file = new StringBuilder();
        var isOff = entry.Call.State == CallState.Missed;
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//Windfall//Leads//EN");
        Line(file, isOff ? "METHOD:CANCEL" : "METHOD:PUBLISH");
        Line(file, "BEGIN:VEVENT");
        Line(file, $"UID:{Text(entry.Uid)}");
        Line(file, $"DTSTAMP:{Time(entry.Written)}");
        Line(file, string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{entry.Version}"));
        Line(file, $"DTSTART:{Time(entry.Call.Start)}");
        Line(file, $"DTEND:{Time(entry.Call.End)}");
        Line(file, $"SUMMARY:{Text(entry.Title)}");
        if (entry.Description is { } description)
            Line(file, $"DESCRIPTION:{Text(description)}");
        if (entry.Call.Link is { } link)
        {
            Line(file, $"LOCATION:{Text(link)}");
            if (Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "https" or "http")
                Line(file, $"URL:{address.AbsoluteUri}");
        }
        Line(file, isOff ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        if (!isOff)
        {
            Line(file, "BEGIN:VALARM");
            Line(file, "ACTION:DISPLAY");
            Line(file, $"DESCRIPTION:{Text(entry.Title)}");
            Line(file, "TRIGGER:-PT10M");
            Line(file, "END:VALARM");
        }
        Line(file, "END:VEVENT");
        Line(file, "END:VCALENDAR");
        return file.ToString();
    }

    static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A text value (RFC 5545, 3.3.11), without the controls that no calendar takes; RFC 6350 escapes its texts alike.</summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder();
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
            _ = rune.Value switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(rune),
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append(' '),
                _ when Rune.IsControl(rune) => escaped,
                _ => escaped.Append(rune),
            };
        return escaped.ToString();
    }

    /// <summary>Ends a line, folded where it is too long: never within a character.</summary>
    public static void Line(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }
            file.Append(rune);
            octets += rune.Utf8SequenceLength;
        }
        file.Append("\r\n");
    }
}
