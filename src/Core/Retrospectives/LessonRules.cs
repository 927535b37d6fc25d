using System.Collections.Immutable;
using Windfall.Core.Audience;
using Windfall.Core.Briefs;
using Windfall.Core.Momentum;
using Windfall.Core.Statistics;

namespace Windfall.Core.Retrospectives;

/// <summary>
/// What to do otherwise next time, each with its evidence. A lesson without evidence is none; and one post proves nothing, so what is said is what this one shows,
/// held against the earlier ones where there are any.
/// </summary>
static class LessonRules
{
    /// <summary>An hour is better only by so much more of one's readers awake.</summary>
    const double ClearlyBusier = 1.25;

    const int EnoughPosts = 3, PlainHeadline = 2, MostNamed = 3;

    /// <summary>An author's own first comment comes within it, or others set the tone.</summary>
    static readonly TimeSpan Early = TimeSpan.FromHours(1);

    static readonly TimeSpan Prompt = TimeSpan.FromHours(6);

    public static ImmutableArray<Lesson> Of(RetroInput input, double? final) =>
        [.. new[] { Subject(input, final), Time(input), Headline(input, final), FirstComment(input), Replies(input), Audience(input) }.OfType<Lesson>()];

    static Lesson? Subject(RetroInput input, double? final)
    {
        if (final is not { } came || Usual(input) is not { } usual)
            return null;
        List<Phrase> evidence = [new("retro.usual_was", usual.Median, usual.Posts, came)];
        if (input.Brief.Outlook.Cause is { Label: not CauseLabel.Unclear } cause)
            evidence.Add(new("retro.cause_was", cause.Label, cause.Confidence));
        if (Alike(input) is { } alike)
            evidence.Add(new("retro.alike", alike.Posts, alike.Words, alike.Median));

        if (came >= 3 * usual.Median)
            return new(LessonSubject.Subject, new(input.Brief.Outlook.Cause is { Label: CauseLabel.External } ? "retro.subject_news" : "retro.subject_again"), [.. evidence]);
        return came < usual.Median ? new(LessonSubject.Subject, new("retro.subject_other"), [.. evidence]) : null;
    }

    static (double Median, int Posts)? Usual(RetroInput input)
    {
        double[] finals = [.. input.Earlier.Where(post => post.Final is not null).Select(post => (double)post.Final!).Order()];
        return finals.Length < EnoughPosts ? null : (Quantile.Of(finals, 0.5), finals.Length);
    }

