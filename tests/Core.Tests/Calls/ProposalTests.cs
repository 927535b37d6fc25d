using CsCheck;
using Windfall.Core.Calls;

namespace Windfall.Core.Tests.Calls;

public class ProposalTests
{
    static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"), NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
    static readonly DateTimeOffset Wednesday = new(2026, 9, 23, 11, 0, 0, TimeSpan.Zero);
    static readonly FreeHours Usual = FreeHours.UsualIn(Paris);

    [Fact]
    public void Three_times_are_proposed_on_three_days_mornings_and_afternoons() => Assert.Equal(
        ["Thu 09:00", "Fri 14:00", "Mon 09:00"], Proposal.Times(Usual, [], Wednesday, Call.Usual).Select(At(Paris)));

    [Fact]
    public void With_somebody_over_the_sea_both_are_at_work() => Assert.Equal(
        ["Thu 08:30", "Fri 08:30", "Mon 08:30"], Proposal.Times(Usual, [], Wednesday, Call.Usual, NewYork).Select(At(NewYork)));

    [Fact]
    public void What_is_taken_is_not_proposed() => Assert.Equal("Thu 09:15", Proposal.Times(
        Usual, [(Wednesday.AddHours(20), Wednesday.AddHours(20.25))], Wednesday, Call.Usual).Select(At(Paris)).First());

    [Fact]
    public void Who_has_one_hour_a_week_is_given_three_weeks() =>
        Assert.Equal(["Tue 09:00", "Tue 09:00", "Tue 09:00"], Proposal.Times(FreeHours.Parse("tue 9:00-10:00", Paris, out _)!, [], Wednesday, Call.Usual).Select(At(Paris)));

    [Fact]
    public void An_hour_that_the_clock_leaps_over_is_no_time() => Assert.Equal(
        "Sun 03:00", Proposal.Times(FreeHours.Parse("sun 2:00-4:00", Paris, out _)!, [], new(2027, 3, 26, 12, 0, 0, TimeSpan.Zero), Call.Usual).Select(At(Paris)).First());

    [Fact]
    public void Every_proposal_is_free_within_hours_in_order_and_clear_of_what_is_taken() =>
        Gen.Select(Gen.Int[0, 60 * 24 * 400], Gen.Int[1, 8], Gen.Int[0, 60 * 24 * 10].List[0, 20], Gen.Bool).Sample((minute, quarters, taken, oversea) =>
        {
            var (at, length) = (Wednesday.AddMinutes(minute), TimeSpan.FromMinutes(15 * quarters));
            var busy = taken.Select(m => (at.AddMinutes(m), at.AddMinutes(m + 45))).ToList();
            var times = Proposal.Times(Usual, busy, at, length, oversea ? NewYork : null);
            return times.SequenceEqual(times.Order()) && times.All(slot =>
                slot >= at.AddHours(20) && !busy.Any(other => slot < other.Item2 && slot + length > other.Item1)
                && TimeZoneInfo.ConvertTime(slot, Paris) is { Hour: >= 9, DayOfWeek: not DayOfWeek.Saturday and not DayOfWeek.Sunday } local && local.Add(length).TimeOfDay <= TimeSpan.FromHours(17));
        });

    [Theory]
    [InlineData("mon-fri 9:00-12:00 14:00-17:00"), InlineData("Sat-Mon 10:00-11:00"), InlineData("mon 9:00-10:00, wed 18:00-19:30")]
    public void Free_hours_are_read_and_said(string text)
    {
        var read = FreeHours.Parse(text, Paris, out var problem)!;
        Assert.Null(problem);
        Assert.Equal(read.ToString(), FreeHours.Parse(read.ToString(), Paris, out _)!.ToString());
    }

    [Theory]
    [InlineData(""), InlineData("mon"), InlineData("mon 12:00-9:00"), InlineData("someday 9:00-10:00"), InlineData("mon 9:00-11:00 10:00-12:00"), InlineData("mon 9-25"), InlineData("mon-tue-wed 9:00-10:00"), InlineData(" , ")]
    public void What_is_no_span_is_refused_with_an_example(string text)
    {
        Assert.Null(FreeHours.Parse(text, Paris, out var problem));
        Assert.Equal(FreeHours.Usual, problem!.Args[1]);
    }

    static Func<DateTimeOffset, string> At(TimeZoneInfo zone) => slot => TimeZoneInfo.ConvertTime(slot, zone).ToString("ddd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
