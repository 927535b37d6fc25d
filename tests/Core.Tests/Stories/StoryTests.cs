using Windfall.Core.News;
using Windfall.Core.Stories;

namespace Windfall.Core.Tests.Stories;

/// <summary>A story: who tells it, and how long it is open.</summary>
public class StoryTests
{
    static readonly DateTimeOffset Start = new(2026, 9, 1, 6, 0, 0, TimeSpan.Zero);

    static readonly string[] Words = ["apples", "bridges", "candles", "doctors", "engines", "farmers", "gardens", "harbors", "islands", "jackets", "kettles", "ladders"];

    static Story Told(params double[] hours) => new(1, hours.Select((hour, n) => new Article(n, Start.AddHours(hour), $"P{n}", $"p{n}", $"Chatbot promised coffee {Words[n % Words.Length]} {Words[(n * 5 + 1) % Words.Length]}", null, null)));

    [Fact]
    public void A_copy_is_an_article_and_no_publisher()
    {
        var story = new Story(1,
        [
            new(1, Start, "Wire", "wire", "Chain will honor its chatbot's promise of coffee", "It pays.", null), new(2, Start.AddHours(1), "Local", "local", "Chain will honor its chatbot’s promise of coffee", "It pays.", null),
            new(3, Start.AddHours(2), "Other", "other", "What free coffee costs the chain", null, null),
        ]);

        Assert.Equal((3, 2), (story.Articles.Length, story.Publishers.Length));
    }

    [Fact]
    public void With_two_publishers_it_is_too_early_and_after_half_a_day_of_silence_too_late()
    {
        Assert.Equal(Window.TooEarly, WindowReader.Read(Told(0, 1), Start.AddHours(2)).Window);
        Assert.Equal(Window.TooLate, WindowReader.Read(Told(0, 1), Start.AddHours(14)).Window);
    }

    [Fact]
    public void A_window_goes_from_now_to_closing_to_too_late_and_never_back()
    {
        var story = Told(0, 0.5, 1, 1.5, 2, 3, 4, 6, 8);
        var windows = Enumerable.Range(8, 120).Select(hour => WindowReader.Read(story, Start.AddHours(hour)).Window).ToList();

        Assert.Equal(windows.Order(), windows);
        Assert.Equal(Window.TooLate, windows[^1]);
        Assert.Contains(Window.Closing, windows);
    }

    [Fact]
    public void A_story_that_goes_on_is_open_for_longer_than_one_that_came_in_a_burst()
    {
        var at = Start.AddHours(6);
        Assert.True(WindowReader.Read(Told(0, 1, 2, 3, 4, 5, 6), at).Until > WindowReader.Read(Told(0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6), at).Until);
    }

    [Fact]
    public void The_interval_holds_the_estimate()
    {
        var window = WindowReader.Read(Told(0, 1, 2, 5), Start.AddHours(6));
        Assert.True(window.Low80 <= window.Until && window.Until <= window.High80);
    }

    [Fact]
    public void Ones_subject_comes_before_what_more_tell()
    {
        var mine = new Story(1, Enumerable.Range(0, 3).Select(n => new Article(n, Start.AddHours(n), $"P{n}", $"p{n}", $"Chatbot promised coffee {Words[n]}", null, null)));
        var others = new Story(2, Enumerable.Range(10, 9).Select(n => new Article(n, Start.AddMinutes(24 * (n - 10)), $"P{n}", $"p{n}", $"Goal in the last minute {Words[n % 12]} {Words[(n + 3) % 12]}", null, null)));
        var ranked = Ranking.Of([mine, others], new(["chatbots"], []), NewsRules.None, Start.AddHours(4));

        Assert.Equal([1, 2], ranked.Select(one => one.Story.Id));
        Assert.Equal("chatbots", ranked[0].Field);
        Assert.Equal([2, 1], Ranking.Of([mine, others], new([], []), NewsRules.None, Start.AddHours(4)).Select(one => one.Story.Id));
    }
}
