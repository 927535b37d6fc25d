using System.Collections.Immutable;
using CsCheck;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;

namespace Windfall.Core.Tests.Momentum;

public class MomentumReaderTests
{
    static readonly DateTimeOffset Published = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Anything a network may show: gaps, unknowns, falls, the same moment twice, times before publishing.</summary>
    static readonly Gen<ImmutableArray<Reading>> Anything =
        Gen.Select(Gen.Int[-100, 1_000_000], Gen.Long[-5, 100_000], Gen.Int[0, 5])
            .Select((seconds, count, known) => new Reading(Published.AddSeconds(seconds), known == 0 ? null : count))
            .Array[0, 30].Select(readings => readings.ToImmutableArray());

    /// <summary>What a healthy network shows: counts that rise.</summary>
    static readonly Gen<ImmutableArray<Reading>> Rising =
        Gen.Select(Gen.Int[60, 30_000], Gen.Int[0, 300]).Array[1, 20].Select(steps =>
        {
            var (at, count) = (Published, 0L);
            return steps.Select(step => new Reading(at = at.AddSeconds(step.Item1), count += step.Item2)).ToImmutableArray();
        });

    [Fact]
    public void Whatever_the_readings_the_forecast_is_in_order_and_never_below_what_is_there() => Anything.Sample(readings =>
    {
        if (Read(readings).Forecast is not { } forecast)
            return;
        Assert.True(forecast.Low80 <= forecast.Median && forecast.Median <= forecast.High80);
        Assert.True(double.IsFinite(forecast.High80));
        Assert.All(forecast.Curve, point => Assert.True(point.Low80 <= point.Median && point.Median <= point.High80));
        Assert.All(forecast.Curve.Zip(forecast.Curve.Skip(1)), pair => Assert.True(pair.First.At < pair.Second.At && pair.First.Median <= pair.Second.Median));
        Assert.Equal(forecast.Median, forecast.Curve[^1].Median, tolerance: 1e-6 * forecast.Median + 1e-6);
    });

    [Fact]
    public void It_is_never_below_the_highest_count() => Rising.Sample(readings =>
        Assert.True(Read(readings).Forecast!.Low80 >= readings.Max(reading => reading.Reactions)));

    [Fact]
    public void Nothing_later_changes_the_answer() => Gen.Select(Anything, Gen.Int[0, 1_000_000]).Sample((readings, seconds) =>
    {
        var at = Published.AddSeconds(seconds);
        var past = new PastPost(Published.AddDays(-3), readings);
        ImmutableArray<Reading> until = [.. readings.Where(reading => reading.At <= at)];

        Assert.Equal(Told(Read(until, at, past with { Readings = until })), Told(Read(readings, at, past)));
    });

    [Fact]
    public void An_alert_once_given_stays_where_it_was() => Rising.Sample(readings =>
    {
        var whole = Read(readings).Breakout;
        if (whole is null)
            return;
        Assert.Equal(whole.At, Read(readings, whole.At).Breakout?.At);
        Assert.Null(Read(readings, whole.At.AddSeconds(-1)).Breakout);
    });

    [Fact]
    public void More_reactions_at_the_same_age_never_forecast_fewer() => Gen.Select(Gen.Int[600, 600_000], Gen.Int[3, 5_000], Gen.Int[1, 5_000]).Sample((seconds, fewer, more) =>
    {
        var at = Published.AddSeconds(seconds);
        double Median(int count) => Read([new(at, count)]).Forecast!.Median;
        Assert.True(Median(fewer) <= Median(fewer + more) + 1e-9);
    });

    [Fact]
    public void Without_reactions_it_is_quiet_and_says_nothing() =>
        Assert.Equal(new(Phase.Quiet, null, null, null), Read([new(Published.AddHours(1), null, Comments: 12), new(Published.AddHours(2), null, Reposts: 3)]));

    [Fact]
    public void Without_a_publishing_time_it_says_that_the_age_is_a_guess_and_widens()
    {
        ImmutableArray<Reading> readings = [new(Published.AddHours(4), 20), new(Published.AddHours(6), 30)];
        var (known, guessed) = (Read(readings).Forecast!, MomentumReader.Read(readings, null, DateTimeOffset.MaxValue, MadeUp.Model, [], null).Forecast!);

        Assert.Contains(guessed.Basis, phrase => phrase.Key == "forecast.age_unknown");
        Assert.DoesNotContain(known.Basis, phrase => phrase.Key == "forecast.age_unknown");
        Assert.True(guessed.High80 - guessed.Low80 > known.High80 - known.Low80);
    }

    [Fact]
    public void A_corrected_mistake_is_forgotten()
    {
        var forecast = Read([new(Published.AddHours(4), 20), new(Published.AddHours(5), 21_000), new(Published.AddHours(6), 22)]).Forecast!;

        Assert.InRange(forecast.Median, 22, 200);
    }

    [Fact]
    public void A_borrowed_model_says_so() => Assert.Contains(
        MomentumReader.Read([new(Published.AddHours(4), 20)], Published, DateTimeOffset.MaxValue, MadeUp.Model with { StandIn = true }, [], null).Forecast!.Basis,
        phrase => phrase.Key == "forecast.stand_in");

    [Fact]
    public void Half_of_what_is_to_come_is_there_after_the_half_life() => Rising.Sample(readings =>
    {
        var forecast = Read(readings).Forecast!;
        var now = readings[^1].Reactions!.Value;
        if (forecast.HalfLife is not { } half)
            return;
        var before = forecast.Curve.LastOrDefault(point => point.At <= forecast.At + half)?.Median ?? now;
        var after = forecast.Curve.First(point => point.At >= forecast.At + half).Median;
        Assert.InRange((now + forecast.Median) / 2, before - 1e-3 * forecast.Median, after + 1e-3 * forecast.Median);
    });

    static Outlook Read(ImmutableArray<Reading> readings, DateTimeOffset? at = null, params ImmutableArray<PastPost> past) =>
        MomentumReader.Read(readings, Published, at ?? DateTimeOffset.MaxValue, MadeUp.Model, past, Rhythm.Usual(TimeZoneInfo.Utc));

    /// <summary>Everything the outlook says, arrays included, as text.</summary>
    static string Told(Outlook outlook) => System.Text.Json.JsonSerializer.Serialize(outlook);
}
