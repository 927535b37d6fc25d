using CsCheck;
using Windfall.Core.Posts;

namespace Windfall.Core.Tests.Posts;

public class DayWindowsTests
{
    static readonly DateOnly Day = new(2026, 5, 1);

    [Fact]
    public void Windows_apart_from_each_other_add_up() => Assert.Equal(15, DayWindows.Total([Window(0, 6, 10), Window(7, 13, 5)]));

    [Fact]
    public void Of_windows_that_overlap_the_greatest_counts() => Assert.Equal(12, DayWindows.Total([Window(0, 6, 10), Window(3, 9, 12)]));

    [Fact]
    public void Two_apart_can_be_more_than_the_one_across_them() => Assert.Equal(18, DayWindows.Total([Window(0, 6, 10), Window(3, 9, 12), Window(7, 13, 8)]));

    [Fact]
    public void A_window_known_twice_counts_once_and_never_less_than_before() => Assert.Equal(12, DayWindows.Total([Window(0, 6, 10), Window(0, 6, 12)]));

    [Fact]
    public void Nothing_is_said_beyond_a_gap() => Assert.Equal(
        [(Day.AddDays(6), 10L), (Day.AddDays(13), 15L)],
        DayWindows.Gathered(Day, [Window(0, 6, 10), Window(7, 13, 5), Window(20, 26, 3)]));

    [Fact]
    public void Nothing_is_said_where_the_first_days_are_not_counted() => Assert.Empty(DayWindows.Gathered(Day, [Window(1, 6, 10)]));

    [Fact]
    public void One_window_more_never_makes_the_total_less() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 30], Gen.Int[-5, 100]).Array[1, 12].Sample(drawn =>
        {
            CountedDays[] windows = [.. drawn.Select(one => Window(one.Item1, one.Item1 + one.Item2, one.Item3))];
            Assert.True(DayWindows.Total(windows) >= DayWindows.Total(windows[1..]));
            Assert.True(DayWindows.Total(windows) >= windows.Max(window => window.Count));
        });

    static CountedDays Window(int from, int to, long count) => new(Day.AddDays(from), Day.AddDays(to), count);
}
