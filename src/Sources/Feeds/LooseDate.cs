using System.Text.RegularExpressions;

namespace Windfall.Sources.Feeds;

/// <summary>A date in words and numbers in any order, as people and programs misspell RFC 822.</summary>
static partial class LooseDate
{
    public static bool TryRead(string text, out DateTimeOffset at)
    {
        at = default;
        var parts = new Parts();
        foreach (Match piece in Piece().Matches(Comments().Replace(Eastern(text), " ")))
        {
            if (!parts.Take(piece.Value))
                return false;
        }
        return parts.TryMake(out at);
    }

    /// <summary>Years, months, days, mornings and afternoons as Chinese, Japanese and Korean write them.</summary>
    static string Eastern(string text)
    {
        if (!text.Any(letter => letter is >= '\u2E80' and <= '\uD7FF'))
            return text;
        var date = EasternDate().Match(text);
        if (!date.Success)
            return text.Replace("오전", " am ", StringComparison.Ordinal).Replace("오후", " pm ", StringComparison.Ordinal);
        var half = text.Contains("오후", StringComparison.Ordinal) || text.Contains("下午", StringComparison.Ordinal) || text.Contains("午後", StringComparison.Ordinal) ? "pm" : "";
        var time = EasternTime().Match(text, date.Index + date.Length);
        var clock = time.Success ? $"{time.Groups[1].Value}:{(time.Groups[2].Success ? time.Groups[2].Value : "00")}:{(time.Groups[3].Success ? time.Groups[3].Value : "00")} {half}" : "";
        return $"{date.Groups[1].Value}-{date.Groups[2].Value}-{date.Groups[3].Value} {clock} {(text.Any(letter => letter is >= '\uAC00' and <= '\uD7A3') ? "KST" : "")}";
    }

    [GeneratedRegex(@"\d+(?::\d+)+(?:[.,]\d+)?|\d+[-/.]\d+[-/.]\d+|[+-]\d{1,2}:?\d{2}(?!\d)|\d+|[\p{L}\p{M}][\p{L}\p{M}.'’/_]*")]
    private static partial Regex Piece();

    [GeneratedRegex(@"\([^)]*\)|(?<=\d)(st|nd|rd|th|er|º|ª)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Comments();

    [GeneratedRegex(@"(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})")]
    private static partial Regex EasternDate();

    [GeneratedRegex(@"(\d{1,2})(?:시|時|时|:)\s*(?:(\d{1,2})(?:분|分|:)?)?\s*(?:(\d{1,2}))?")]
    private static partial Regex EasternTime();

    struct Parts
    {
        int year, yearDigits, month, day, hour, minute;
        double second;
        bool hasTime, isAfternoon, isMorning, isBad;
        string? place, zoneName;
        TimeSpan? offset;

        public bool Take(string piece)
        {
            if (char.IsDigit(piece[0]))
                return piece.Contains(':', StringComparison.Ordinal) ? Time(piece) : piece.AsSpan().IndexOfAny("-/.") > 0 ? Date(piece) : Number(piece);
            if (piece[0] is '+' or '-')
                return Offset(piece);
            Word(piece);
            return true;
        }

        bool Time(string piece)
        {
            var clock = piece.Split(':');
            if (clock.Length > 3 || hasTime)
                return clock.Length <= 3;
            hasTime = true;
            return FeedDates.Number(clock[0], out hour) && FeedDates.Number(clock[1].Split('.', ',')[0], out minute)
                && (clock.Length < 3 || double.TryParse(clock[2].Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture, out second));
        }

        bool Date(string piece)
        {
            var all = piece.Split('-', '/', '.');
            if (!FeedDates.Number(all[0], out var first) || !FeedDates.Number(all[1], out var middle) || !FeedDates.Number(all[2], out var last))
                return false;
            if (all[0].Length == 4)
                (year, yearDigits, month, day) = (first, 4, middle, last);
            else
            {
                (year, yearDigits) = (last, all[2].Length);
                var isAmerican = piece.Contains('/', StringComparison.Ordinal) ? first <= 12 : middle > 12;
                (month, day) = isAmerican ? (first, middle) : (middle, first);
            }
            return true;
        }

        bool Number(string piece)
        {
            if (!FeedDates.Number(piece, out var number))
                return false;
            if (piece.Length == 4)
                (year, yearDigits) = (number, 4);
            else if (piece.Length > 2)
                return piece.Length != 3 && piece.Length != 5;
            else if (day == 0)
                day = number;
            else if (yearDigits == 0)
                (year, yearDigits) = (number, piece.Length);
            return true;
        }

        bool Offset(string piece)
        {
            if (!hasTime && yearDigits == 0)
                return true;
            if (!Zones.TryRead(piece, out var read))
                return false;
            offset = read;
            return true;
        }

        void Word(string piece)
        {
            var word = piece.TrimEnd('.').ToLowerInvariant();
            var plain = word.Replace(".", "", StringComparison.Ordinal);
            if (plain is "am" or "pm" or "μμ" or "πμ")
                (isMorning, isAfternoon) = (plain is "am" or "πμ", plain is "pm" or "μμ");
            else if (piece.Contains('/', StringComparison.Ordinal))
                place = piece;
            else if (hasTime && Zones.TryName(plain, out _))
                zoneName = plain;
            else if (Months.Of(word) is > 0 and var found)
                month = found;      // the last one that is: a weekday may begin like a month, and stands before it
            else if (plain == "x")
                isBad = true;
        }

        public readonly bool TryMake(out DateTimeOffset at)
        {
            at = default;
            if (isBad || yearDigits == 0 || month == 0)
                return false;
            var (clock, date) = (hour, day == 0 ? 1 : day);
            if (isAfternoon && clock < 12)
                clock += 12;
            else if (isMorning && clock == 12)
                clock = 0;

            var whole = FeedDates.Year(year, yearDigits);
            var zone = offset ?? TimeSpan.Zero;
            if (offset is null && zoneName is not null)
                Zones.TryName(zoneName, out zone);
            if (offset is null && place is not null && FeedDates.TryMake(whole, month, date, clock, minute, second, TimeSpan.Zero, out var local))
                Zones.TryPlace(place, local.DateTime, out zone);
            return FeedDates.TryMake(whole, month, date, clock, minute, second, zone, out at);
        }
    }
}
