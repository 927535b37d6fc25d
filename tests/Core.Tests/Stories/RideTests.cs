using System.Collections.Immutable;
using Windfall.Core.Stories;

namespace Windfall.Core.Tests.Stories;

/// <summary>Whether a post rode the news, against what chance brings.</summary>
public class RideTests
{
    static readonly DateTimeOffset Start = new(2026, 9, 1, 0, 0, 0, TimeSpan.Zero);
    static readonly string[] Subjects = ["chatbot coffee promise", "airline strike pilots", "apple frost harvest", "port crane storm", "bank rate inflation", "nurse break study", "library award windows", "bridge toll vote", "tram line tunnel", "school hours teachers"];

    /// <summary>Fourteen days of stories, each of eight articles within six hours.</summary>
    static ImmutableArray<Story> Stories(Random dice) =>
    [
        .. Enumerable.Range(0, 40).Select(n =>
        {
            var begin = Start.AddHours(dice.NextDouble() * 13 * 24);
            return new Story(n, Enumerable.Range(0, 8).Select(k => new Article(n * 10 + k, begin.AddHours(dice.NextDouble() * 6), $"P{k}", $"p{k}", $"{Subjects[n % Subjects.Length]} {Letters(n)} told {Letters(dice.Next(100_000))}", null, null)));
        }),
    ];

    static string Letters(int n) => $"w{new string([.. $"{n}".Select(digit => (char)('a' + digit - '0'))])}x";

    static string[] Others => [.. Enumerable.Range(0, 30).Select(n => $"Thoughts on leadership {Letters(n)} and teams {Letters(n * 7)}")];

    [Fact]
    public void A_post_on_a_story_that_rose_as_it_jumped_is_likely_to_have_ridden_it()
    {
        var stories = Stories(new(1));
        var story = stories[3];
        var ride = RideReader.Read($"What I think of {story.Lead.Title}", story.Last.AddHours(1), Others, stories, Start.AddDays(14))!;

        Assert.Equal((RideLabel.Likely, story), (ride.Label, ride.Story));
        Assert.InRange(ride.Probability, 0.7, 0.99);
    }

    [Fact]
    public void The_same_post_that_jumped_days_later_shows_no_sign_of_it()
    {
        var stories = Stories(new(1));
        var story = stories.MinBy(one => one.First)!;
        var ride = RideReader.Read($"What I think of {story.Lead.Title}", story.First.AddDays(9), Others, [story, .. stories.Where(one => !one.Lead.Title.StartsWith(story.Lead.Title[..10], StringComparison.Ordinal))], Start.AddDays(14))!;

        Assert.Equal(RideLabel.NoSign, ride.Label);
    }

    [Fact]
    public void A_post_on_nothing_in_the_news_shows_no_sign() =>
        Assert.Equal(RideLabel.NoSign, RideReader.Read("My grandmother's pancakes", Start.AddDays(5), Others, Stories(new(2)), Start.AddDays(14))!.Label);

    [Fact]
    public void Without_news_on_record_nothing_is_said() => Assert.Null(RideReader.Read("Anything", Start, Others, [], Start.AddDays(1)));

    /// <summary>Posts on subjects of the news, which jumped at any hour: the onset has nothing to do with any story.</summary>
    [Fact]
    public void Likely_is_said_of_one_null_in_twenty_at_most()
    {
        var dice = new Random(7);
        var (likely, all) = (0, 400);
        for (var n = 0; n < all; n++)
        {
            var stories = Stories(dice);
            var text = $"My view on {Subjects[dice.Next(Subjects.Length)]} {Letters(dice.Next(40))}";
            likely += RideReader.Read(text, Start.AddHours(24 + dice.NextDouble() * 12 * 24), Others, stories, Start.AddDays(14))!.Label == RideLabel.Likely ? 1 : 0;
        }
        Assert.InRange(likely, 0, all / 20);
    }
}
