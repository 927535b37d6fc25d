using System.Collections.Immutable;
using Windfall.Core.Audience;
using Windfall.Core.Briefs;
using Windfall.Core.Leads;
using Windfall.Core.Momentum;

namespace Windfall.Core.Retrospectives;

/// <summary>A forecast that was shown, against what came.</summary>
/// <param name="Error">What its median missed by, as a share of what came.</param>
/// <param name="Held">Whether what came lies in its interval.</param>
public sealed record SaidAndCame(KeptForecast Said, double Came, double Error, bool Held);

public enum LessonSubject : byte
{
    Subject = 0,
    Time = 1,
    Headline = 2,
    FirstComment = 3,
    Replies = 4,
    Audience = 5,
}

/// <summary>What to do otherwise next time, or again.</summary>
/// <param name="Evidence">What it rests on; never empty.</param>
public sealed record Lesson(LessonSubject Subject, Phrase Do, ImmutableArray<Phrase> Evidence);

/// <summary>This post against the earlier ones: each figure with the median of theirs, null where unknown.</summary>
public sealed record Against(int Posts, double? Reactions, double? Share, double? Minutes, double? Leads, double? Calls);

/// <summary>A post when it is over: what happened against what was forecast, why, who came, what was answered, what came of it, what it cost, and what to do otherwise.</summary>
/// <param name="Final">Reactions as counted last; null where never.</param>
/// <param name="Forecasts">Shown before it was over, oldest first; each is held against what came. None as long as it goes on.</param>
/// <param name="Leads">That came of it.</param>
/// <param name="Earlier">Newest first.</param>
public sealed record Retrospective(
    Brief Brief, bool IsOver, long? Final, ImmutableArray<SaidAndCame> Forecasts, RetroComments Comments, ImmutableArray<Lead> Leads, Ledger Ledger,
    Against Against, ImmutableArray<RetroPost> Earlier, ImmutableArray<Lesson> Lessons)
{
    /// <summary>Nobody was written to, called, or moved on: an honest answer.</summary>
    public bool CameToNothing => !Leads.Any(lead => lead.Stage is not (Stage.Noted or Stage.NotNow) || lead.TouchedAt is not null);

    /// <summary>A post of the afternoon, on the next morning.</summary>
    static readonly TimeSpan NextMorning = TimeSpan.FromHours(18);

    /// <summary>Forecasts that are quoted: the first that was shown once the post had left the ordinary (or else the first), and that of the next morning.</summary>
    public ImmutableArray<SaidAndCame> Quoted =>
    [
        .. new[]
        {
            Forecasts.FirstOrDefault(one => Brief.Outlook.Breakout is not { } breakout || one.Said.ReadingAt >= breakout.At) ?? Forecasts.FirstOrDefault(),
            Forecasts.FirstOrDefault(one => one.Said.ReadingAt - Brief.Post.PublishedAt >= NextMorning),
        }.OfType<SaidAndCame>().Distinct()
    ];

    public static Retrospective Of(RetroInput input)
    {
        var final = input.End?.Final ?? input.Brief.Reading?.Reactions;
        var said = input.Said.Where(one => input.End is not { } end || one.ReadingAt < end.At).ToList();
        return new(
            input.Brief, input.End is not null, (long?)final,
            input.End is { Final: var came } ? [.. said.Select(one => new SaidAndCame(one, came, one.ErrorAgainst(came), one.Holds(came)))] : [],
            input.Comments, input.Leads, Ledger.Of(input.Spent, input.Leads, input.Comments.Answered), Hold(input.Earlier), input.Earlier, LessonRules.Of(input, final));
    }

    static Against Hold(ImmutableArray<RetroPost> earlier)
    {
        double? Median(Func<RetroPost, double?> figure) => Statistics.Quantile.Of([.. earlier.Select(figure).OfType<double>().Order()], 0.5) is var median && !double.IsNaN(median) ? median : null;
        bool Knows(Func<RetroPost, double?> figure) => earlier.Any(post => figure(post) is not null);
        double? If(Func<RetroPost, double?> figure) => Knows(figure) ? Median(figure) : null;
        return new(
            earlier.Length, If(post => post.Final), If(post => post.Share?.Value), If(post => post.Minutes),
            If(post => post.Minutes is null ? null : post.Leads), If(post => post.Minutes is null ? null : post.Calls));
    }
}
