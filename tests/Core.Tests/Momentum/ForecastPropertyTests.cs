using CsCheck;
using Windfall.Core.Momentum;

namespace Windfall.Core.Tests.Momentum;

/// <summary>What holds of every forecast and of every explanation, whatever the course.</summary>
public class ForecastPropertyTests
{
    const double End = 40 * 3600;

    static readonly GrowthModel WithTrees = GrowthLearner.Learn(MadeUp.Cascades(seed: 7, many: 300), [3600, 4 * 3600], "made up")!;

    static readonly Gen<double> Age = Gen.Double[0, End];

    static readonly Gen<double> Followers = Gen.OneOf(Gen.Const(double.NaN), Gen.Const(0.0), Gen.Const(-7.0), Gen.Double[1, 1e9]);

    /// <summary>Acts one by one, some at the same moment, in bursts; with followers, or with none told.</summary>
    static readonly Gen<Cascade> Acts =
        from calm in Age.Array[0, 60]
        from bursts in Gen.Select(Age, Gen.Int[1, 400], Gen.Double[1, 3000]).Array[0, 3]
        from told in Gen.Bool
        from followers in Followers.Array[1, 20]
        select Of([0, .. calm.Concat(bursts.SelectMany(burst => Enumerable.Range(0, burst.Item2).Select(k => burst.Item1 + burst.Item3 * k / burst.Item2))).Order()], told ? followers : []);

    /// <summary>Bare counts, which may fall: people take reactions back.</summary>
    static readonly Gen<Cascade> Counts =
        from looks in Gen.Select(Age, Gen.OneOf(Gen.Int[0, 20].Select(n => (double)n), Gen.Double[0, 1e12].Select(Math.Floor))).Array[0, 30]
        select new Cascade("", [.. looks.Select(look => look.Item1).Order()], [.. looks.Select(look => look.Item2)], [], [], [], Snapshots: false);

    [Fact]
    public void A_forecast_is_in_order_and_never_below_what_was_seen() => Gen.Select(Gen.OneOf(Acts, Counts), Gen.Double[1, End], Gen.Bool).Sample((cascade, age, trees) =>
    {
        var now = cascade.At(age) ?? 0;
        var growth = (trees ? WithTrees : MadeUp.Model).Ahead(cascade, age);
        foreach (var (low, median, high) in new[] { growth.From(now), growth.FromWhole(now) })
            Assert.True(now <= low && low <= median && median <= high && double.IsFinite(high), $"{now}: {low}, {median}, {high}");
    });

    [Fact]
    public void A_forecast_sees_nothing_later_than_its_age() => Gen.Select(Acts, Gen.Double[1, End], Gen.Bool).Sample((cascade, age, trees) =>
    {
        var model = trees ? WithTrees : MadeUp.Model;
        Assert.Equal(model.Ahead(cascade, age), model.Ahead(Until(cascade, age), age));
    });

    [Fact]
    public void An_explanation_uses_nothing_later_than_its_alarm()
    {
        var jumps = 0;
        Acts.Sample(cascade =>
        {
            if (JumpReader.Read(cascade) is not { } jump)
                return;
            Interlocked.Increment(ref jumps);
            Assert.True(jump.Onset <= jump.Alarm);
            Assert.Equal(jump, JumpReader.Read(Until(cascade, jump.Alarm)));
        }, iter: 2000);
        Assert.True(jumps > 100, $"only {jumps} of these courses jumped");
    }

    [Fact]
    public void And_looking_ahead_would_be_caught()
    {
        var course = Of([0, .. Enumerable.Range(0, 50).Select(n => 60.0 * n)], []);
        Assert.NotEqual(MadeUp.Model.Ahead(course, 3600), MadeUp.Model.Ahead(Until(course, 1000), 3600));
    }

    static Cascade Of(double[] ages, double[] followers) =>
        new("", [.. ages], [.. ages.Select((_, i) => (double)i)], followers.Length == 0 ? [] : [.. ages.Select((_, i) => followers[i % followers.Length])], [], [], Snapshots: false);

    static Cascade Until(Cascade cascade, double age)
    {
        var seen = cascade.IndexAt(age) + 1;
        return cascade with { Ages = cascade.Ages[..seen], Counts = cascade.Counts[..seen], Magnitudes = cascade.Magnitudes.IsEmpty ? [] : cascade.Magnitudes[..seen] };
    }
}
