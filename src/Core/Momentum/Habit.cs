using System.Collections.Immutable;
using Windfall.Core.Statistics;

namespace Windfall.Core.Momentum;

/// <summary>What is normal for an author: the network's prior, moved by as many earlier posts as there are.</summary>
/// <remarks>
/// ln(1 + reactions at an age) is normal within an author, with unknown mean and variance: the normal-inverse-gamma model, whose prediction is Student's t
/// (Gelman et al., "Bayesian Data Analysis", 3rd ed., section 3.3). Counting noise and the noise of bringing a count from one age to another are added.
/// </remarks>
sealed class Habit(ImmutableArray<Track> past, GrowthModel model)
{
    // Of an author nobody knows yet: 20 reactions in the end, give or take a factor three; posts of one author differ by a factor of about two.
    // Judgements, not learned: no set that we have knows its authors.
    const double TypicalFinal = 20, Within = 0.75, Weight = 0.5, Freedom = 12;

    /// <summary>Earlier posts that the network's shape counts for.</summary>
    const double ShapeWeight = 3;

    /// <summary>Authors differ from the network's typical one far more than their posts differ; so little of that distance is held against the spread.</summary>
    const double Surprise = 0.1;

    /// <summary>A count brought over a stretch of growth is off by about this share of it, in ln.</summary>
    const double Brought = 0.35;

    /// <summary>In units of the spread: no chance that anybody asks for lies beyond.</summary>
    const double FarEnough = 12;
    const int Halvings = 40;

    /// <summary>Who somebody was many posts ago says little of today.</summary>
    const int MostPosts = 100;

    // The same few ages are asked for again and again while a post's readings are played through.
    readonly Dictionary<double, (double Mean, double Scale, double Freedom)> predicted = [];
    readonly Dictionary<double, double> done = [], most = [];
    readonly Lazy<double> medianFinal = new(() => Quantile.Of([.. past.Select(post => post.At(model.End, model)).Order()], 0.5));

    /// <param name="past">The author's posts; those not earlier than <paramref name="published"/> are not used.</param>
    /// <param name="at">Nothing later is looked at.</param>
    /// <param name="rhythm">Ages pass in its time; null: on the clock.</param>
    public static Habit Of(ImmutableArray<PastPost> past, DateTimeOffset published, DateTimeOffset at, GrowthModel model, Rhythm? rhythm) =>
        new([.. Recent(past, published).Select(post => TrackOf(post, at, rhythm)).OfType<Track>()], model);

    public static IEnumerable<PastPost> Recent(ImmutableArray<PastPost> past, DateTimeOffset published) =>
        past.Where(post => post.PublishedAt < published).OrderByDescending(post => post.PublishedAt).Take(MostPosts);

    public static Track? TrackOf(PastPost post, DateTimeOffset at, Rhythm? rhythm) =>
        Track.Of(post.Readings, post.PublishedAt, at) is { } track ? rhythm is null ? track : track.InTimeOf(rhythm) : null;

    public int Posts => past.Length;

    /// <summary>The most that an earlier post had at that age, and the middle of what they had in the end; null without earlier posts.</summary>
    public (double Most, double MedianFinal)? Range(double age) => past.IsEmpty
        ? null
        : (Once(most, age, () => past.Max(post => post.At(age, model))), medianFinal.Value);

    /// <summary>Reactions expected in the end, before the post itself says anything.</summary>
    public double ExpectedFinal => Math.Exp(Predict(model.End).Mean) - 1;

    /// <summary>What an ordinary post ends above with that chance. At least 0.</summary>
    /// <param name="chance">0 to 1.</param>
    public double EndsAbove(double chance)
    {
        var (mean, scale, freedom) = Predict(model.End);
        var (low, high) = (-FarEnough, FarEnough);
        for (var i = 0; i < Halvings; i++)
            (low, high) = StudentT.Above((low + high) / 2, freedom) > chance ? ((low + high) / 2, high) : (low, (low + high) / 2);
        return Math.Max(0, Math.Exp(mean + high * scale) - 1);
    }

    /// <summary>Share of its final reactions that a post of this author usually has at an age: the network's shape, moved by the earlier posts' own.</summary>
    public double Done(double age) => Once(done, age, () => (ShapeWeight * Math.Exp(-model.Left(age)) + past.Sum(post => Math.Min(1, post.At(age, model) / Math.Max(1, post.At(model.End, model)))))
        / (ShapeWeight + past.Length));

    /// <summary>Variance of ln reactions around that, as an author's posts differ.</summary>
    public double Variance => Math.Pow(Predict(model.End).Scale, 2);

    /// <summary>Chance that an ordinary post of this author has at least so many reactions at that age.</summary>
    public double ChanceOf(double count, double age)
    {
        var (mean, scale, freedom) = Predict(age);
        return StudentT.Above((Math.Log(1 + count) - mean) / scale, freedom);
    }

    (double Mean, double Scale, double Freedom) Predict(double age) => Once(predicted, age, () => PredictAnew(age));

    static T Once<T>(Dictionary<double, T> known, double age, Func<T> find)
    {
        if (!known.TryGetValue(age, out var found))
            known[age] = found = find();
        return found;
    }

    (double Mean, double Scale, double Freedom) PredictAnew(double age)
    {
        var prior = Math.Log(1 + TypicalFinal) - model.Left(age);
        var logs = past.Select(post => Math.Log(1 + post.At(age, model))).ToArray();
        var n = logs.Length;
        var average = n == 0 ? prior : logs.Average();
        var weight = Weight + n;
        var mean = (Weight * prior + n * average) / weight;
        var freedom = Freedom + n;
        var squares = Freedom * Within * Within + logs.Sum(log => (log - average) * (log - average)) + Weight * n / weight * (average - prior) * (average - prior) * Surprise;
        var noise = Math.Exp(-Math.Max(0, mean)) + past.Select(post => Math.Pow(Brought * (model.Left(post.Age) - model.Left(age)), 2)).DefaultIfEmpty(0).Average();
        return (mean, Math.Sqrt(squares / freedom * (1 + 1 / weight) + noise), freedom);
    }
}
