using System.Collections.Immutable;
using Windfall.Core.Briefs;
using Windfall.Core.Momentum;

namespace Windfall.App.Briefs;

/// <summary>
/// Reactions over time as a chart shows them, scaled to a square of one by one: X from publishing to the end of what is foreseen, Y from zero to
/// <see cref="Top"/>. Whoever draws it only stretches it.
/// </summary>
/// <param name="SoFar">What was read, X rising.</param>
/// <param name="Band">The forecast, X rising, begun at the last reading so that band and line join; empty without a forecast.</param>
/// <param name="Breakout">Where it left its normal range; null when it did not, or outside the chart.</param>
/// <param name="Times">Marks on the hours or midnights of the reader's clock.</param>
/// <param name="Counts">Marks at round counts, from zero up.</param>
sealed record Curve(
    DateTimeOffset From, DateTimeOffset Until, double Top, ImmutableArray<Dot> SoFar, ImmutableArray<BandDot> Band, Dot? Breakout,
    ImmutableArray<TimeMark> Times, ImmutableArray<CountMark> Counts)
{
    const int MostDots = 300;

    /// <returns>Null with fewer than two moments to join.</returns>
    public static Curve? Of(Brief brief, TimeZoneInfo zone)
    {
        var read = Read(brief);
        var ahead = Ahead(brief.Outlook.Forecast, read);
        if (read.Length + ahead.Length < 2)
            return null;

        var from = read.IsEmpty ? ahead[0].At : read[0].At;
        var until = ahead.IsEmpty ? read[^1].At : ahead[^1].At;
        if (until <= from)
            return null;

        var highest = read.Select(point => point.Count).Concat(ahead.Select(point => point.High80)).Max();
        var counts = Marks.Counts(highest);
        var top = counts[^1].Count;
        double X(DateTimeOffset at) => (at - from) / (until - from);

        return new(
            from, until, top,
            [.. read.Select(point => new Dot(X(point.At), point.Count / top))],
            [.. ahead.Select(point => new BandDot(X(point.At), point.Median / top, point.Low80 / top, point.High80 / top))],
            brief.Outlook.Breakout is { } breakout && breakout.At >= from && breakout.At <= until
                ? new(X(breakout.At), Height(read, breakout.At) / top)
                : null,
            Marks.Times(from, until, zone), counts);
    }

    /// <summary>Known counts, oldest first; nobody had reacted when it was published, which is known without a reading.</summary>
    static ImmutableArray<(DateTimeOffset At, double Count)> Read(Brief brief)
    {
        (DateTimeOffset At, double Count)[] known =
            [.. from reading in brief.Readings where reading.Reactions is not null select (reading.At, (double)reading.Reactions!.Value)];
        if (known.Length > 0 && brief.Post.PublishedAt is { } published && published < known[0].At)
            known = [(published, 0), .. known];

        var step = Math.Max(1, (known.Length + MostDots - 1) / MostDots);
        return [.. known.Where((_, n) => n % step == 0 || n == known.Length - 1)];
    }

    static ImmutableArray<CurvePoint> Ahead(Forecast? forecast, ImmutableArray<(DateTimeOffset At, double Count)> read)
    {
        var points = forecast?.Curve ?? [];
        if (read.IsEmpty)
            return points;

        var (now, count) = read[^1];
        var later = points.Where(point => point.At > now && double.IsFinite(point.High80)).ToImmutableArray();
        return later.IsEmpty ? [] : [new(now, count, count, count), .. Short(later, read[0].At, forecast?.NinetyPercentBy)];
    }

    // A forecast may reach weeks ahead; what comes after nine tenths are in is a flat line that would squeeze the night to nothing.
    static ImmutableArray<CurvePoint> Short(ImmutableArray<CurvePoint> later, DateTimeOffset from, DateTimeOffset? ninetyPercentBy)
    {
        if (ninetyPercentBy is not { } ninety || ninety <= from)
            return later;

        var enough = from + (ninety - from) * 1.1;
        var kept = later.Count(point => point.At <= enough);
        return later[..Math.Min(later.Length, kept + 1)];
    }

    static double Height(ImmutableArray<(DateTimeOffset At, double Count)> read, DateTimeOffset at)
    {
        for (var n = 1; n < read.Length; n++)
            if (read[n].At >= at)
                return Between(read[n - 1].Count, read[n].Count, (at - read[n - 1].At) / (read[n].At - read[n - 1].At));
        return read.IsEmpty ? 0 : read[^1].Count;
    }

    /// <summary>The band at one X between its ends, straight between its points; null where there is none.</summary>
    public BandDot? BandAt(double x)
    {
        for (var n = 1; n < Band.Length; n++)
            if (Band[n - 1].X <= x && x <= Band[n].X && Band[n].X > Band[n - 1].X)
            {
                var part = (x - Band[n - 1].X) / (Band[n].X - Band[n - 1].X);
                return new(
                    x, Between(Band[n - 1].Median, Band[n].Median, part), Between(Band[n - 1].Low, Band[n].Low, part), Between(Band[n - 1].High, Band[n].High, part));
            }
        return null;
    }

    /// <summary>The line at one X, straight between readings; null outside them.</summary>
    public double? LineAt(double x)
    {
        for (var n = 1; n < SoFar.Length; n++)
            if (SoFar[n - 1].X <= x && x <= SoFar[n].X)
                return SoFar[n].X > SoFar[n - 1].X ? Between(SoFar[n - 1].Y, SoFar[n].Y, (x - SoFar[n - 1].X) / (SoFar[n].X - SoFar[n - 1].X)) : SoFar[n].Y;
        return null;
    }

    static double Between(double one, double other, double part) => double.IsFinite(part) ? one + (other - one) * part : other;
}

/// <summary>A place in the chart. 0 to 1 from left and from below.</summary>
readonly record struct Dot(double X, double Y);

/// <summary>The forecast at one X. 0 to 1.</summary>
readonly record struct BandDot(double X, double Median, double Low, double High);
