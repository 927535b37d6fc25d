using System.Collections.Immutable;
using Windfall.Core.Posts;

namespace Windfall.Core.Momentum;

/// <summary>Reactions by age, made clean: known, in order, never falling, not crowded.</summary>
sealed class Track
{
    /// <summary>Nobody reads a network more often than this to any use; and a long-lived post needs no finer steps than a hundredth of its age.</summary>
    const double Crowded = 300, CrowdedShare = 0.01;

    /// <summary>A fall beyond this share is a corrected mistake, not people taking reactions back.</summary>
    const double Mistake = 0.1;

    readonly double[] counts;

    Track(DateTimeOffset start, double[] ages, double[] counts) => (Start, Ages, this.counts) = (start, ages, counts);

    public DateTimeOffset Start { get; }

    /// <summary>Seconds since <see cref="Start"/>, ascending.</summary>
    public double[] Ages { get; }

    public int Length => Ages.Length;
    public double Age => Ages[^1];
    public double Now => counts[^1];
    public double Count(int i) => counts[i];
    public DateTimeOffset TimeOf(int i) => Start.AddSeconds(Ages[i]);

    /// <returns>Null where no reaction count is known at or before <paramref name="at"/>.</returns>
    public static Track? Of(ImmutableArray<Reading> readings, DateTimeOffset? publishedAt, DateTimeOffset at)
    {
        Reading[] known =
        [
            .. readings.Where(reading => reading.Reactions is >= 0 && reading.At <= at && !(reading.At < publishedAt)).OrderBy(reading => reading.At)
        ];
        if (known.Length == 0)
            return null;

        var start = publishedAt ?? known[0].At;
        List<double> ages = [], counts = [];
        foreach (var reading in known)
        {
            var age = Math.Max(1, (reading.At - start).TotalSeconds);
            if (ages.Count > 1 && age - ages[^2] < Math.Max(Crowded, CrowdedShare * age))
            {
                ages.RemoveAt(ages.Count - 1);
                counts.RemoveAt(counts.Count - 1);
            }
            else if (ages.Count == 1 && age == ages[0])
            {
                ages.Clear();
                counts.Clear();
            }
            ages.Add(age);
            counts.Add(reading.Reactions!.Value);
        }
        return new(start, [.. ages], Mended(counts));
    }

    static double[] Mended(List<double> counts)
    {
        for (var i = counts.Count - 2; i >= 0; i--)
            if (counts[i + 1] < counts[i] * (1 - Mistake))
                counts[i] = counts[i + 1];
        for (var i = 1; i < counts.Count; i++)
            counts[i] = Math.Max(counts[i], counts[i - 1]);
        return [.. counts];
    }

    /// <summary>Reactions at any age: straight in ln between readings, along the model's shape before the first and after the last.</summary>
    public double At(double age, GrowthModel model)
    {
        var after = Array.BinarySearch(Ages, age);
        if (after >= 0)
            return counts[after];
        after = ~after;
        if (after == 0 || after == Length)
        {
            var near = after == 0 ? 0 : Length - 1;
            return Math.Max(0, (counts[near] + 1) * Math.Exp(model.Left(Ages[near]) - model.Left(age)) - 1);
        }
        var share = (age - Ages[after - 1]) / (Ages[after] - Ages[after - 1]);
        return Math.Exp((1 - share) * Math.Log(counts[after - 1] + 1) + share * Math.Log(counts[after] + 1)) - 1;
    }

    /// <summary>What a model wants to see: the course in even steps up to now.</summary>
    public Cascade Course(GrowthModel model)
    {
        const int steps = 80;
        double[] ages = [.. Enumerable.Range(1, steps).Select(step => Age * step / steps)];
        return new("", [.. ages], [.. ages.Select(age => Math.Min(Now, At(age, model)))], [], [], [], Snapshots: false);
    }
}
