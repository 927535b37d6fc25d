using System.Collections.Immutable;
using Windfall.App.Tests.Briefs;
using Windfall.Core.Audience;
using Windfall.Core.Briefs;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;
using Windfall.Core.Retrospectives;

namespace Windfall.App.Tests.Retrospectives;

/// <summary>What is said to do otherwise, and what it rests on.</summary>
public class LessonsTests
{
    static readonly DateTimeOffset Published = MadeUp.Morning.Post.PublishedAt!.Value;

    static readonly RetroInput Over = new(
        MadeUp.Morning, (Published.AddDays(5), 4000), Said: [], new(112, 27, 20, 7, ["Odalys Brenneker"], TimeSpan.FromHours(8)), Leads: [], Spent: [],
        [.. Enumerable.Range(1, 5).Select(n => Earlier(n, 10 * n, "An ordinary day"))], Rhythm.Usual(MadeUp.NewYork), OwnComments: [], Headlines: [("Dreamer", 0, Published.AddYears(-1))]);

    static RetroPost Earlier(int days, long final, string text) =>
        new(new(new(Network.LinkedIn, $"{days}"), $"https://example.org/{days}", Published.AddDays(-days), text), final, new(.02, .01, .03), null, 0, 0, 0);

    static Lesson? About(LessonSubject subject, RetroInput? input = null) => Retrospective.Of(input ?? Over).Lessons.FirstOrDefault(lesson => lesson.Subject == subject);

    [Fact]
    public void No_lesson_without_evidence() => Assert.All(Retrospective.Of(Over).Lessons, lesson => Assert.NotEmpty(lesson.Evidence));

    [Fact]
    public void What_was_picked_up_from_outside_says_to_write_on_the_news_again()
    {
        var picked = Over with { Brief = MadeUp.Morning with { Outlook = MadeUp.Morning.Outlook with { Cause = new(CauseLabel.External, .9, []) } } };
        Assert.Equal("retro.subject_news", About(LessonSubject.Subject, picked)!.Do.Key);
        Assert.Equal(["retro.usual_was", "retro.cause_was"], About(LessonSubject.Subject, picked)!.Evidence.Select(one => one.Key));
    }

    [Fact]
    public void A_post_below_the_usual_asks_for_another_subject() =>
        Assert.Equal("retro.subject_other", About(LessonSubject.Subject, Over with { End = (Published.AddDays(5), 12) })!.Do.Key);

    [Fact]
    public void Posts_that_speak_of_the_same_are_named_with_their_words() => Assert.Contains(
        About(LessonSubject.Subject, Over with { Earlier = [.. Over.Earlier, Earlier(9, 900, "Everyone was laughing about the harbour festival")] })!.Evidence,
        one => one.Key == "retro.alike" && $"{one.Args[1]}".Contains("harbour", StringComparison.Ordinal));

    [Fact]
    public void Two_earlier_posts_prove_nothing() => Assert.Null(About(LessonSubject.Subject, Over with { Earlier = Over.Earlier[..2] }));

    [Fact]
    public void An_hour_that_has_not_shown_itself_teaches_nothing() => Assert.Null(About(LessonSubject.Time));

    [Theory]
    [InlineData(0, null, "retro.headline_plainer"), InlineData(3, null, "retro.headline_keep"), InlineData(0, 3, "retro.headline_sooner")]
    public void The_headline_is_judged_by_what_people_saw(int before, int? after, string says) => Assert.Equal(says, About(LessonSubject.Headline, Over with
    {
        Headlines = [("One", before, Published.AddYears(-1)), .. after is { } later ? [("Two", later, Published.AddHours(20))] : ImmutableArray<(string, int, DateTimeOffset)>.Empty],
    })!.Do.Key);

    [Theory]
    [InlineData(null, "retro.first_comment"), InlineData(0.2, "retro.first_comment_again"), InlineData(9.0, "retro.first_comment")]
    public void The_first_comment_is_the_authors_within_the_hour(double? hours, string says) =>
        Assert.Equal(says, About(LessonSubject.FirstComment, Over with { OwnComments = hours is { } after ? [Published.AddHours(after)] : [] })!.Do.Key);

    [Fact]
    public void Whether_the_author_commented_is_unknown_where_no_archive_tells() => Assert.Null(About(LessonSubject.FirstComment, Over with { OwnComments = default }));

    [Theory]
    [InlineData(7, 1, "retro.answer_more"), InlineData(0, 8, "retro.answer_sooner"), InlineData(0, 1, "retro.answer_again")]
    public void Who_asked_comes_first_and_then_how_soon(int left, int hours, string says) =>
        Assert.Equal(says, About(LessonSubject.Replies, Over with { Comments = Over.Comments with { AskedAndLeft = left, FirstAnswer = TimeSpan.FromHours(hours) } })!.Do.Key);

    [Fact]
    public void Many_of_the_wrong_ones_ask_to_speak_to_the_right_ones()
    {
        var few = Over with { Brief = MadeUp.Morning with { Audience = MadeUp.Morning.Audience with { Goal = "Leaders", GoalShare = new(.01, .005, .02) } } };
        Assert.Equal("retro.speak_to_them", About(LessonSubject.Audience, few)!.Do.Key);
        Assert.Null(About(LessonSubject.Audience, few with { Brief = few.Brief with { Audience = few.Brief.Audience with { GoalShare = new(.2, .1, .3) } } }));
    }

    [Fact]
    public void A_post_that_goes_on_is_held_against_nothing()
    {
        var said = new KeptForecast(1, Published.AddHours(8), Published.AddHours(8), 28_800, 100, 900, 400, 5000, "m");
        Assert.Empty(Retrospective.Of(Over with { End = null, Said = [said] }).Forecasts);
        Assert.True(Assert.Single(Retrospective.Of(Over with { Said = [said] }).Forecasts).Held);
    }
}
