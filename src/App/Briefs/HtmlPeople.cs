using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Windfall.App.Frame;
using Windfall.Core.Audience;
using Windfall.Core.Briefs;

namespace Windfall.App.Briefs;

/// <summary>Who it reached: the goal's share as the large figure and as dots, and the people behind it.</summary>
sealed class HtmlPeople(Sentences said)
{
    const int Most = 8;
    const double FewPercent = 0.05;

    public Html Share(BriefAudience audience)
    {
        var share = new ShareSentences(audience, said);
        return Html.Of($"""
            <section aria-labelledby="who">
            <h2 id="who">{said.Say("who_title")}</h2>
            <div class="share">
            <p class="big">{share.Figure}</p>
            <div><p class="lead">{share.Meaning[0]}</p>{Html.Each(share.Meaning.Skip(1), sentence => Html.Of($"<p>{sentence}</p>"))}
            <p>{share.Known}</p>{(share.Partial is { } partial ? Html.Of($"""<p class="partial">{partial}</p>""") : Html.None)}</div>
            </div>
            {(audience is { Goal: not null, GoalShare: { } known } ? Dots(known) : Html.None)}
            {BriefHtml.Basis(said, said.Say(audience.Basis))}
            </section>
            """);
    }

    /// <summary>A hundred people, or a thousand where few of a hundred would be too coarse: those surely, probably and perhaps of the goal.</summary>
    Html Dots(Share share)
    {
        var all = share.High < FewPercent ? 1000 : 100;
        int low = Of(share.Low), value = Of(share.Value), high = Of(share.High);
        int Of(double part) => (int)Math.Clamp(Math.Round(part * all), 0, all);
        var words = said.Say("dots", all, value, low, high);

        return Html.Of($"""
            <figure class="dots">
            {Picture("wide", all == 1000 ? 100 : 50)}
            {Picture("narrow", all == 1000 ? 50 : 20)}
            <figcaption>{words}</figcaption>
            </figure>
            """);

        Html Picture(string kind, int across)
        {
            var (step, down) = (1000 / across, all / across);
            return Html.Of($"""
                <svg class="{kind}" viewBox="0 0 1000 {down * step}" role="img" aria-label="{words}"><g stroke-width="{step * 0.62}">
                <path class="rest" d="{Row(high, all, down, step)}"/>
                <path class="high" d="{Row(value, high, down, step)}"/><path class="value" d="{Row(low, value, down, step)}"/><path class="low" d="{Row(0, low, down, step)}"/></g></svg>
                """);
        }
    }

    // Column by column, so that the first few stand together at the left. A line of no length with round ends is a dot.
    static Html Row(int from, int until, int down, int step)
    {
        var path = new StringBuilder();
        for (var n = from; n < until; n++)
            path.Append(CultureInfo.InvariantCulture, $"M{n / down * step + step / 2} {n % down * step + step / 2}h0");
        return new(path.ToString());
    }

    public Html Viewers(AnalyticsSentences sentences) => Html.Of($"""
        <section aria-labelledby="viewers">
        <h2 id="viewers">{sentences.Title}</h2>
        {Html.Each(sentences.Lines, line => Html.Of($"<p>{line}</p>"))}
        {BriefHtml.Basis(said, sentences.Basis)}
        </section>
        """);

    public Html Tables(BriefAudience audience) => Html.Of($"""
        <div class="pair">
        {Table("top", said.Say("top_title"), audience.Top, person => person.Fit.Reasons)}
        {Table("referrers", said.Say("referrers_title"), audience.Referrers, person => person.Referral.Reasons)}
        </div>
        """);

    Html Table(string id, string title, ImmutableArray<BriefPerson> people, Func<BriefPerson, ImmutableArray<Reason>> reasons) => people.IsEmpty ? Html.None : Html.Of($"""
        <section aria-labelledby="{id}">
        <h3 id="{id}">{title}</h3>
        <ol class="people">{Html.Each(people.Take(Most), person => Html.Of($"""
            <li><p>{Name(person)} {Tag(person.Fit.Label)} <span class="quiet">{said.Did(person)}</span></p>
            <p>{ForeignText.OneLine(person.Headline ?? Sentences.Unknown)}</p>
            {(said.Because(person, reasons(person)) is { Length: > 0 } because ? Html.Of($"""<p class="quiet">{because}</p>""") : Html.None)}</li>
            """))}</ol>
        </section>
        """);

    static Html Name(BriefPerson person)
    {
        var name = ForeignText.OneLine(person.Name);
        return ForeignText.Link(person.Url) is { } url
            ? Html.Of($"""<a href="{url.AbsoluteUri}" rel="noopener noreferrer nofollow"><bdi>{name}</bdi></a>""")
            : Html.Of($"<b><bdi>{name}</bdi></b>");
    }

    Html Tag(FitLabel label) => label is FitLabel.Other ? Html.None : Html.Of($"""<span class="tag {label.ToString().ToLowerInvariant()}">{said.Say(label.ToString().ToLowerInvariant())}</span>""");
}
