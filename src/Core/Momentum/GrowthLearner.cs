using System.Collections.Immutable;

namespace Windfall.Core.Momentum;

/// <summary>Learns a <see cref="GrowthModel"/> from whole cascades.</summary>
public static class GrowthLearner
{
    /// <param name="ages">Seconds after which growth is asked for.</param>
    /// <param name="plain">Straight lines alone: a smaller model, in which more acts never mean less to come.</param>
    /// <returns>Null where no age has enough cascades to learn from.</returns>
    public static GrowthModel? Learn(IReadOnlyList<Cascade> cascades, IEnumerable<double> ages, string source, bool plain = false)
    {
        ImmutableArray<AgeModel> learned = [.. ages.Distinct().Order().Select(age => AgeLearner.Learn(cascades, age, plain)).OfType<AgeModel>()];
        if (learned.IsEmpty)
            return null;

        var horizon = Horizon(cascades);
        return new(source, horizon, Features.Names, learned, Shape(cascades, horizon), TailLearner.Learn(cascades, horizon));
    }

    /// <summary>The age at which all were last seen; 0 where they differ.</summary>
    static double Horizon(IReadOnlyList<Cascade> cascades)
    {
        var last = cascades.Where(cascade => !cascade.Ages.IsEmpty).Select(cascade => cascade.Ages[^1]).Distinct().Take(2).ToArray();
        return last.Length == 1 ? last[0] : 0;
    }

    /// <summary>Mean over the cascades that had <see cref="AgeLearner.Fewest"/> acts in the end.</summary>
    static ImmutableArray<Remaining> Shape(IReadOnlyList<Cascade> cascades, double horizon)
    {
        Cascade[] grown = [.. cascades.Where(cascade => !cascade.Ages.IsEmpty && cascade.EndsAfter(0) && cascade.Final >= AgeLearner.Fewest)];
        if (grown.Length == 0)
            return [];

        var end = horizon > 0 ? horizon : grown.Max(cascade => cascade.Ages[^1]);
        var shape = new List<Remaining>();
        var before = double.PositiveInfinity;
        for (var age = 300.0; age < end; age *= 1.25)
        {
            var left = grown.Average(cascade => Math.Log((cascade.Final + 1) / ((cascade.At(age) ?? 0) + 1)));
            shape.Add(new(Math.Round(age), before = Math.Min(before, Math.Round(Math.Max(0, left), 4))));
        }
        shape.Add(new(end, 0));
        return [.. shape];
    }
}
