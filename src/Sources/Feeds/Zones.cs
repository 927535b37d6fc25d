using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Windfall.Sources.Feeds;

/// <summary>Time zones by offset, by abbreviation and by place.</summary>
static partial class Zones
{
    static readonly FrozenDictionary<string, double> Hours = new Dictionary<string, double>
    {
        ["z"] = 0, ["ut"] = 0, ["utc"] = 0, ["gmt"] = 0, ["wet"] = 0, ["west"] = 1, ["bst"] = 1, ["ist"] = 5.5, ["cet"] = 1, ["mez"] = 1, ["met"] = 1, ["cest"] = 2, ["mesz"] = 2, ["mest"] = 2,
        ["eet"] = 2, ["eest"] = 3, ["sast"] = 2, ["msk"] = 3, ["msd"] = 4, ["gst"] = 4, ["pkt"] = 5, ["hkt"] = 8, ["sgt"] = 8, ["awst"] = 8, ["jst"] = 9, ["kst"] = 9, ["acst"] = 9.5, ["aest"] = 10,
        ["aedt"] = 11, ["nzst"] = 12, ["nzdt"] = 13, ["nst"] = -3.5, ["ndt"] = -2.5, ["ast"] = -4, ["adt"] = -3, ["est"] = -5, ["edt"] = -4, ["et"] = -5, ["cst"] = -6, ["cdt"] = -5, ["ct"] = -6,
        ["mst"] = -7, ["mdt"] = -6, ["mt"] = -7, ["pst"] = -8, ["pdt"] = -7, ["pt"] = -8, ["akst"] = -9, ["akdt"] = -8, ["hst"] = -10, ["brt"] = -3, ["brst"] = -2, ["art"] = -3,
    }.ToFrozenDictionary();

    public static bool TryName(string lower, out TimeSpan offset)
    {
        var known = Hours.TryGetValue(lower, out var hours);
        offset = TimeSpan.FromHours(hours);
        return known;
    }

    /// <summary>Nothing is UTC; a name that is not known is UTC too, numbers that make no sense are an error.</summary>
    public static bool TryRead(string zone, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (zone.Length == 0 || TryName(zone.Trim().ToLowerInvariant(), out offset))
            return true;
        if (Offset().Match(zone) is not { Success: true } match)
            return zone.All(char.IsLetter);

        var digits = match.Groups[2].Value;
        var hours = int.Parse(digits.Length > 2 && !match.Groups[3].Success ? digits[..^2] : digits, System.Globalization.CultureInfo.InvariantCulture);
        var minutes = match.Groups[3].Success ? match.Groups[3].Value : digits.Length > 2 ? digits[^2..] : "0";
        if (!FeedDates.Number(minutes, out var least) || least > 59)
            return false;
        offset = (hours * TimeSpan.FromHours(1) + TimeSpan.FromMinutes(least)) * (match.Groups[1].Value == "-" ? -1 : 1);
        return true;
    }

    /// <summary>Europe/Brussels: its offset on the day.</summary>
    public static bool TryPlace(string place, DateTime local, out TimeSpan offset)
    {
        offset = default;
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(place, out var zone))
            return false;
        offset = zone.GetUtcOffset(local);
        return true;
    }

    [GeneratedRegex(@"^(?:GMT|UTC)?\s*([+-])(\d{1,4})(?::(\d{2}))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Offset();
}
