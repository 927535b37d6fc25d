using Windfall.Core.Statistics;

namespace Windfall.Core.Tests.Statistics;

public class RecordLinkageTests
{
    [Fact]
    public void What_made_the_pairs_is_learned_from_them_unlabelled()
    {
        double[][] truth = [[0.9, 0.1], [0.6, 0.3, 0.1], [0.8, 0.2]], chance = [[0.05, 0.95], [0.02, 0.08, 0.9], [0.1, 0.9]], m = [[0.7, 0.3], [0.4, 0.3, 0.3], [0.6, 0.4]];
        var random = new Random(11);
        sbyte Draw(double[] levels)
        {
            var (at, left) = (0, random.NextDouble());
            while (at < levels.Length - 1 && (left -= levels[at]) > 0)
                at++;
            return (sbyte)at;
        }
        var pairs = Enumerable.Range(0, 8000).Select(n => (n % 4 == 0 ? truth : chance).Select(levels => random.Next(10) == 0 ? RecordLinkage.Missing : Draw(levels)).ToArray()).ToList();

        var share = RecordLinkage.Learn(pairs, m, chance, new HashSet<int>(), weight: 1);

        Assert.Equal(0.25, share, 0.03);
        foreach (var (levels, learned) in truth.Zip(m))
            foreach (var (true_, found) in levels.Zip(learned))
                Assert.Equal(true_, found, 0.05);
    }

    [Fact]
    public void Held_fields_and_few_pairs_leave_the_start_as_it_was()
    {
        double[][] m = [[0.7, 0.3], [0.6, 0.4]];
        RecordLinkage.Learn([[0, 1]], m, [[0.1, 0.9], [0.1, 0.9]], new HashSet<int> { 0 }, weight: 1000);
        Assert.Equal([0.7, 0.3], m[0]);
        Assert.Equal(0.6, m[1][0], 0.01);
    }

    [Theory]
    [InlineData("martha", "marhta", 0.961)]        // Winkler 1990
    [InlineData("dwayne", "duane", 0.84)]
    [InlineData("dixon", "dicksonx", 0.813)]
    [InlineData("", "", 1)]
    [InlineData("a", "", 0)]
    public void Likeness_of_words_is_as_published(string one, string other, double likeness) => Assert.Equal(likeness, JaroWinkler.Of(one, other), 3);
}
