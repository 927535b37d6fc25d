using Windfall.Core.News;

namespace Windfall.Core.Tests.News;

/// <summary>What memory is left is of the whole process, so nothing else runs beside it.</summary>
[CollectionDefinition(nameof(StoryMemoryTests), DisableParallelization = true)]
[Collection(nameof(StoryMemoryTests))]
public class StoryMemoryTests
{
    [Fact]
    public void A_long_stream_needs_no_more_memory_than_a_short_one()
    {
        var stream = new StoryStream();
        var dice = new Random(1);
        long After(int articles)
        {
            for (var i = 0; i < articles; i++)
                stream.Add(i, $"{Made(dice)} {Made(dice)} {Made(dice)} {Made(dice)} {Made(dice)}", "");
            return GC.GetTotalMemory(forceFullCollection: true);
        }

        var full = After(40_000);
        Assert.InRange(After(40_000) - full, -1 << 24, 1 << 20);
    }

    static string Made(Random dice) => string.Concat(Enumerable.Range(0, 7).Select(_ => (char)('a' + dice.Next(26))));
}
