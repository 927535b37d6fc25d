using CsCheck;
using Windfall.Core.News;

namespace Windfall.Core.Tests.News;

public class StoryStreamTests
{
    const long Noon = 1_700_000_000;

    [Fact]
    public void Thousands_of_unlike_articles_at_one_moment_are_as_many_stories()
    {
        var stream = new StoryStream();
        var stories = Enumerable.Range(0, 20_000).Select(n => stream.Add(1_790_000_000, $"Zq{n:x}w vk{n * 7:x}p", "")).Distinct().Count();

        Assert.InRange(stories, 1, 20_000);
    }

    [Fact]
    public void The_same_news_in_other_words_is_one_story() => Assert.Single(Stories(
        "Sky Brown to make British Olympic history as skateboarder is confirmed for Tokyo",
        "Sky Brown: Skateboarder to be youngest British summer Olympian at Tokyo",
        "Skateboarder Sky Brown to be Britain's youngest summer Olympian").Distinct());

    [Fact]
    public void Other_news_is_another_story() => Assert.Equal(3, Stories(
        "Chiquita and Fyffes merge to form the world's largest banana supplier",
        "Library of Ridgeport wins an award for its reading room",
        "Central bank keeps interest rates where they are").Distinct().Count());

    [Fact]
    public void A_story_is_known_in_another_language_by_its_names() => Assert.Single(Stories(
    [
        .. Enumerable.Range(0, 100).Select(i => $"The {Made(new(i))} of the {Made(new(i + 1000))} is not what it was at the {Made(new(i + 2000))}"),
        "Naohisa Takato wins the first gold medal for Japan at the games in judo",
        "Naohisa Takato vence no judo e garante o primeiro ouro do Japão nos jogos",
    ]).TakeLast(2).Distinct());

    [Fact]
    public void An_outlets_name_behind_a_bar_ties_nothing_together() => Assert.Equal(2, Stories(
        "Hurricane reaches the coast of Florida tonight | Ridgeport Morning Courier",
        "Chess champion resigns after the seventh game | Ridgeport Morning Courier").Distinct().Count());

    [Fact]
    public void A_prefix_of_the_stream_gives_the_same_prefix_of_the_answer() => Gen.Select(Titles, Gen.Int[0, 60]).Sample((titles, cut) =>
        Stories([.. titles]).Take(Math.Min(cut, titles.Length)).SequenceEqual(Stories([.. titles.Take(cut)])));

    [Fact]
    public void Any_text_is_taken() => Gen.Select(Gen.String, Gen.String, Gen.Long[0, 2_000_000_000]).List[0, 60].Sample(articles =>
    {
        var stream = new StoryStream();
        foreach (var (title, summary, at) in articles)
            Assert.True(stream.Add(at, title, summary) > 0);
    });

    static string Made(Random dice) => string.Concat(Enumerable.Range(0, 7).Select(_ => (char)('a' + dice.Next(26))));

    static readonly string[] Words = ["storm", "bank", "gold", "judo", "Tokyo", "тайфун", "court", "flood", "minister", "2024", "star"];

    static readonly Gen<string[]> Titles = Gen.Int[0, Words.Length - 1].Array[2, 6].Select(words => string.Join(' ', words.Select(word => Words[word]))).Array[0, 60];

    static List<long> Stories(params string[] titles)
    {
        var stream = new StoryStream();
        return [.. titles.Select((title, i) => stream.Add(Noon + i * 600, title, ""))];
    }
}
