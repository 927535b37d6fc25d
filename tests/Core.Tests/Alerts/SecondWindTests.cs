using System.Collections.Immutable;
using Windfall.Core.Alerts;
using Windfall.Core.Posts;

namespace Windfall.Core.Tests.Alerts;

public class SecondWindTests
{
    static readonly DateTimeOffset Start = new(2026, 9, 22, 18, 0, 0, TimeSpan.Zero);

    /// <summary>One reading a day.</summary>
    static ImmutableArray<Reading> Days(params long[] counts) => [.. counts.Select((count, day) => new Reading(Start.AddDays(day), count))];

    [Theory]
    [InlineData(100L, 0, 1500, 1700, 1730, 1830)]
    [InlineData(null, 0, 1500, 1700, 1730, 1780)]      // too few
    [InlineData(null, 0, 1500, 1700, 1790, 1890)]      // not twice the day before
    [InlineData(null, 0, 50, 150, 400, 1500)]          // the first wind still
    public void It_rises_again_after_it_calmed_down(long? gained, params int[] counts) => Assert.Equal(gained, SecondWind.Of(Days([.. counts.Select(count => (long)count)]), Start));

    [Fact]
    public void Nothing_read_tells_nothing() => Assert.Null(SecondWind.Of([], Start));
}
