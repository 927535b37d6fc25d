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

    /// <summary>After such a fall a count near the one before tells that the low one was the mistake; one far beyond tells nothing.</summary>
    const double BackAgain = 1.5;

    readonly DateTimeOffset[] times;
    readonly double[] counts;

    Track(DateTimeOffset start, double[] ages, DateTimeOffset[] times, double[] counts) => (Start, Ages, this.times, this.counts) = (start, ages, times, counts);

    public DateTimeOffset Start { get; }

    /// <summary>Seconds since <see cref="Start"/>, ascending.</summary>
    public double[] Ages { get; }

    public int Length => Ages.Length;
    public double Age => Ages[^1];
    public double Now => counts[^1];
    public double Count(int i) => counts[i];
    public DateTimeOffset TimeOf(int i) => times[i];

    /// <returns>Null where no reaction count is known at or before <paramref name="at"/>.</returns>
    public static Track? Of(ImmutableArray<Reading> readings, DateTimeOffset? publishedAt, DateTimeOffset at)
    {
        Reading[] known =
        [
            .. readings.Where(reading => reading.Reactions is >= 0 && reading.At <= at && !(reading.At < publishedAt)).OrderBy(reading => reading.At).ThenBy(reading => reading.Reactions)
        ];
        if (known.Length == 0)
            return null;

        var start = publishedAt ?? known[0].At;
        List<(double Age, Reading Reading)> kept = [];
        foreach (var reading in known)
        {
            var age = Math.Max(1, (reading.At - start).TotalSeconds);
            if (kept.Count > 1 && age - kept[^2].Age < Math.Max(Crowded, CrowdedShare * age) || kept.Count > 0 && age == kept[^1].Age)
                kept.RemoveAt(kept.Count - 1);
            kept.Add((age, reading));
        }
        return new(start, [.. kept.Select(one => one.Age)], [.. kept.Select(one => one.Reading.At)], Mended([.. kept.Select(one => (double)one.Reading.Reactions!.Value)]));
    }

    /// <summary>The course up to its n-th reading.</summary>
    /// <param name="readings">At least 1.</param>
    public Track First(int readings) => new(Start, Ages[..readings], times[..readings], counts[..readings]);

    /// <summary>The course with one more reading, as it may come.</summary>
    /// <param name="age">Later than all others.</param>
    /// <param name="count">At least the last.</param>
    public Track With(DateTimeOffset at, double age, double count) => new(Start, [.. Ages, age], [.. times, at], [.. counts, count]);

    /// <summary>The same course with ages as they passed for the audience.</summary>
    public Track InTimeOf(Rhythm rhythm)
    {
        var ages = new double[Length];
        for (var i = 0; i < Length; i++)
            ages[i] = Math.Max(i == 0 ? 1 : ages[i - 1] + 1e-3, i == 0 ? rhythm.Between(Start, times[0]) : ages[i - 1] + rhythm.Between(times[i - 1], times[i]));
        return new(Start, ages, times, counts);
    }

    static double[] Mended(double[] counts)
    {
        for (var i = 1; i + 1 < counts.Length; i++)
            if (counts[i] < counts[i - 1] * (1 - Mistake) && counts[i + 1] >= counts[i - 1] * (1 - Mistake) && counts[i + 1] <= counts[i - 1] * BackAgain)
                counts[i] = counts[i - 1];
        for (var i = counts.Length - 2; i >= 0; i--)
            if (counts[i + 1] < counts[i] * (1 - Mistake))
                counts[i] = counts[i + 1];
        for (var i = 1; i < counts.Length; i++)
            counts[i] = Math.Max(counts[i], counts[i - 1]);
        return counts;
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
