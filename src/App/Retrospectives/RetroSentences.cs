using System.Collections.Immutable;
using System.Globalization;
using Windfall.App.Briefs;
using Windfall.App.Frame;
using Windfall.Core;
using Windfall.Core.Retrospectives;

namespace Windfall.App.Retrospectives;

/// <summary>A part of a retrospective: what it is about, what is to be said first, and what else.</summary>
sealed record RetroPart(string Key, string Title, string First, ImmutableArray<string> Rest);

/// <summary>What a retrospective says, in one reader's language and on his clock, as plain text: terminal, Markdown and HTML only lay it out and escape it.</summary>
sealed class RetroSentences(Retrospective retro, CultureInfo culture, TimeZoneInfo zone)
{
    public Sentences Brief { get; } = new(retro.Brief, culture, zone);

    public CultureInfo Culture => culture;

    public string Say(string key, params ImmutableArray<object> args) => Brief.Say(new Phrase($"retro.{key}", args));

    public string Title => Say(retro.IsOver ? "title" : "title_so_far");

    public ImmutableArray<RetroPart> Parts => [Happened, Why, Came, Answered, Brought, Cost];

    RetroPart Happened => new("happened", Say("happened_title"), Brief.Happened,
    [
        .. from quoted in retro.Quoted
           from sentence in new[]
           {
               Say("said", quoted.Said.ReadingAt, quoted.Said.Count, quoted.Said.Median, quoted.Said.Low80, quoted.Said.High80),
               Say(quoted.Held ? "came_held" : "came_missed", quoted.Came, quoted.Error),
           }
           select sentence,
        .. !retro.IsOver ? [Say("goes_on")] : retro.Quoted.IsEmpty ? new[] { Say("said_nothing") } : [],
        .. retro.Forecasts.Length > 1 ? new[] { Say("said_in_all", retro.Forecasts.Length, retro.Forecasts.Count(one => one.Held)) } : [],
    ]);

    RetroPart Why => new("why", Brief.Say("why_title"), Brief.Why, Brief.Evidence);

    RetroPart Came
    {
        get
        {
            var share = new ShareSentences(retro.Brief.Audience, Brief);
            return new("came", Say("came_title"), share.Figure, [.. share.Meaning, share.Known]);
        }
    }

    RetroPart Answered => retro.Comments is { Comments: 0 }
        ? new("answered", Say("answered_title"), Say("no_comments"), [])
        : new("answered", Say("answered_title"), Say("answered", retro.Comments.Answered, retro.Comments.Comments),
        [
            .. retro.Comments.Asked > 0 ? new[] { Say("asked_and_left", retro.Comments.AskedAndLeft, retro.Comments.Asked) } : [],
            .. retro.Comments.WhoWereLeft.IsEmpty ? [] : new[] { Say("among_them", string.Join(", ", retro.Comments.WhoWereLeft.Take(3)), retro.Comments.WhoWereLeft.Length) },
        ]);

    RetroPart Brought => retro.CameToNothing
        ? new("brought", Say("brought_title"), Say("nothing"), retro.Leads.IsEmpty ? [] : [Say("nothing_noted", retro.Leads.Length)])
        : new("brought", Say("brought_title"), Say("brought", Say("leads", retro.Leads.Length), Say("calls", retro.Ledger.Calls), Say("clients", retro.Ledger.Clients)),
            [.. from lead in retro.Leads where lead.Outcome is not null select Say("outcome", lead.Person.Name, lead.Stage, lead.Outcome!)]);

    RetroPart Cost => retro.Ledger.Minutes is not { } minutes
        ? new("cost", Say("cost_title"), Say("cost_unknown"), [])
        : new("cost", Say("cost_title"), Say("cost", Minutes(minutes)),
        [
            .. new[]
            {
                retro.Ledger.PerConversation is { } conversation ? Say("per_conversation", Minutes(conversation)) : "",
                retro.Ledger.PerCall is { } call ? Say("per_call", Minutes(call)) : "",
                retro.Ledger.PerClient is { } client ? Say("per_client", Minutes(client)) : "",
            }.Where(sentence => sentence.Length > 0),
            .. from stage in retro.Ledger.ByStage select Say("by_stage", stage.Stage, stage.Leads, stage.Minutes is { } spent ? Minutes(spent) : Sentences.Unknown),
        ]);

    public ImmutableArray<(string Do, ImmutableArray<string> Evidence)> Lessons => [.. retro.Lessons.Select(lesson => (Brief.Say(lesson.Do), Brief.Say(lesson.Evidence)))];

    public string[] Columns => [.. ((string[])["column_post", "column_reactions", "column_share", "column_minutes", "column_leads", "column_calls", "column_clients"]).Select(column => Say(column))];

    /// <summary>This post, the median of the earlier ones, and these, newest first.</summary>
    public IEnumerable<string[]> Rows =>
    [
        Row(Say("this_post"), retro.Final, retro.Brief.Audience.GoalShare?.Value, retro.Ledger.Minutes, retro.Leads.Length, retro.Ledger.Calls, retro.Ledger.Clients),
        .. retro.Earlier.IsEmpty ? [] : new[] { Row(Say("median_of", retro.Against.Posts), retro.Against.Reactions, retro.Against.Share, retro.Against.Minutes, retro.Against.Leads, retro.Against.Calls, null) },
        .. retro.Earlier.Select(post => Row(post.Post.Opening ?? Brief.Say("no_text"), post.Final, post.Share?.Value, post.Minutes, post.Leads, post.Calls, post.Clients)),
    ];

    string[] Row(string post, double? reactions, double? share, double? minutes, double? leads, double? calls, double? clients) =>
        [post, Count(reactions), share is { } part ? Brief.Percent(part) : Sentences.Unknown, Count(minutes), Count(leads), Count(calls), Count(clients)];

    string Count(double? count) => count is { } known ? Brief.Number(known) : Sentences.Unknown;

    string Minutes(double minutes) => Brief.Span(TimeSpan.FromMinutes(minutes));
}
