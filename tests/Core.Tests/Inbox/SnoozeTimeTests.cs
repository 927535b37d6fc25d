using System.Collections.Immutable;
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

    [Theory]
    [InlineData(""), InlineData("soon"), InlineData("+0h"), InlineData("+9999w"), InlineData("25:00"), InlineData("2026-09-23 12:59"), InlineData("2026-09-22T08:30:00Z"), InlineData("9/10/2026")]
    public void What_is_no_time_ahead_is_none(string text) => Assert.Null(Read(text));
}
