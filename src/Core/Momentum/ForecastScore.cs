using System.Collections.Immutable;
using Windfall.Core.Statistics;

namespace Windfall.Core.Momentum;

/// <summary>A forecast as it was shown.</summary>
/// <param name="Post">Any number that tells posts apart.</param>
/// <param name="ReadingAt">The reading it was made from.</param>
/// <param name="MadeAt">The moment as of which it was shown.</param>
/// <param name="AgeSeconds">Of the post at that reading; null where unknown.</param>
/// <param name="Count">Reactions at that reading.</param>
/// <param name="Model">What it was learned from.</param>
public sealed record KeptForecast(
    long Post, DateTimeOffset ReadingAt, DateTimeOffset MadeAt, double? AgeSeconds, long Count, double Median, double Low80, double High80, string Model)
{
    /// <summary>What it missed by, as a share of what came. 0 or more.</summary>
    public double ErrorAgainst(double final) => Math.Abs(Median - final) / Math.Max(1, final);

    /// <summary>Whether what came lies in the interval, ends included; half a reaction is none.</summary>
    public bool Holds(double final) => final >= Low80 - 0.5 && final <= High80 + 0.5;
}

/// <summary>How forecasts that were shown did, as far as their posts are over.</summary>
/// <param name="MedianError">Half of them missed by this share of what came, or less.</param>
/// <param name="Held">How many had what came within their 80 % interval.</param>
public sealed record ForecastScore(int Forecasts, int Posts, double MedianError, int Held)
{
    /// <summary>0 to 1; a forecaster who knows how sure he is comes to 0.8.</summary>
    public double Coverage => (double)Held / Forecasts;

    /// <returns>Null without any.</returns>
    public static ForecastScore? Of(IReadOnlyCollection<(KeptForecast Kept, double Final)> tested) => tested.Count == 0
        ? null
        : new(
            tested.Count, tested.Select(one => one.Kept.Post).Distinct().Count(),
            Quantile.Of([.. tested.Select(one => one.Kept.ErrorAgainst(one.Final)).Order()], 0.5), tested.Count(one => one.Kept.Holds(one.Final)));
}

/// <summary>What became of the forecasts shown before.</summary>
/// <param name="Score">Null as long as none has been put to the test.</param>
/// <param name="IsKept">Whether the forecast shown now is on record, too; null where there is none to keep, because the post is over or too little is known.</param>
public sealed record ForecastRecord(ForecastScore? Score, bool? IsKept);
