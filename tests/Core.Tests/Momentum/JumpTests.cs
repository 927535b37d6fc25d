using Windfall.Core.Momentum;

namespace Windfall.Core.Tests.Momentum;

public class JumpTests
{
    const double Hour = 3600, Onset = 10 * Hour;

    [Fact]
    public void A_burst_that_begins_with_somebody_big_was_shared() => Assert.Equal(CauseLabel.Sharing, JumpReader.Read(Course(sharer: 2_000_000))?.Label);

    [Fact]
    public void A_burst_that_begins_with_nobody_in_particular_came_from_outside() =>
        Assert.Equal(CauseLabel.External, JumpReader.Read(Course(sharer: 150))?.Label);

    [Fact]
    public void Where_nobodys_followers_are_known_nobody_is_named()
    {
        var jump = JumpReader.Read(Course(sharer: null) with { Magnitudes = [] });

        Assert.Equal(CauseLabel.Unclear, jump?.Label);
        Assert.InRange(jump!.Onset, Onset - 600, Onset + 600);
    }

    [Fact]
    public void A_course_that_only_fades_has_no_jump() => Assert.Null(JumpReader.Read(Course(sharer: null, burst: 0)));

    [Fact]
    public void The_start_of_a_post_is_no_jump() => Assert.Null(JumpReader.Read(Course(sharer: 2_000_000, burst: 400, onset: 600)));

    [Fact]
    public void Nothing_at_all_has_no_jump() => Assert.Null(JumpReader.Read(Course(null, 0) with { Ages = [], Counts = [], Magnitudes = [] }));

    [Fact]
    public void What_comes_after_the_alarm_changes_nothing_about_it()
    {
        var whole = Course(sharer: 2_000_000);
        var jump = JumpReader.Read(whole)!;
        var seen = whole.IndexAt(jump.Alarm) + 1;
        var cut = whole with { Ages = whole.Ages[..seen], Counts = whole.Counts[..seen], Magnitudes = whole.Magnitudes[..seen] };

        Assert.Equal(jump, JumpReader.Read(cut));
        Assert.InRange(jump.Alarm, jump.Onset, jump.Onset + Hour);
    }

    /// <summary>Six hundred acts that fade over a day, and a burst among them that halves every quarter hour.</summary>
    static Cascade Course(double? sharer, int burst = 400, double onset = Onset)
    {
        var dice = new Random(4);
        double Followers() => Math.Floor(Math.Exp(5 + 1.2 * Math.Sqrt(-2 * Math.Log(1 - dice.NextDouble())) * Math.Cos(2 * Math.PI * dice.NextDouble())));
        List<(double Age, double Followers)> acts =
        [
            (0, 5000),
            .. Enumerable.Range(0, 600).Select(_ => (-4 * Hour * Math.Log(1 - dice.NextDouble()), Followers())),
            .. Enumerable.Range(0, burst).Select(_ => (onset + 1 - 1300 * Math.Log(1 - dice.NextDouble()), Followers())),
        ];
        if (sharer is { } followers)
            acts.Add((onset, followers));
        acts = [.. acts.OrderBy(act => act.Age)];
        return new("", [.. acts.Select(act => act.Age)], [.. acts.Select((_, i) => (double)i)], [.. acts.Select(act => act.Followers)], [], [], Snapshots: false);
    }
}
