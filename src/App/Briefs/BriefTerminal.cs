using System.Collections.Immutable;
using System.Globalization;
using Spectre.Console;
using Windfall.App.Frame;
using Windfall.Core.Briefs;
using static Windfall.App.Briefs.TerminalLines;

namespace Windfall.App.Briefs;

/// <summary>The page that is seen first: read in a minute, as wide as the console, plain where there is no colour.</summary>
static class BriefTerminal
{
    const int MostPeople = 5, MostReferrers = 3, MostAnswers = 5, MostLeads = 4, MostNews = 3, MostSentences = 3, MostSteps = 4;

    public static void Write(IAnsiConsole console, Brief brief, CultureInfo culture, TimeZoneInfo zone)
    {
        var said = new Sentences(brief, culture, zone);
        var lines = new TerminalLines(console);
        var people = new TerminalPeople(lines, said);

        Head(lines, brief, said);
        Happened(lines, brief, said, zone);
        Far(lines, brief, said);
        Why(lines, said);
        people.Share(brief.Audience);
        Viewers(lines, brief, said);
        people.Table(said.Say("top_title"), brief.Audience.Top, person => person.Fit.Reasons, MostPeople);
        people.Table(said.Say("referrers_title"), brief.Audience.Referrers, person => person.Referral.Reasons, MostReferrers);
        people.Plan(brief.Plan, MostAnswers);
        Leads(lines, brief, said);
        News(lines, brief, said);
        Headline(lines, brief, said);
        Next(lines, brief, said);
        List(lines, said, said.Say("gaps_title"), said.Say(brief.Gaps), MostSteps, Pale);
        lines.Heading(said.Say("effort_title"), apart: false);
        lines.Prose(said.Cost);
    }

    static void Head(TerminalLines lines, Brief brief, Sentences said)
    {
        if (brief.IsSample)
            lines.Prose(said.Say("sample"), Warn);
        lines.Line(("Windfall", Strong), ($" · {said.Name} · {said.Written}", Pale));
        lines.Blank();
        lines.Prose(said.Opening, Bold, lines: 3);
        lines.Line((said.Published, Pale));
    }

    static void Happened(TerminalLines lines, Brief brief, Sentences said, TimeZoneInfo zone)
    {
        lines.Heading(said.Say("happened_title"));
        lines.Prose(said.Happened);
        lines.Line([.. said.Figures.SelectMany((figure, n) => new (string, Style)[]
        {
            (n == 0 ? "" : "   ", Plain), (figure.Count, n == 0 ? Strong : Bold), ($" {figure.Word}", Pale),
        })]);
        if (Curve.Of(brief, zone) is not { } curve)
            return;
        lines.Blank();
        TerminalCurve.Write(lines, curve, said);
    }

    static void Far(TerminalLines lines, Brief brief, Sentences said)
    {
        lines.Heading(said.Say("far_title"));
        lines.Prose(said.Far[0], brief.Outlook.Forecast is null ? Pale : Bold);
        lines.Prose(string.Join(' ', said.Far[1..]));
        foreach (var note in said.FarNotes)
            lines.Prose(note, Pale, indent: "  ", first: "• ");
    }

    static void Why(TerminalLines lines, Sentences said)
    {
        lines.Heading(said.Say("why_title"), apart: false);
        lines.Prose(said.Why);
        foreach (var evidence in said.Evidence.Take(MostSentences))
            lines.Prose(evidence, Pale, indent: "  ", first: "• ");
    }

    static void Viewers(TerminalLines lines, Brief brief, Sentences said)
    {
        if (brief.Analytics is not { } analytics)
            return;
        var sentences = new AnalyticsSentences(analytics, brief.Audience.Goal is not null, said);
        lines.Heading(sentences.Title, apart: false);
        foreach (var line in sentences.Lines)
            lines.Prose(line);
    }

    static void Leads(TerminalLines lines, Brief brief, Sentences said)
    {
        lines.Heading(said.Say("leads_title"), apart: false);
        if (brief.Leads.IsEmpty)
            lines.Prose(said.Say("leads_none"), Pale);

        var (name, due) = (lines.Width / 4, 20);
        foreach (var lead in brief.Leads.Take(MostLeads))
            lines.Line(
                (lines.Cell(ForeignText.OneLine(lead.Name), name), Bold), ($" {lines.Cell(said.StageOf(lead), 14)}", Pale),
                ($" {lines.Cell(ForeignText.OneLine(lead.NextStep ?? Sentences.Unknown), lines.Width - name - due - 17)}", Plain), ($" {said.Due(lead)}", Accent));
        More(lines, said, brief.Leads.Length - MostLeads);
    }

    static void News(TerminalLines lines, Brief brief, Sentences said)
    {
        lines.Heading(said.Say("news_title"));
        if (brief.News.IsEmpty)
            lines.Prose(said.Say("news_none"), Pale);
        foreach (var news in brief.News.Take(MostNews))
            lines.Line(($"{lines.Cell(said.WindowOf(news), 13)} ", Accent), (ForeignText.OneLine(news.Title), Plain));
        More(lines, said, brief.News.Length - MostNews);
    }

    static void Headline(TerminalLines lines, Brief brief, Sentences said)
    {
        lines.Heading(said.Say("headline_title"), apart: false);
        if (brief.Headline is not { } headline)
        {
            lines.Prose(said.Say("headline_none"), Pale);
            return;
        }
        lines.Prose(said.Say("quoted", headline.Text), lines: 2);
        lines.Line((said.Say("clarity", headline.Clarity), Pale));
        foreach (var advice in said.Say(headline.Advice).Take(MostSentences))
            lines.Prose(advice, indent: "  ", first: "• ");
    }

    static void Next(TerminalLines lines, Brief brief, Sentences said)
    {
        lines.Heading(said.Say("next_title"));
        if (brief.Next.IsEmpty)
            lines.Prose(said.Say("next_none"));
        for (var n = 0; n < Math.Min(MostSteps, brief.Next.Length); n++)
        {
            lines.Prose(said.Say(brief.Next[n].Do), Bold, indent: "   ", first: $"{n + 1}. ");
            lines.Prose(said.Say(brief.Next[n].Why), Pale, indent: "   ");
        }
    }

    static void List(TerminalLines lines, Sentences said, string title, ImmutableArray<string> sentences, int most, Style style)
    {
        if (sentences.IsEmpty)
            return;
        lines.Heading(title);
        foreach (var sentence in sentences.Take(most))
            lines.Prose(sentence, style, indent: "  ", first: "• ");
        More(lines, said, sentences.Length - most);
    }

    static void More(TerminalLines lines, Sentences said, int more)
    {
        if (more > 0)
            lines.Line((said.Say("more", more), Pale));
    }
}
