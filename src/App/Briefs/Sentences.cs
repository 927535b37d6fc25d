using System.Collections.Immutable;
using System.Globalization;
using Windfall.App.Frame;
using Windfall.App.Momentum;
using Windfall.Core;
using Windfall.Core.Audience;
using Windfall.Core.Briefs;
using Windfall.Core.Coach;
using Windfall.Core.Inbox;
using Windfall.Core.Leads;
using Windfall.Core.Momentum;

namespace Windfall.App.Briefs;

/// <summary>
/// What a brief says, in one reader's language, numbers and clock, as plain text: terminal, Markdown and HTML only lay it out and escape it.
/// Strangers' words among it are on one line, and otherwise as they wrote them.
/// </summary>
sealed class Sentences(Brief brief, CultureInfo culture, TimeZoneInfo zone)
{
    public const string Unknown = "—";

    public CultureInfo Culture => culture;

    public string Say(string key, params ImmutableArray<object> args) => Say(new Phrase($"brief.{key}", args));

    public string Say(Phrase phrase) => ForeignText.OneLine(InZone(phrase).Say(culture), limit: 600);

    public ImmutableArray<string> Say(ImmutableArray<Phrase> phrases) => [.. phrases.Select(Say)];

    public string Moment(DateTimeOffset at) => Say("moment", at);

    public string Name => ForeignText.OneLine(brief.Workspace, 60);

    public string Written => $"{Say("moment_long", brief.At)} ({Say("clock", zone.Id)})";

    public string Opening => brief.Post.Opening is { } opening ? Say("quoted", opening) : Say("no_text");

    public string Published => brief.Post.PublishedAt is { } at
        ? Say("published", brief.Post.Id.Network, Moment(at))
        : Say("unpublished", brief.Post.Id.Network);

    public string Happened
    {
        get
        {
            var phase = Capital(Words.Say(brief.Outlook.Phase, culture));
            var count = brief.Reading?.Reactions is { } reactions ? Say("counted", reactions) : Say("uncounted");
            var sentence = brief is { Reading: { Reactions: not null, At: var at }, Post.PublishedAt: { } published } && at > published
                ? Say("happened_after", phase, count, Span(at - published))
                : Say("happened", phase, count);
            return brief.Outlook.Breakout is { } breakout
                ? $"{sentence} {Say("breakout", Moment(breakout.At), Percent(breakout.Confidence))}"
                : sentence;
        }
    }

    /// <summary>Each count with its word, in the order of importance; unknown is a dash.</summary>
    public ImmutableArray<(string Count, string Word)> Figures =>
    [
        Figure(brief.Reading?.Reactions, "reactions"), Figure(brief.Reading?.Comments, "comments"),
        Figure(brief.Reading?.Reposts, "reposts"), Figure(brief.Reading?.Impressions, "impressions"),
    ];

    (string, string) Figure(long? count, string word) => count is { } known ? (Number(known), Say(word, known)) : (Unknown, Say(word));

    public ImmutableArray<string> Far => brief.Outlook.Forecast is { } forecast
        ? [.. new[]
        {
            Say("far", Math.Round(forecast.Median), Math.Round(forecast.Low80), Math.Round(forecast.High80)),
            forecast.HalfLife is { } half ? Say("half_life", Span(half)) : Say("half_life_none"),
            forecast.NinetyPercentBy is { } by ? by <= forecast.At ? Say("ninety_in") : Say("ninety", Moment(by)) : "",
        }.Where(sentence => sentence.Length > 0)]
        : [Say("far_unknown")];

    /// <summary>What else is to be known of the forecast: how rare it would be, how those before did, when to look again.</summary>
    public ImmutableArray<string> FarNotes => brief.Outlook.Forecast is null ? [] :
    [
        .. new[]
        {
            brief.Outlook.Top is { } top ? Say("top", Percent(top.Chance)) : "",
            brief.NextLook is { } look ? Say(look.Why) : "",
            brief.Record is { } record ? Say(ScoreCommand.Sentence(record.Score)) : "",
            brief.Record is { IsKept: false } ? Say(new Phrase("score.not_kept")) : "",
        }.Where(sentence => sentence.Length > 0)
    ];

