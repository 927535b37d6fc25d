using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Windfall.Core.Momentum;

/// <summary>What a history of posts teaches about later growth.</summary>
/// <param name="Source">Which history, in a line.</param>
/// <param name="Horizon">Age at which that history ends. Seconds; 0 where each post has its own end.</param>
/// <param name="Columns">What trees and lines are asked about: <see cref="Features.Names"/>, and those of another version in a model from there.</param>
/// <param name="Ages">At least one, ascending.</param>
/// <param name="Shape">Mean ln growth still to come, by age; ascending ages, falling growth.</param>
/// <param name="Tail">Growth after <paramref name="Horizon"/>; null where nothing is known to come.</param>
/// <param name="StandIn">It was learned on another network than the one it is asked about.</param>
public sealed record GrowthModel(
    string Source, double Horizon, ImmutableArray<string> Columns, ImmutableArray<AgeModel> Ages, ImmutableArray<Remaining> Shape, Tail? Tail, bool StandIn = false)
{
    /// <summary>Five figures say all that a history knows, in a file a third the size.</summary>
    internal sealed class Rounded : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.ToString(Math.Abs(value) is >= 1e5 and < 1e15 ? "F0" : "G5", CultureInfo.InvariantCulture), skipInputValidation: true);
    }

    /// <exception cref="OtherVersionException">A growth model that another version learned.</exception>
    /// <exception cref="FormatException">Not a growth model.</exception>
    public static GrowthModel Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var model = GrowthReader.Read(document.RootElement);
            return model.IsSound ? model : throw new FormatException("Not a growth model: something is missing from it.");
        }
        catch (JsonException e)
        {
            throw new FormatException($"Not a growth model: {e.Message}", e);
        }
    }

    public string ToJson() => JsonSerializer.Serialize(this, GrowthJson.Default.GrowthModel);

    bool IsSound => Ages.All(age => age is { IsSound: true }) && !Shape.IsDefault && Shape.All(left => left is { Seconds: > 0 })
        && (Tail is null || Tail.Mean > 0 && Tail.Until > Horizon && Horizon > 0)
        && Ages.Zip(Ages.Skip(1)).All(pair => pair.First.Seconds < pair.Second.Seconds);

    /// <summary>Growth from an age to the end of the history; nothing after that age is looked at.</summary>
    /// <param name="age">Seconds, above 0. Between two learned ages their answers are mixed by ln age; outside, the nearest answers.</param>
    public Growth Ahead(Cascade seen, double age)
    {
        var now = seen.At(age) ?? 0;
        var after = 0;
        while (after < Ages.Length && Ages[after].Seconds < age)
            after++;

        var (low, high) = (Ages[Math.Max(0, after - 1)], Ages[Math.Min(after, Ages.Length - 1)]);
        var row = low.HasTrees || high.HasTrees ? Features.Of(seen, age) : Features.OfLine(seen, age);
        if (ReferenceEquals(low, high))
            return low.At(row, now);

        return Growth.Between(low.At(row, now), high.At(row, now), Math.Log(age / low.Seconds) / Math.Log(high.Seconds / low.Seconds));
    }

    /// <summary>Growth from an age to the end of a post's life: before the first learned age the mean shape leads up to it, after the last the tail goes on.</summary>
    /// <param name="age">Seconds, above 0.</param>
    public Growth ToTheEnd(Cascade seen, double age)
    {
        if (Tail is { } tail && age >= Horizon)
            return tail.Growth * (tail.Left(age, Horizon) / tail.Mean);

        var growth = Ahead(seen, age);
        var first = Ages[0].Seconds;
        if (age < first)
        {
            var until = Math.Max(0, Left(age) - Left(first));
            growth += Growth.Of(until * 0.5, until, until * 2);
        }
        return Tail is null ? growth : growth + Tail.Growth;
    }

    /// <summary>Age at which a post counts as ended. Seconds; at most two weeks, for some are found again after years.</summary>
    internal double End => Math.Min(Tail?.Until ?? (Shape.IsEmpty ? Ages[^1].Seconds : Shape[^1].Seconds), TailLearner.Weeks);

    /// <summary>Mean ln growth still to come after an age, until the horizon and beyond it.</summary>
    /// <param name="age">Seconds.</param>
    public double Left(double age)
    {
        var beyond = Tail?.Mean ?? 0;
        if (Shape.IsEmpty)
            return beyond;
        if (Tail is { } tail && age >= Horizon)
            return tail.Left(age, Horizon);

        var after = 0;
        while (after < Shape.Length && Shape[after].Seconds < age)
            after++;
        if (after == 0)
            return beyond + Shape[0].Growth;
        if (after == Shape.Length)
            return beyond + Shape[^1].Growth;

        var (low, high) = (Shape[after - 1], Shape[after]);
        var share = Math.Log(age / low.Seconds) / Math.Log(high.Seconds / low.Seconds);
        return beyond + low.Growth + share * (high.Growth - low.Growth);
    }
}

/// <summary>A growth model whose columns are not ours: it must be learned again.</summary>
public sealed class OtherVersionException() : FormatException("A growth model of another version: learn it again.");

/// <summary>Mean ln growth still to come at an age.</summary>
public sealed record Remaining(double Seconds, double Growth);

/// <summary>Growth after the history ends: the relative rate goes on falling as a power of age, until <paramref name="Until"/>.</summary>
/// <param name="Until">Seconds; the end of a post's life as we count it.</param>
/// <param name="Power">The relative rate falls as age^-power.</param>
/// <param name="Growth">Spread of ln growth from the horizon to <paramref name="Until"/>.</param>
/// <param name="Mean">Its mean.</param>
public sealed record Tail(double Until, double Power, double Mean, Growth Growth)
{
    /// <summary>Mean ln growth left at an age after the horizon.</summary>
    public double Left(double age, double horizon) => age >= Until ? 0 : Mean * Mass(age, Until) / Mass(horizon, Until);

    internal double Mass(double from, double to) => Math.Abs(Power - 1) < 1e-6
        ? Math.Log(to / from)
        : (Math.Pow(to, 1 - Power) - Math.Pow(from, 1 - Power)) / (1 - Power);
}
