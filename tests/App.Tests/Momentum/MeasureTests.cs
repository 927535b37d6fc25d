using System.IO.Compression;
using System.Runtime.CompilerServices;
using Windfall.App.Momentum;
using Windfall.Core.Momentum;

namespace Windfall.App.Tests.Momentum;

/// <summary>On real data with known answers, learned from four fifths and asked about the fifth. Skipped where the measuring kit is not there.</summary>
public class MeasureTests
{
    const int Folds = 5, Fewest = 3;

    [Theory]
    [InlineData("counts20min_linkedin", true), InlineData("counts20min_linkedin", false), InlineData("counts20min_googleplus", false)]
    public void Four_in_five_end_inside_the_interval(string set, bool plain)
    {
        var cascades = Cascades(set);
        double[] ages = [14_400, 28_800, 86_400];
        var inside = new List<double>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = GrowthLearner.Learn([.. cascades.Where((_, i) => i % Folds != fold)], ages, set, plain)!;
            inside.AddRange(
                from cascade in cascades.Where((_, i) => i % Folds == fold)
                from age in ages
                where cascade.At(age) >= Fewest && cascade.EndsAfter(age)
                let now = cascade.At(age)!.Value
                let interval = model.Ahead(cascade, age).From(now)
                let final = Math.Max(now, cascade.Final)
                select final >= interval.Low && final <= interval.High ? 1.0 : 0);
        }

        Assert.InRange(inside.Average(), 0.77, 0.83);
    }

    static IReadOnlyList<Cascade> Cascades(string set)
    {
        var path = Path.Combine(Environment.GetEnvironmentVariable("WINDFALL_MEASURE") ?? Beside(), "cascades", "public", set + ".csv.gz");
        Assert.SkipUnless(File.Exists(path), $"no measuring kit: {path}");
        using var text = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        return CascadeTable.Read(text, set).Table!.Cascades;
    }

    static string Beside([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "..", "shared", "measure"));
}