    /// <summary>Earlier posts that share long words with this one, and what they came to.</summary>
    static (int Posts, string Words, double Median)? Alike(RetroInput input)
    {
        var own = Words(input.Brief.Post.Text);
        var alike = input.Earlier.Where(post => post.Final is not null).Select(post => (Post: post, Shared: Words(post.Post.Text).Intersect(own).Order(StringComparer.Ordinal).ToList()))
            .Where(one => one.Shared.Count >= 2).ToList();
        return alike.Count == 0 ? null
            : (alike.Count, string.Join(", ", alike.SelectMany(one => one.Shared).CountBy(word => word).OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).Take(3).Select(word => word.Key)),
                Quantile.Of([.. alike.Select(one => (double)one.Post.Final!).Order()], 0.5));
    }

    /// <summary>Long words carry the subject; short ones carry the grammar.</summary>
    static HashSet<string> Words(string? text) => [.. Folded.Words(text ?? "").Where(word => word.Length >= 6)];

    static Lesson? Time(RetroInput input)
    {
        if (input.Brief.Post.PublishedAt is not { } published || !input.Rhythm.IsKnown(input.Rhythm.HourOf(published)) || input.Rhythm.Best(1, 2) is not [var best])
            return null;
        var (then, busiest) = (input.Rhythm.At(published), best.Factor);
        Phrase evidence = new("retro.readers_awake", new Phrase("retro.hour", Hour(input, input.Rhythm.HourOf(published))), then, new Phrase("retro.hour", Hour(input, best.Hour)), busiest, input.Rhythm.Posts);
        return new(LessonSubject.Time, busiest >= ClearlyBusier * then ? new("retro.time_other", new Phrase("retro.hour", Hour(input, best.Hour))) : new("retro.time_same"), [evidence]);
    }

    /// <summary>Some moment in that hour of the week, to be written on the readers' clock: the next before the post's end.</summary>
    static DateTimeOffset Hour(RetroInput input, int hour)
    {
        var at = input.Brief.Post.PublishedAt!.Value;
        while (input.Rhythm.HourOf(at) != hour)
            at += TimeSpan.FromHours(1);
        return TimeZoneInfo.ConvertTime(at, input.Rhythm.Zone) is var local ? local.AddMinutes(-local.Minute).AddSeconds(-local.Second).AddMilliseconds(-local.Millisecond) : at;
    }

    static Lesson? Headline(RetroInput input, double? final)
    {
        if (input.Headlines.IsEmpty || final is not { } came)
            return null;
        var (text, clarity, _) = input.Headlines[0];
        if (input.Headlines.Length > 1 && input.Headlines[^1] is var last && last.Clarity > clarity)
            return new(LessonSubject.Headline, new("retro.headline_sooner"), [new("retro.headline_changed", last.From, clarity, last.Clarity)]);
        return clarity < PlainHeadline
            ? new(LessonSubject.Headline, new("retro.headline_plainer"), [new("retro.headline_seen", came, text, clarity)])
            : new(LessonSubject.Headline, new("retro.headline_keep"), [new("retro.headline_seen", came, text, clarity)]);
    }

    static Lesson? FirstComment(RetroInput input)
    {
        if (input.OwnComments.IsDefault || input.Brief.Post.PublishedAt is not { } published || input.Comments.Comments == 0)
            return null;
        if (input.OwnComments.IsEmpty)
            return new(LessonSubject.FirstComment, new("retro.first_comment"), [new("retro.no_own_comment", input.Comments.Comments)]);
        var after = input.OwnComments.Min() - published;
        return after <= Early
            ? new(LessonSubject.FirstComment, new("retro.first_comment_again"), [new("retro.own_comment_after", after.TotalHours, input.Comments.Comments)])
            : new(LessonSubject.FirstComment, new("retro.first_comment"), [new("retro.own_comment_after", after.TotalHours, input.Comments.Comments)]);
    }

    static Lesson? Replies(RetroInput input)
    {
        var comments = input.Comments;
        if (comments.Asked == 0)
            return null;
        List<Phrase> evidence = [new("retro.asked_and_left", comments.AskedAndLeft, comments.Asked)];
        if (!comments.WhoWereLeft.IsEmpty)
            evidence.Add(new("retro.among_them", string.Join(", ", comments.WhoWereLeft.Take(MostNamed)), comments.WhoWereLeft.Length));
        if (comments.FirstAnswer is { } first)
            evidence.Add(new("retro.first_answer", first.TotalHours));
        return comments.AskedAndLeft > 0 ? new(LessonSubject.Replies, new("retro.answer_more"), [.. evidence])
            : comments.FirstAnswer > Prompt ? new(LessonSubject.Replies, new("retro.answer_sooner"), [.. evidence])
            : new(LessonSubject.Replies, new("retro.answer_again"), [.. evidence]);
    }

    /// <summary>Many came, few of the right ones: the subject was for others.</summary>
    static Lesson? Audience(RetroInput input)
    {
        var audience = input.Brief.Audience;
        if (audience is not { GoalShare: { } share, Goal: { } goal })
            return null;
        double[] before = [.. input.Earlier.Select(post => post.Share?.Value).OfType<double>().Order()];
        List<Phrase> evidence = [new("retro.share_was", share.Value, share.Low, share.High, goal)];
        if (before.Length > 0)
            evidence.Add(new("retro.share_before", before.Length, Quantile.Of(before, 0.5)));
        return share.High < 0.05 ? new(LessonSubject.Audience, new("retro.speak_to_them"), [.. evidence]) : null;
    }
}
