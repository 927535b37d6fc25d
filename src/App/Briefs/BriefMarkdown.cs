using System.Collections.Immutable;
using System.Globalization;
using Windfall.App.Frame;
using Windfall.Core.Audience;
using Windfall.Core.Briefs;
using Windfall.Core.Coach;
using Windfall.Core.Inbox;

namespace Windfall.App.Briefs;

/// <summary>A brief as Markdown, for notes and mails. Strangers' text is text there, and nothing else.</summary>
static class BriefMarkdown
{
    public static void Write(Brief brief, CultureInfo culture, TimeZoneInfo zone, TextWriter to) => new Page(new(brief, culture, zone), to).Write(brief);

    sealed class Page(Sentences said, TextWriter to)
    {
        const int Most = 8;

        public void Write(Brief brief)
        {
            if (brief.IsSample)
                Lines($"> **{said.Say("sample")}**");
            Lines($"# {said.Opening}");
            Lines($"Windfall · {said.Name} · {said.Written}  ");
            if (ForeignText.Link(brief.Post.Url) is { } url)
                Lines($"{said.Published}: {url}");
            else
                Lines($"{said.Published}");

            Heading(said.Say("happened_title"));
            Lines($"{said.Happened}");
            Items(said.Figures, figure => Line($"- **{figure.Count}** {figure.Word}"));
            Heading(said.Say("far_title"));
            Lines($"**{said.Far[0]}** {string.Join(' ', said.Far[1..])}");
            Items(said.FarNotes, note => Line($"- {note}"));
            Heading(said.Say("why_title"));
            Lines($"{said.Why}");
            Items(said.Evidence, sentence => Line($"- {sentence}"));

            Audience(brief.Audience);
            Viewers(brief.Analytics, brief.Audience.Goal is not null);
            Plan(brief.Plan);
            Section("leads", brief.Leads, lead => Line(
                $"- **{lead.Name}** ({said.StageOf(lead)}): {lead.NextStep ?? Sentences.Unknown}{(lead.Due is null ? "" : $", {said.Due(lead)}")}"));
            Section("news", brief.News, news => Line($"- {news.Title} ({said.WindowOf(news)}){(news.Url is null ? "" : $": {news.Url}")}"));
            Headline(brief.Headline);
            Section("next", brief.Next, step => Line($"1. **{said.Say(step.Do)}** {said.Say(step.Why)}"));
            if (!brief.Gaps.IsEmpty)
            {
                Heading(said.Say("gaps_title"));
                Items(said.Say(brief.Gaps), gap => Line($"- {gap}"));
            }
            Heading(said.Say("effort_title"));
            Line($"{said.Cost}");
        }

        void Audience(BriefAudience audience)
        {
            var share = new ShareSentences(audience, said);
            Heading(said.Say("who_title"));
            Lines($"**{share.Figure}** {string.Join(" · ", share.Meaning)}");
            Lines($"{share.Known}");
            if (share.Partial is { } partial)
                Lines($"_{partial}_");
            People(said.Say("top_title"), audience.Top, person => person.Fit.Reasons);
            People(said.Say("referrers_title"), audience.Referrers, person => person.Referral.Reasons);
        }

        void Viewers(BriefAnalytics? analytics, bool hasGoal)
        {
            if (analytics is null)
                return;
            var sentences = new AnalyticsSentences(analytics, hasGoal, said);
            Heading(sentences.Title);
            Items(sentences.Lines, line => Lines($"{line}"));
            Items(sentences.Basis, basis => Line($"- {basis}"));
        }

        void People(string title, ImmutableArray<BriefPerson> people, Func<BriefPerson, ImmutableArray<Reason>> reasons)
        {
            if (people.IsEmpty)
                return;
            Lines($"### {title}");
            Lines($"| {said.Say("name")} | {said.Say("headline")} | {said.Say("fit")} | {said.Say("why")} |\n| --- | --- | --- | --- |", blank: false);
            Items(people, person => Line($"| {person.Name} | {person.Headline ?? Sentences.Unknown} | {said.Label(person.Fit)} | {said.Because(person, reasons(person))} |"));
        }

        void Plan(Plan plan)
        {
            Heading(said.PlanTitle);
            if (plan.Items.IsEmpty)
                Lines($"{said.Say("plan_none")}");
            Items(plan.Items, item => Line(
                $"1. **{item.Conversation.Person}** ({said.Minutes(item)}): {said.Say("quoted", item.Conversation.Text)} — {said.Because(item.Reasons)}"));
            if (!said.LeftOut.IsEmpty)
                Lines($"{string.Join(' ', said.LeftOut)}");
        }

        void Headline(HeadlineReview? headline)
        {
            Heading(said.Say("headline_title"));
            if (headline is null)
            {
                Lines($"{said.Say("headline_none")}");
                return;
            }
            Lines($"{said.Say("quoted", headline.Text)} ({said.Say("clarity", headline.Clarity)})");
            Items(said.Say(headline.Advice), advice => Line($"- {advice}"));
        }

        void Section<T>(string key, ImmutableArray<T> things, Action<T> write)
        {
            Heading(said.Say($"{key}_title"));
            if (things.IsEmpty)
                Lines($"{said.Say($"{key}_none")}");
            Items(things, write);
        }

        void Items<T>(ImmutableArray<T> things, Action<T> write)
        {
            foreach (var thing in things.Take(Most))
                write(thing);
            if (things.Length > Most)
                Lines($"\n{said.Say("more", things.Length - Most)}", blank: false);
            if (!things.IsEmpty)
                to.Write('\n');
        }

        void Heading(string title) => Lines($"## {title}");

        void Line(MarkdownText text) => Lines(text, blank: false);

        void Lines(MarkdownText text, bool blank = true) => to.Write($"{text.ToString().TrimEnd()}\n{(blank ? "\n" : "")}");
    }
}
