using System.Globalization;
using Windfall.Sources.LinkedIn;

namespace Windfall.Sources.Tests.LinkedIn;

public class DatesTests
{
    [Theory]
    [InlineData("15 Mar 2024", "2024-03-15T00:00:00Z")]
    [InlineData("15 mars 2024", "2024-03-15T00:00:00Z")]
    [InlineData("15 Mrz 2024", "2024-03-15T00:00:00Z")]
    [InlineData("15 Jän 2024", "2024-01-15T00:00:00Z")]
    [InlineData("2026-05-07 16:41:18", "2026-05-07T16:41:18Z")]
    [InlineData("2026-05-07 16:41:18 UTC", "2026-05-07T16:41:18Z")]
    [InlineData("Sat Sep 05 08:12:14 UTC 2026", "2026-09-05T08:12:14Z")]
    [InlineData("2026/09/05 08:12:14 UTC", "2026-09-05T08:12:14Z")]
    [InlineData("Mar 2021", "2021-03-01T00:00:00Z")]
    [InlineData("You uploaded a feed document on September 2, 2026 at 3:04 PM (GMT)", "2026-09-02T15:04:00Z")]
    [InlineData("25/07/2025", "2025-07-25T00:00:00Z")]
    [InlineData("7/25/2025", "2025-07-25T00:00:00Z")]
    [InlineData("07.05.2026 16:41", "2026-05-07T16:41:00Z")]
    [InlineData("25-7-2025", "2025-07-25T00:00:00Z")]
    [InlineData("15-Mar-24", "2024-03-15T00:00:00Z")]
    [InlineData("14 de agosto de 2021", "2021-08-14T00:00:00Z")]
    [InlineData("15 de mar. de 2024", "2024-03-15T00:00:00Z")]
    [InlineData("2026/9/5", "2026-09-05T00:00:00Z")]
    [InlineData("2026. 9. 5.", "2026-09-05T00:00:00Z")]
    [InlineData("2026年9月5日", "2026-09-05T00:00:00Z")]
    [InlineData("46000", "2025-12-09T00:00:00Z")]
    public void Every_way_of_writing_a_date_is_read(string text, string expected)
    {
        Assert.True(ArchiveDates.TryRead(text, DateOrder.Unknown, out var at));
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), at);
    }

    [Theory]
    [InlineData("9/5/26, 1:12 AM")]
    [InlineData("9/5/26, 1:12\u202FAM")]
    public void An_invitations_time_is_read_the_American_way(string text)
    {
        Assert.True(ArchiveDates.TryRead(text, DateOrder.MonthFirst, out var at));
        Assert.Equal(new DateTimeOffset(2026, 9, 5, 1, 12, 0, TimeSpan.Zero), at);
    }

    [Theory]
    [InlineData("9/5/2026")]
    [InlineData("9-5-2026")]
    [InlineData("some day")]
    [InlineData("")]
    [InlineData("99/99/9999")]
    public void What_is_no_date_or_two_is_not_read(string text) => Assert.False(ArchiveDates.TryRead(text, DateOrder.Unknown, out _));

    [Fact]
    public void The_order_of_day_and_month_is_decided_once_for_a_file()
    {
        Assert.Equal(DateOrder.DayFirst, ArchiveDates.OrderOf([(3, 4), (25, 7)]));
        Assert.Equal(DateOrder.MonthFirst, ArchiveDates.OrderOf([(3, 4), (7, 25)]));
        Assert.Equal(DateOrder.MonthFirst, ArchiveDates.OrderOf([(10, 8), (10, 9)]));
        Assert.Equal(DateOrder.DayFirst, ArchiveDates.OrderOf([(8, 10), (9, 10)]));
        Assert.Equal(DateOrder.Unknown, ArchiveDates.OrderOf([(10, 8)]));
        Assert.Equal(DateOrder.Unknown, ArchiveDates.OrderOf([(25, 7), (7, 25)]));
    }
}
