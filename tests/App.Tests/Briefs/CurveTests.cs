using CsCheck;
using Windfall.App.Briefs;

namespace Windfall.App.Tests.Briefs;

public class CurveTests
{
    static readonly Curve Morning = Curve.Of(MadeUp.Morning, MadeUp.NewYork)!;

    [Fact]
    public void It_begins_with_nothing_when_the_post_was_published() => Assert.Equal((MadeUp.Morning.Post.PublishedAt, new Dot(0, 0)), (Morning.From, Morning.SoFar[0]));

    [Fact]
    public void Line_and_band_meet_at_the_last_reading()
    {
        var (last, first) = (Morning.SoFar[^1], Morning.Band[0]);
        Assert.Equal(new BandDot(last.X, last.Y, last.Y, last.Y), first);
        Assert.Equal(1500, last.Y * Morning.Top, precision: 6);
    }

    [Fact]
    public void All_lies_within_the_chart_and_in_order()
    {
        Assert.All(Morning.SoFar, dot => Assert.True(dot is { X: >= 0 and <= 1, Y: >= 0 and <= 1 }));
        Assert.All(Morning.Band, dot => Assert.True(dot.Low <= dot.Median && dot.Median <= dot.High && dot.High <= 1));
        Assert.Equal(Morning.Band.OrderBy(dot => dot.X), Morning.Band);
        Assert.Equal(1, Morning.Band[^1].X);
    }

    [Fact]
    public void The_breakout_stands_on_the_line() => Assert.Equal(Morning.LineAt(Morning.Breakout!.Value.X)!.Value, Morning.Breakout.Value.Y, precision: 9);

    [Fact]
    public void Days_are_marked_at_the_readers_midnight() => Assert.All(
        Morning.Times.Where(mark => mark.IsDay), mark => Assert.Equal(TimeSpan.Zero, TimeZoneInfo.ConvertTime(mark.At, MadeUp.NewYork).TimeOfDay));

    [Fact]
    public void Without_readings_there_is_no_curve() => Assert.Null(Curve.Of(MadeUp.Nothing, MadeUp.Paris));

    [Fact]
    public void An_unknown_count_is_left_out_and_not_drawn_as_none()
    {
        var readings = MadeUp.Morning.Readings;
        var curve = Curve.Of(MadeUp.Morning with { Readings = readings.SetItem(20, readings[20] with { Reactions = null }) }, MadeUp.Paris)!;
        Assert.Equal(Morning.SoFar.Length - 1, curve.SoFar.Length);
    }

    [Fact]
    public void Marks_of_counts_rise_evenly_from_zero_past_the_highest() => Gen.Double[0, 1e9].Sample(highest =>
    {
        var marks = Marks.Counts(highest);
        return marks[0].Count == 0 && marks[^1].Count >= highest * (1 - 1e-6) && marks[^1].Y == 1 && marks.Length is >= 2 and <= 6;
    });

    [Fact]
    public void Marks_of_time_are_few_and_survive_a_change_of_clocks() => Gen.Select(Gen.Int[1, 100_000], Gen.Int[0, 8760]).Sample((hours, start) =>
    {
        var begin = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(start);
        var marks = Marks.Times(begin, begin.AddHours(hours), MadeUp.Paris);
        return marks.Length <= 8 && marks.All(mark => mark.X is >= 0 and <= 1) && marks.Zip(marks.Skip(1)).All(pair => pair.First.At < pair.Second.At);
    });
}
