namespace Windfall.Core.Alerts;

/// <summary>When somebody is not to be disturbed, and when the digest comes; on his own clock.</summary>
/// <param name="From">The first quiet minute.</param>
/// <param name="To">The first that is not quiet any more; the same as <paramref name="From"/>: never quiet. Earlier than it: on the next day.</param>
public sealed record Quiet(TimeOnly From, TimeOnly To, TimeOnly DigestAt)
{
    public static readonly Quiet Usual = new(new(22, 0), new(7, 0), new(8, 0));

    public bool Covers(TimeOnly time) => From < To ? time >= From && time < To : From > To && (time >= From || time < To);

    public bool Covers(DateTimeOffset at, TimeZoneInfo zone) => Covers(TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime));

    /// <summary>The latest moment up to now at which a digest was due: once each day, at the end of the quiet hours where they cover its time.</summary>
    public DateTimeOffset LastDigestDue(DateTimeOffset now, TimeZoneInfo zone)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        for (var day = today; ; day = day.AddDays(-1))
            if (On(day, zone) is var due && due <= now)
                return due;
    }

    /// <summary>A time that the clock leaps over (summer comes) is the moment after the leap; of one that it shows twice, the first counts.</summary>
    DateTimeOffset On(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(Covers(DigestAt) ? To : DigestAt);
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(1);
        return new(local, zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local));
    }
}
