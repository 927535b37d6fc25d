namespace Windfall.Core.Momentum;

/// <summary>
/// Says where a post is in its life, from its pace against its own peak, its breakout, and what is still to come. Hours are the audience's where its rhythm is known,
/// so that a quiet night is no tail. The first rule that holds, wins:
/// <list type="bullet">
/// <item>One reading has no pace: BreakingOut, Warming or Quiet by its count alone; and fewer than five reactions are Quiet.</item>
/// <item>Over: at most 5 % of the final number is to come and the pace is at most 2 % of its peak, or it is older than a day and
/// nothing came during the last half of its life.</item>
/// <item>LongTail: the pace is below a quarter of its peak.</item>
/// <item>BreakingOut: it broke out, the pace is at least 60 % of its peak, and at least 30 % is to come.</item>
/// <item>Peaking: it broke out, and neither of these.</item>
/// <item>Warming: no breakout, but at most one in four of the author's posts has so much at this age, and the pace is at least half its peak.</item>
/// <item>Quiet: the rest.</item>
/// </list>
/// </summary>
static class PhaseRules
{
    const double OverLeft = 0.05, OverPace = 0.02, Tail = 0.25, Rising = 0.6, RisingLeft = 0.3, Warm = 0.25, WarmPace = 0.5, Fewest = 5;
    const double Hour = 3600, Day = 24 * Hour, WindowShare = 1.0 / 12;
    const int Looks = 200;

    public static Phase Of(Track track, GrowthModel model, Habit habit, Breakout? breakout, Forecast forecast)
    {
        if (track.Now < Fewest)
            return Phase.Quiet;

        var unusual = habit.ChanceOf(track.Now, track.Age) <= Warm;
        if (track.Length == 1)
            return breakout is not null ? Phase.BreakingOut : unusual ? Phase.Warming : Phase.Quiet;

        var (pace, left) = (PaceOfPeak(track, model), Left(track, forecast));
        if (IsOver(track, pace, left))
            return Phase.Over;
        if (pace < Tail)
            return Phase.LongTail;
        if (breakout is not null)
            return pace >= Rising && left >= RisingLeft ? Phase.BreakingOut : Phase.Peaking;
        return pace >= WarmPace && unusual ? Phase.Warming : Phase.Quiet;
    }

    /// <summary>Whether nothing worth a forecast is still to come.</summary>
    public static bool IsOver(Track track, GrowthModel model, Forecast forecast) =>
        track.Length > 1 && IsOver(track, PaceOfPeak(track, model), Left(track, forecast));

    static bool IsOver(Track track, double pace, double left)
    {
        var silent = track.Age >= Day && track.Ages[Enumerable.Range(0, track.Length).First(i => track.Count(i) >= track.Now)] * 2 <= track.Age;
        return silent || left <= OverLeft && pace <= OverPace;
    }

    static double Left(Track track, Forecast forecast) => 1 - track.Now / Math.Max(1, forecast.Median);

    /// <summary>Pace over the last window (an hour, or a twelfth of the age if longer) against the greatest over any such window.</summary>
    static double PaceOfPeak(Track track, GrowthModel model)
    {
        var window = Math.Max(Hour, track.Age * WindowShare);
        double Pace(double age) => Math.Min(track.Now, track.At(age, model)) - (age <= window ? 0 : Math.Min(track.Now, track.At(age - window, model)));

        var peak = Enumerable.Range(1, Looks).Max(look => Pace(track.Age * look / Looks));
        return peak <= 0 ? 0 : Pace(track.Age) / peak;
    }
}
