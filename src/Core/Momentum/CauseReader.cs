using System.Collections.Immutable;
using Windfall.Core.Statistics;

namespace Windfall.Core.Momentum;

/// <summary>Says why a post jumped, as far as bare counts tell: seldom for sure.</summary>
/// <remarks>
/// Shapes after Crane and Sornette, "Robust dynamic classes revealed by measuring the response function of a social system", PNAS 105(41), 2008: what comes from
/// outside jumps without build-up and then falls; what is passed on builds up. Paces are in the audience's time, so that the hour of the day, as far as it is
/// known, explains none of it. Thresholds are judgements.
/// </remarks>
static class CauseReader
{
    const int Before = 3, BuildUp = 4;
    const double Sudden = 12, Steady = 1.15, Burst = 4, MostSpan = 3 * 3600, FewestActs = 15, Rise = 1.3, Surprising = 0.1, Asleep = 0.7;

    /// <returns>Null where nothing jumped.</returns>
    public static Cause? Read(Track track, Breakout? breakout, Rhythm? rhythm)
    {
        if (OfTheClock(track, Paces(track), breakout, rhythm) is { } clock)
            return clock;
        if (breakout is null)
            return null;

        var paces = Paces(rhythm is null ? track : track.InTimeOf(rhythm));
        var peak = Array.IndexOf(paces, paces.DefaultIfEmpty(0).Max());
        if (paces.Length < Before + 1 || peak < 1)
            return Unclear(new Phrase("cause.few_readings", track.Length));
        if (track.Ages[peak + 1] - track.Ages[peak] is > MostSpan and var span)
            return Unclear(new Phrase("cause.gap", Spans.Of(span)));

        var onset = Onset(paces, peak);
        var jump = paces[peak] / paces[..onset].DefaultIfEmpty(paces[peak]).Max();
        var fell = peak < paces.Length - 1;
        var climbed = peak - onset;
        if (fell && onset >= Before && climbed <= 1 && jump >= Sudden && paces[peak] - 0.5 >= FewestActs)
            return new(CauseLabel.External, 0.6, [new("cause.sudden", track.TimeOf(onset), Math.Round(jump))]) { Onset = track.TimeOf(onset) };
        if (climbed >= BuildUp && Steps(paces, onset, peak).All(step => step is >= Steady and <= Burst))
            return new(CauseLabel.Sharing, 0.6, [new("cause.build_up", track.TimeOf(onset), climbed + 1)]) { Onset = track.TimeOf(onset) };
        var usual = Quantile.Of([.. paces[..peak].Order()], 0.5);
        return Unclear(new Phrase("cause.shape", Math.Max(1, Math.Round(paces[peak] / usual))), track, peak, rhythm);
    }

    static double[] Paces(Track track) =>
    [
        .. Enumerable.Range(1, Math.Max(0, track.Length - 1)).Select(i => (track.Count(i) - track.Count(i - 1) + 0.5) / (track.Ages[i] - track.Ages[i - 1]) * 3600)
    ];

    static Cause Unclear(Phrase because) => new(CauseLabel.Unclear, 0.3, [because]);

    static Cause Unclear(Phrase because, Track track, int peak, Rhythm? rhythm)
    {
        if (rhythm is null)
            return Unclear(because);
        var busy = Busy(rhythm, track, peak + 1);
        return new(CauseLabel.Unclear, 0.3, [because, new(busy < Asleep ? "cause.against_clock" : "cause.clock", Math.Round(busy, 1))]);
    }

    /// <summary>How busy the audience is between a reading and the one before, 1 on average.</summary>
    static double Busy(Rhythm rhythm, Track track, int i) =>
        rhythm.Between(track.TimeOf(i - 1), track.TimeOf(i)) / (track.TimeOf(i) - track.TimeOf(i - 1)).TotalSeconds;

    /// <summary>Where the climb to the peak began: the first interval of the unbroken rise.</summary>
    static int Onset(double[] paces, int peak)
    {
        var onset = peak;
        while (onset > 0 && paces[onset - 1] * Steady <= paces[onset])
            onset--;
        return Math.Min(peak, onset + 1);
    }

    static IEnumerable<double> Steps(double[] paces, int onset, int peak) =>
        Enumerable.Range(onset, peak - onset).Select(i => paces[i + 1] / paces[i]);

    /// <summary>A rise after a quiet stretch, no steeper than the hours' own, on a post that has not left its author's range.</summary>
    static Cause? OfTheClock(Track track, double[] paces, Breakout? breakout, Rhythm? rhythm)
    {
        if (breakout is not null || rhythm is null || paces.Length < 2)
            return null;

        var last = track.Length - 1;
        var (rise, hours) = (paces[^1] / paces[^2], Busy(rhythm, track, last) / Busy(rhythm, track, last - 1));
        var (earlier, now) = (track.Count(last - 1) - track.Count(last - 2), track.Count(last) - track.Count(last - 1));
        if (rise <= Rise || hours <= Rise || now < 3)
            return null;

        // Of all that came in both stretches, the later one should have its share by the clock: the chance of so many there, binomially.
        var share = rhythm.Between(track.TimeOf(last - 1), track.TimeOf(last)) / rhythm.Between(track.TimeOf(last - 2), track.TimeOf(last));
        return Beta.Below(now, earlier + 1, share) >= Surprising
            ? new(CauseLabel.Rhythm, 0.5, [new Phrase("cause.hours", Math.Round(rise, 1), Math.Round(hours, 1))])
            : null;
    }
}
