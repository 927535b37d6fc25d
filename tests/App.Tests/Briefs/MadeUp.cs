using System.Collections.Immutable;
using System.Globalization;
using Windfall.Core;
using Windfall.Core.Audience;
using Windfall.Core.Briefs;
using Windfall.Core.Headlines;
using Windfall.Core.Inbox;
using Windfall.Core.Leads;
using Windfall.Core.Momentum;
using Windfall.Core.News;
using Windfall.Core.Posts;

namespace Windfall.App.Tests.Briefs;

/// <summary>A brief of the morning after, all invented.</summary>
static class MadeUp
{
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en"), French = CultureInfo.GetCultureInfo("fr");
    public static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York"), Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    static readonly DateTimeOffset Published = new(2026, 3, 2, 22, 12, 0, TimeSpan.Zero), Now = new(2026, 3, 3, 13, 0, 0, TimeSpan.Zero);

    public static Brief Morning => new(
        Now, "sample", IsSample: true,
        new(new(Network.LinkedIn, "7000000000000000001"), "https://www.linkedin.com/feed/update/urn:li:activity:7000000000000000001/", Published,
            "Everyone is laughing about the harbour ferry that sailed with nobody on board. I keep thinking of whoever runs its social account.\n\nThey answered…"),
        Readings,
        new(Phase.BreakingOut, new(Published.AddHours(5.5), 65, 0.97, [new("gap.history")]), Forecast,
            new(CauseLabel.Unclear, 0.45, [new("gap.cause"), new("gap.readings", Readings.Length)]))
        {
            Top = new(0.99, 78, [new("breakout.top", 78.0, 20)]),
        },
        Audience, Plan,
        [
            new("Odalys Brenneker", Stage.CallBooked, "Send two slides before the call", new(2026, 3, 5)),
            new("Tobin Achterberg", Stage.Noted, null, null),
        ],
        [
            new("Empty ferry drifts for six hours; operator thanks its night-shift poster", "https://news.example/ferry", Window.Now),
            new("Port authority to answer questions about the ferry on Thursday", "https://news.example/port", Window.TooEarly),
        ],
        new("Storyteller | Dreamer | Making brands human since 2009", 1,
            [new("comment", 40, "Storyteller | Dreamer | Making brands hu"), new("mobile", 30, "Storyteller | Dreamer | Making")], [new("next.headline")]),
        new(35, 1, []),
        [
            new(new("next.answer", 4, 19), new("next.answer_why", 3)), new(new("next.headline"), new("next.headline_why", 2500)),
            new(new("next.lead_due", "Odalys Brenneker", "Send two slides before the call"), new("next.lead_due_why", new DateOnly(2026, 3, 5))),
        ],
        [new("gap.people", 703), new("gap.impressions"), new("gap.employers", 214)])
    {
        Analytics = new(
            new(61_240, 212, null, 96, 1, [new(FigureKind.JobTitle, "Social Media Manager", .02, false)], null),
            new(new(.031, .006, .094), [new("viewers.title", .02, .74), new("viewers.level", .31), new("viewers.noise")]), (1_898, 367, 5_757)),
        NextLook = new(Now.AddHours(6), 0.4, 0.25, new("forecast.look", Now.AddHours(6), 0.4, 0.25)),
        Record = new(new(12, 3, 0.214, 9), IsKept: true),
    };

    /// <summary>A post of which nothing is known but its address.</summary>
    public static Brief Nothing => new(
        Now, "default", IsSample: false, new(new(Network.Bluesky, "1"), "https://bsky.app/profile/made.up/post/1", null, null), [],
        new(Phase.Quiet, null, null, null), new(null, 0, Partial: false, null, 0, 0, 0, null, [], [], []), new(20, [], 0, []), [], [], null, new(null, null, []), [], []);

    static ImmutableArray<Reading> Readings =>
    [
        .. from n in Enumerable.Range(1, 29)
           let at = Published.AddMinutes(n * 30)
           select new Reading(at, (long)(1440 / (1 + Math.Exp(-(n - 22) / 2.6)) + n), n > 10 ? n * 2 : null),
        new(Now, 1500, 80, 23),
    ];

    static Forecast Forecast => new(
        Now, 4020, 3100, 5200, TimeSpan.FromHours(9), Now.AddHours(45),
        [.. from hours in Enumerable.Range(1, 72) select At(hours)], [new("gap.history")]);

    static CurvePoint At(int hours)
    {
        var part = 1 - Math.Exp(-hours * Math.Log(2) / 9);
        return new(Now.AddHours(hours), 1500 + 2520 * part, 1500 + 1600 * part, 1500 + 3700 * part);
    }

    static BriefAudience Audience => new(
        "US social and digital marketing", 900, Partial: true, 1603, 12, 31, 7, new(0.0133, 0.0092, 0.0190),
        [
            Person("Odalys Brenneker", "Director of Social Media at Larkmoor Foods", FitLabel.Target, 0.94, "social media", "Director"),
            Person("Ruben Iwasaki-Strand", "VP Digital Marketing, Pellworth Insurance | ex-agency | Two dogs, one boat", FitLabel.Target, 0.91, "Digital Marketing", "VP"),
            Person("张凯琳 (Kailin)", "Senior Social Media Manager 🚀 Brightwick Outdoor", FitLabel.Target, 0.88, "Social Media", "Manager"),
            Person("Tobin Achterberg", "Head of Marketing at a company I cannot name yet", FitLabel.Maybe, 0.61, "Marketing", "Head of"),
            Person("Maëlle Quéffurus", null, FitLabel.Maybe, 0.42),
        ],
        [
            Person("Ines Vandekerckhove-Lund", "Recruiter for marketing leaders | 400 hires", FitLabel.Other, 0.05, "Recruiter", "marketing leaders"),
            Person("Gus Pelletrin", "Agency partner: we run social for mid-size retailers", FitLabel.Other, 0.12, "Agency partner"),
        ],
        [new("gap.people", 703)]);

    static BriefPerson Person(string name, string? headline, FitLabel label, double score, params string[] words)
    {
        ImmutableArray<Reason> reasons = [.. words.Select(word => new Reason(new("brief.quoted", word), score / words.Length))];
        return new(name, headline, "https://www.linkedin.com/in/made-up", new(label, score, reasons), new(label is FitLabel.Other, label is FitLabel.Other ? 0.7 : 0, reasons),
            new(ActKind.Comment, Now, null, null));
    }

    static Plan Plan => new(
        20,
        [
            Answer("Odalys Brenneker", "How do you get a legal team to sign off on a joke within the hour? We never manage.", 6, 0.93, CommentLabel.Question),
            Answer("Tobin Achterberg", "Would you talk to our marketing team about this?", 5, 0.88, CommentLabel.Lead),
            Answer("Gus Pelletrin", "Half my clients asked me about this today.", 4, 0.55, CommentLabel.Story),
            Answer("Sam Okonjo-Reyes", "I disagree: silence was the better answer here.", 4.5, 0.31, CommentLabel.Disagreement),
        ],
        14, []);

    static PlanItem Answer(string person, string text, double minutes, double value, CommentLabel label) => new(
        new(person, null, text, Now.AddHours(-2), new(label, true, []), new(FitLabel.Maybe, 0.5, []), new(false, 0, [])),
        minutes, value, [new(new("brief.quoted", text.Split(' ')[0]), value)]);
}
