using Windfall.App.Frame;
using Windfall.Core.Briefs;
using Windfall.Core.Coach;
using Windfall.Core.Inbox;

namespace Windfall.App.Briefs;

/// <summary>What to do about it: whom to answer and write to, the news, the headline, the next steps; and what is not known.</summary>
sealed class HtmlActions(Sentences said)
{
    const int Most = 8;

    public Html All(Brief brief, bool forOthers = false) => Html.Of($"""
        {(forOthers ? Html.None : Plan(brief.Plan))}
        {(forOthers ? News(brief) : Html.Of($"""<div class="pair">{Leads(brief)}{News(brief)}</div>"""))}
        {Headline(brief.Headline)}
        {Next(brief)}
        <div class="pair">{Gaps(brief)}{Section("effort", said.Say("effort_title"), Html.Of($"<p>{said.Cost}</p>"))}</div>
        """);

    static Html Section(string id, string title, Html body) => Html.Of($"""
        <section aria-labelledby="{id}">
        <h2 id="{id}">{title}</h2>
        {body}
        </section>
        """);

    public Html Plan(Plan plan) => Section("plan", said.PlanTitle, plan.Items.IsEmpty ? Quiet("plan_none") : Html.Of($"""
        <ol class="plan">{Html.Each(plan.Items.Take(Most), item => Html.Of($"""
            <li><p><b><bdi>{ForeignText.OneLine(item.Conversation.Person)}</bdi></b> <span class="minutes">{said.Minutes(item)}</span></p>
            <blockquote><p>{ForeignText.OneLine(item.Conversation.Text)}</p></blockquote>
            <p class="quiet">{said.Because(item.Reasons)}</p></li>
            """))}</ol>
        {Html.Each(said.LeftOut, sentence => Html.Of($"""<p class="quiet">{sentence}</p>"""))}
        """));

    Html Leads(Brief brief) => Section("leads", said.Say("leads_title"), brief.Leads.IsEmpty ? Quiet("leads_none") : Html.Of($"""
        <ul class="people">{Html.Each(brief.Leads.Take(Most), lead => Html.Of($"""
            <li><p><b><bdi>{ForeignText.OneLine(lead.Name)}</bdi></b> <span class="tag maybe">{said.StageOf(lead)}</span></p>
            <p>{ForeignText.OneLine(lead.NextStep ?? Sentences.Unknown)} <span class="quiet">{said.Due(lead)}</span></p></li>
            """))}</ul>
        """));

    Html News(Brief brief) => Section("news", said.Say("news_title"), brief.News.IsEmpty ? Quiet("news_none") : Html.Of($"""
        <ul class="people">{Html.Each(brief.News.Take(Most), news => Html.Of($"""<li><p>{Title(news)} <span class="tag maybe">{said.WindowOf(news)}</span></p></li>"""))}</ul>
        """));

    static Html Title(BriefNews news) => ForeignText.Link(news.Url) is { } url
        ? Html.Of($"""<a href="{url.AbsoluteUri}" rel="noopener noreferrer nofollow">{ForeignText.OneLine(news.Title)}</a>""")
        : Html.Of($"{ForeignText.OneLine(news.Title)}");

    Html Headline(HeadlineReview? headline) => Section("headline", said.Say("headline_title"), headline is null ? Quiet("headline_none") : Html.Of($"""
        <p class="lead">{said.Say("quoted", headline.Text)}</p>
        <p class="quiet">{said.Say("clarity", headline.Clarity)}</p>
        <dl class="cuts">{Html.Each(headline.Seen, seen => Html.Of($"<div><dt>{said.Place(seen)}</dt><dd>{ForeignText.OneLine(seen.Visible)}</dd></div>"))}</dl>
        <ul>{Html.Each(headline.Advice, advice => Html.Of($"<li>{said.Say(advice)}</li>"))}</ul>
        """));

    public Html Next(Brief brief) => Section("next", said.Say("next_title"), brief.Next.IsEmpty ? Quiet("next_none") : Html.Of($"""
        <ol class="next">{Html.Each(brief.Next, step => Html.Of($"""<li><p><b>{said.Say(step.Do)}</b></p><p class="quiet">{said.Say(step.Why)}</p></li>"""))}</ol>
        """));

    public Html Gaps(Brief brief) => brief.Gaps.IsEmpty ? Html.None : Section("gaps", said.Say("gaps_title"), Html.Of($"""
        <ul>{Html.Each(brief.Gaps, gap => Html.Of($"<li>{said.Say(gap)}</li>"))}</ul>
        """));

    Html Quiet(string key) => Html.Of($"""<p class="quiet">{said.Say(key)}</p>""");
}
