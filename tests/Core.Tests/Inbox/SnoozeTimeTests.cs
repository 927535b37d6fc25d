using System.Collections.Immutable;
using CsCheck;
using Windfall.Core.Inbox;

namespace Windfall.Core.Tests.Inbox;

/// <summary>It is Wednesday, 23 September 2026, 13:00 in Paris.</summary>
public sealed class SnoozeTimeTests
{
    static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");
    static readonly DateTimeOffset Now = new(2026, 9, 23, 11, 0, 0, TimeSpan.Zero);

    static DateTimeOffset? Read(string text) => SnoozeTime.Read(text, Now, Paris, ImmutableDictionary<string, string>.Empty.Add("later", "tomorrow 17:00"));

    [Theory]
    [InlineData("+24h", "2026-09-24T11:00Z"), InlineData("18:00", "2026-09-23T16:00Z"), InlineData("9:00", "2026-09-24T07:00Z"), InlineData("demain", "2026-09-24T07:00Z")]
    [InlineData("Monday 8:30", "2026-09-28T06:30Z"), InlineData("mercredi", "2026-09-30T07:00Z"), InlineData("tonight", "2026-09-23T16:00Z"), InlineData("later", "2026-09-24T15:00Z")]
    [InlineData("2026-10-01", "2026-10-01T07:00Z"), InlineData("2026-10-01 08:30", "2026-10-01T06:30Z"), InlineData("2026-10-01T08:30", "2026-10-01T06:30Z")]
    [InlineData("2026-10-01T08:30:00Z", "2026-10-01T08:30Z"), InlineData("2026-10-01T08:30-04:00", "2026-10-01T12:30Z")]
    [InlineData("2027-03-28 02:30", "2027-03-28T01:00Z")]
    public void A_time_is_of_the_owners_clock_unless_it_says_of_which(string text, string moment) =>
        Assert.Equal(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture), Read(text));

    static readonly string[] Pieces = ["+", "1", "24", "9999", "h", "d", "w", "m", " ", ":", "monday", "tomorrow", "demain", "2026-10-01", "T", "Z", "-04:00", "09:00", "25:61", "later", "é", "İ", "\u0130"];

    static readonly Gen<string> Typed = Gen.Int[0, Pieces.Length - 1].Array[0, 6].Select(places => string.Concat(places.Select(place => Pieces[place])));

    static readonly string[] Zones = ["Europe/Paris", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia", "UTC"];

    static readonly Gen<(DateTimeOffset Now, TimeZoneInfo Zone)> Anywhere =
        from hours in Gen.Int[0, 30_000]
        from zone in Gen.Int[0, Zones.Length - 1]
        select (Now.AddHours(hours / 2.0), TimeZoneInfo.FindSystemTimeZoneById(Zones[zone]));

    [Fact]
    public void Whatever_is_typed_it_is_ahead_and_within_two_years_or_no_time() => Gen.Select(Typed, Typed, Anywhere).Sample((text, preset, where) =>
        SnoozeTime.Read(text, where.Now, where.Zone, ImmutableDictionary<string, string>.Empty.Add("later", preset)) is not { } until || until > where.Now && until - where.Now <= TimeSpan.FromDays(730));

    [Fact]
    public void So_long_from_now_is_so_long_on_any_clock() => Gen.Select(Gen.Int[1, 700], Anywhere).Sample((days, where) =>
        SnoozeTime.Read($"+{days}d", where.Now, where.Zone, ImmutableDictionary<string, string>.Empty) == where.Now.AddDays(days));

    [Fact]
    public void A_time_of_day_is_the_next_one_on_the_owners_clock() => Gen.Select(Gen.Int[0, 23], Gen.Int[0, 59], Anywhere).Sample((hour, minute, where) =>
    {
        var until = SnoozeTime.Read($"{hour}:{minute:00}", where.Now, where.Zone, ImmutableDictionary<string, string>.Empty);
        var there = TimeZoneInfo.ConvertTime(until!.Value, where.Zone);
        return until - where.Now <= TimeSpan.FromHours(26) && ((there.Hour, there.Minute) == (hour, minute) || where.Zone.IsInvalidTime(there.Date.AddHours(hour).AddMinutes(minute)));
    });

    [Theory]
    [InlineData(""), InlineData("soon"), InlineData("+0h"), InlineData("+9999w"), InlineData("25:00"), InlineData("2026-09-23 12:59"), InlineData("2026-09-22T08:30:00Z"), InlineData("9/10/2026")]
    public void What_is_no_time_ahead_is_none(string text) => Assert.Null(Read(text));
}
