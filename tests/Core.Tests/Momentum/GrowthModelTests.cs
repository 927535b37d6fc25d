using Windfall.Core.Momentum;

namespace Windfall.Core.Tests.Momentum;

public class GrowthModelTests
{
    [Fact]
    public void A_known_law_is_found_again()
    {
        var growth = MadeUp.Cascades(seed: 2, many: 400).Select(cascade => MadeUp.Model.Ahead(cascade, MadeUp.Age)).ToArray();

        Assert.InRange(growth.Average(g => g.Median), MadeUp.Median - 0.08, MadeUp.Median + 0.08);
        Assert.InRange(growth.Average(g => g.High - g.Low) / 2, MadeUp.HalfWidth - 0.08, MadeUp.HalfWidth + 0.08);
    }

    [Theory]
    [InlineData(1), InlineData(4), InlineData(5.5), InlineData(11), InlineData(16)]
    public void Four_in_five_of_others_end_inside_the_interval(double hours)
    {
        var age = hours * 3600;
        var others = MadeUp.Cascades(seed: 3, many: 1000);

        Assert.InRange(others.Average(other => Inside(MadeUp.Model, other, age)), 0.76, 0.85);
    }

    [Fact]
    public void And_the_measure_can_fail()
    {
        var narrow = MadeUp.Model with { Ages = [.. MadeUp.Model.Ages.Select(age => age with { Sizes = [.. age.Sizes.Select(size => size with { Low = size.Low / 2, High = size.High / 2 })] })] };

        Assert.False(MadeUp.Cascades(seed: 3, many: 1000).Average(other => Inside(narrow, other, 4 * 3600)) is >= 0.76 and <= 0.85);
    }

    [Fact]
    public void Trees_find_what_a_line_cannot()
    {
        var bent = MadeUp.Cascades(seed: 4, many: 600).Select(Bend).ToArray();
        var model = GrowthLearner.Learn(bent, [MadeUp.Age], "bent")!;

        Assert.NotEmpty(model.Ages[0].Median.Trees);
        Assert.Empty(MadeUp.Model.Ages[0].Median.Trees);
    }

    [Fact]
    public void It_survives_being_written_and_read()
    {
        var again = GrowthModel.Parse(MadeUp.Model.ToJson());
        var cascade = MadeUp.Cascades(seed: 5, many: 1)[0];

        Assert.Equal(MadeUp.Model.Ahead(cascade, 5000).Median, again.Ahead(cascade, 5000).Median, tolerance: 0.002);
        Assert.Equal(again.ToJson(), GrowthModel.Parse(again.ToJson()).ToJson());
    }

    [Theory]
    [InlineData(""), InlineData("{}"), InlineData("[1]"), InlineData("null"), InlineData("""{"source":"x","ages":[]}"""), InlineData("""{"ages":[{"seconds":1}]}""")]
    [InlineData("""{"source":"x","horizon":0,"ages":[null],"shape":[],"tail":null}""")]
    public void What_is_not_a_model_is_refused(string json) => Assert.ThrowsAny<FormatException>(() => GrowthModel.Parse(json));

    [Fact]
    public void A_model_with_a_part_missing_is_refused()
    {
        var age = MadeUp.Model.Ages[0];
        AgeModel[] broken =
        [
            age with { Sizes = [] }, age with { Most = [] }, age with { Least = [9, 9], Most = [1, 1] }, age with { Seconds = 0 }, age with { Line = new([0], [0]) },
            age with { Low = new(0, [new([99, 0, 0], [0, 0, 0], [0, 0, 0, 0])]) }, age with { High = null! },
        ];

        Assert.All(broken, one => Assert.Throws<FormatException>(() => GrowthModel.Parse((MadeUp.Model with { Ages = [one] }).ToJson())));
        Assert.Throws<OtherVersionException>(() => GrowthModel.Parse((MadeUp.Model with { Columns = ["acts"] }).ToJson()));
    }

    [Fact]
    public void Seven_cascades_teach_nothing() => Assert.Null(GrowthLearner.Learn(MadeUp.Cascades(seed: 6, many: 7), [MadeUp.Age], "few"));

    [Fact]
    public void What_is_left_falls_with_age_and_ends()
    {
        var left = Enumerable.Range(0, 400).Select(n => MadeUp.Model.Left(300 * Math.Pow(1.02, n))).ToArray();

        Assert.All(left.Zip(left.Skip(1)), pair => Assert.True(pair.First >= pair.Second - 1e-9));
        Assert.Equal(0, MadeUp.Model.Left(30 * 86_400));
    }

    static double Inside(GrowthModel model, Cascade cascade, double age)
    {
        var (low, _, high) = model.Ahead(cascade, age).From(cascade.At(age)!.Value);
        return cascade.Final >= low && cascade.Final <= high ? 1 : 0;
    }

    /// <summary>Those of middle size stop at once: no straight line says so.</summary>
    static Cascade Bend(Cascade cascade)
    {
        var now = cascade.At(MadeUp.Age)!.Value;
        return now is > 15 and < 40 ? cascade with { Counts = [.. cascade.Counts.Select(count => Math.Min(count, now))] } : cascade;
    }
}