    public string Why => brief.Outlook.Cause switch
    {
        null => Say("cause_unknown"),
        { Label: CauseLabel.Unclear } => Say("cause_unclear"),
        var cause => Say($"cause_{cause.Label.ToString().ToLowerInvariant()}", Percent(cause.Confidence)),
    };

    public ImmutableArray<string> Evidence => Say(brief.Outlook.Cause?.Evidence ?? []);

    public string PlanTitle => Say("plan_title", brief.Plan.Minutes);

    public ImmutableArray<string> LeftOut => brief.Plan.WhyLeftOut.IsEmpty && brief.Plan.LeftOut > 0
        ? [Say("left_out", brief.Plan.LeftOut)]
        : [.. Say(brief.Plan.WhyLeftOut)];

    public string Minutes(PlanItem item) => Say("min", item.Minutes);

    public string Due(BriefLead lead) => lead.Due is { } due ? Say("due_on", due) : "";

    public string StageOf(BriefLead lead) => Words.Say(lead.Stage, culture);

    public string WindowOf(BriefNews news) => Words.Say(news.Window, culture);

    public string Label(Fit fit) => Say(fit.Label.ToString().ToLowerInvariant());

    /// <summary>What the person did to the post; empty when that is not known.</summary>
    public string Did(BriefPerson person) => person.Act is { } act ? Words.Say(act.Kind, culture) : "";

    public string Because(ImmutableArray<Reason> reasons) => string.Join(" · ", reasons.Select(reason => Say(reason.Why)));

    /// <summary>With when they last met first: it says most, and comes before the line is cut.</summary>
    public string Because(BriefPerson person, ImmutableArray<Reason> reasons) =>
        person.Met is { } met ? string.Join(" · ", new[] { Say(met.How), Because(reasons) }.Where(part => part.Length > 0)) : Because(reasons);

    public string Cost => string.Join(", ",
    [
        brief.Effort.Minutes is { } minutes ? Say("minutes", Math.Round(minutes)) : Say("minutes_unknown"),
        brief.Effort.Calls is { } calls ? Say("calls", calls) : Say("calls_unknown"),
        .. brief.Effort.Outcomes.IsEmpty ? [Say("outcomes_none")] : brief.Effort.Outcomes.Select(outcome => ForeignText.OneLine(outcome)),
    ]);

    public string Place(CutOff seen) => Say("seen_at", Words.Text($"brief.place_{seen.Place}", culture) ?? seen.Place, seen.Limit);

    public string Number(double count) => Math.Round(count).ToString("N0", culture);

    /// <summary>One decimal below ten percent, where it matters.</summary>
    public string Percent(double share) => share.ToString(share is > 0 and < 0.0995 ? "P1" : "P0", culture);

    public string Span(TimeSpan span) => span switch
    {
        { TotalMinutes: < 90 } => Say("minutes", Math.Round(span.TotalMinutes)),
        { TotalHours: < 48 } => Say("hours", Math.Round(span.TotalHours)),
        _ => Say("days", Math.Round(span.TotalDays)),
    };

    string Capital(string word) => string.Concat(char.ToUpper(word[0], culture).ToString(), word.AsSpan(1));

    // A moment is written on the reader's clock, and strangers' text on one line, however deep in a phrase they lie.
    Phrase InZone(Phrase phrase) => new(phrase.Key, [.. phrase.Args.Select(arg => arg switch
    {
        DateTimeOffset at => TimeZoneInfo.ConvertTime(at, zone),
        Phrase inner => InZone(inner),
        string text => ForeignText.OneLine(text),
        Core.Posts.Network network => network.ToString(),
        _ => arg,
    })]);
}
