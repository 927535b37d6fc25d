using System.Collections.Immutable;

namespace Windfall.Core.Momentum;

/// <summary>Where a post is in its life.</summary>
public enum Phase : byte
{
    Quiet = 0,
    Warming = 1,
    BreakingOut = 2,
    Peaking = 3,
    LongTail = 4,
    Over = 5,
}

/// <summary>A post has left its author's own normal range.</summary>
/// <param name="At">The reading at which it could first be said; nothing later was used.</param>
/// <param name="Count">Reactions at that reading.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record Breakout(DateTimeOffset At, long Count, double Confidence, ImmutableArray<Phrase> Evidence)
{
    /// <summary>
    /// How many ordinary posts in all may give an alert, at most: one in a hundred by their pace (<see cref="PaceWatch"/>), and as many by their count alone, whose
    /// looks at one post are hardly independent of each other. It holds as far as counts are as bursty as is supposed.
    /// </summary>
    public const double FalseAlarms = 0.02;
}

/// <summary>Reactions a post will have gathered in the end: median and 80 % interval.</summary>
/// <param name="At">The reading it was made from.</param>
/// <param name="HalfLife">From now until half of what is still to come is in; null when nothing is expected.</param>
/// <param name="NinetyPercentBy">When 90 % of the final number will be in.</param>
/// <param name="Curve">The same at later moments, for a chart; each Low80 ≤ Median ≤ High80.</param>
/// <param name="Basis">What it was made from: model, readings, past posts.</param>
public sealed record Forecast(
    DateTimeOffset At, double Median, double Low80, double High80, TimeSpan? HalfLife, DateTimeOffset? NinetyPercentBy,
    ImmutableArray<CurvePoint> Curve, ImmutableArray<Phrase> Basis);

/// <summary>Forecast reactions at one later moment.</summary>
public sealed record CurvePoint(DateTimeOffset At, double Median, double Low80, double High80);

public enum CauseLabel : byte
{
    Unclear = 0,
    Sharing = 1,
    External = 2,
    Rhythm = 3,
}

/// <summary>Why a post jumped.</summary>
/// <param name="Confidence">0 to 1.</param>
public sealed record Cause(CauseLabel Label, double Confidence, ImmutableArray<Phrase> Evidence)
{
    /// <summary>When the jump began; null where that does not stand out.</summary>
    public DateTimeOffset? Onset { get; init; }
}

/// <summary>All that readings say about a post at one moment.</summary>
public sealed record Outlook(Phase Phase, Breakout? Breakout, Forecast? Forecast, Cause? Cause)
{
    /// <summary>Null without a forecast.</summary>
    public TopChance? Top { get; init; }
}
