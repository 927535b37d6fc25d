using CsCheck;
using Windfall.Core.Alerts;

namespace Windfall.Core.Tests.Alerts;

public sealed class QuietHoursTests
{
    static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    [Theory]
    [InlineData("2026-09-23T21:30:00Z", "2026-09-24T05:00:00Z"), InlineData("2026-09-23T04:59:00Z", "2026-09-23T05:00:00Z"), InlineData("2026-09-23T05:00:00Z", "2026-09-23T05:00:00Z"), InlineData("2026-09-23T12:00:00Z", "2026-09-23T12:00:00Z")]
    public void What_must_not_disturb_waits_for_the_morning(string at, string goes) =>
        Assert.Equal(DateTimeOffset.Parse(goes, null), QuietHours.Usual.After(DateTimeOffset.Parse(at, null), Paris));

    [Fact]
    public void Nothing_that_waited_goes_out_in_quiet_hours_nor_later_than_a_day() =>
        Gen.Select(Gen.Int[0, 60 * 24 * 400], Gen.Int[0, 1439], Gen.Int[0, 1439]).Sample((minutes, from, to) =>
        {
            var hours = new QuietHours(TimeOnly.MinValue.AddMinutes(from), TimeOnly.MinValue.AddMinutes(to));
            var at = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes);
            var goes = hours.After(at, Paris);
            return goes >= at && goes - at <= TimeSpan.FromHours(25.5);
        });
}
