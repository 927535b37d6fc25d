namespace Windfall.Core.Alerts;

/// <summary>When nobody is to be disturbed, and when the digest of a day goes out. Wall-clock times of the workspace's zone.</summary>
/// <param name="From">Begin of the quiet hours; they may cross midnight.</param>
/// <param name="To">Their end; the same as <paramref name="From"/> for none.</param>
public readonly record struct QuietHours(TimeOnly From, TimeOnly To)
{
    public static QuietHours Usual { get; } = new(new(22, 0), new(7, 0));

    public bool Hold(DateTimeOffset at, TimeZoneInfo zone)
    {
        var time = TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
        return From <= To ? time >= From && time < To : time >= From || time < To;
    }

    /// <summary>When what must not disturb may go out: now, or at their end.</summary>
    public DateTimeOffset After(DateTimeOffset at, TimeZoneInfo zone)
    {
        if (!Hold(at, zone))
            return at;
        var local = TimeZoneInfo.ConvertTime(at, zone);
        var end = local.Date + To.ToTimeSpan();
        if (end <= local.DateTime)
            end = end.AddDays(1);
        while (zone.IsInvalidTime(end))     // a clock that is put forward skips it
            end = end.AddMinutes(15);
        return new(end, zone.GetUtcOffset(end));
    }
}
