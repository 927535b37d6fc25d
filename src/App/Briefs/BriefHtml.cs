using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Windfall.App.Frame;
using Windfall.Core.Briefs;

namespace Windfall.App.Briefs;

/// <summary>A brief as one HTML file that asks nothing of any network and runs nothing: to be mailed, printed, kept.</summary>
static class BriefHtml
{
    // The page may use this one style sheet and nothing else, whatever strangers' text might smuggle in.
    public static string PolicyOf(Brand? brand) =>
        $"default-src 'none'; style-src 'sha256-{Hash(Sheet(brand))}'; {(brand?.Logo is null ? "" : "img-src data:; ")}base-uri 'none'; form-action 'none'";

    static string Sheet(Brand? brand) => BriefStyle.Sheet + brand?.Style;

    static string Hash(string sheet) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(sheet.ReplaceLineEndings("\n"))));

    /// <param name="brand">Whose it is; null: as the program comes.</param>
    /// <param name="forOthers">Without what is only the owner's business: whom to answer, and leads.</param>
    public static void Write(Brief brief, CultureInfo culture, TimeZoneInfo zone, TextWriter to, Brand? brand = null, bool forOthers = false)
    {
        var said = new Sentences(brief, culture, zone);
        to.Write(Page(brief, said, zone, brand, forOthers).Text.ReplaceLineEndings("\n"));
    }

    static Html Page(Brief brief, Sentences said, TimeZoneInfo zone, Brand? brand, bool forOthers) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="{said.Culture.TwoLetterISOLanguageName}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{new Html(PolicyOf(brand))}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        <title>{said.Say("title")} · {said.Opening}</title>
        <style>{new Html(Sheet(brand))}</style>
        </head>
        <body>
        <header>
        {Sample(brief, said)}
        <p class="brand">{Logo(brand)}<b>{brand?.Name ?? "Windfall"}</b> {said.Name} <span>{said.Written}</span></p>
        <h1>{said.Opening}</h1>
        <p class="quiet">{said.Published}{OpenPost(brief, said)}</p>
        </header>
        <main>
        {Body(brief, said, zone, forOthers)}
        </main>
        {(brand?.Name is null ? Html.Of($"""<footer><p>{said.Say("footer")}</p></footer>""") : Html.None)}
        </body>
        </html>

        """);

    /// <summary>All but the heading: also a part of the app's pages.</summary>
    public static Html Body(Brief brief, Sentences said, TimeZoneInfo zone, bool forOthers = false) => Html.Of($"""
        {Happened(said)}
        {Far(brief, said, zone)}
        {Why(said)}
        {new HtmlPeople(said).Share(brief.Audience)}
        {(brief.Analytics is { } analytics ? new HtmlPeople(said).Viewers(new(analytics, brief.Audience.Goal is not null, said)) : Html.None)}
        {new HtmlPeople(said).Tables(brief.Audience)}
        {new HtmlActions(said).All(brief, forOthers)}
        """);

    static Html Logo(Brand? brand) => brand?.Logo is { } logo ? Html.Of($"""<img class="logo" src="{logo}" alt=""> """) : Html.None;

    static Html Sample(Brief brief, Sentences said) => brief.IsSample ? Html.Of($"""<p class="sample" role="note">{said.Say("sample")}</p>""") : Html.None;

    static Html OpenPost(Brief brief, Sentences said) => ForeignText.Link(brief.Post.Url) is { } url
        ? Html.Of($""" · <a href="{url.AbsoluteUri}" rel="noopener noreferrer nofollow">{said.Say("open_post")}</a>""")
        : Html.None;

    static Html Happened(Sentences said) => Html.Of($"""
        <section aria-labelledby="happened">
        <h2 id="happened">{said.Say("happened_title")}</h2>
        <p class="lead">{said.Happened}</p>
        {Figures(said)}
        </section>
        """);

    public static Html Figures(Sentences said) =>
        Html.Of($"""<dl class="figures">{Html.Each(said.Figures, figure => Html.Of($"<div><dt>{figure.Word}</dt><dd>{figure.Count}</dd></div>"))}</dl>""");

    public static Html CurveOf(Brief brief, Sentences said, TimeZoneInfo zone) => Curve.Of(brief, zone) is { } curve ? HtmlCurve.Draw(curve, said) : Html.None;

    static Html Far(Brief brief, Sentences said, TimeZoneInfo zone) => Html.Of($"""
        <section aria-labelledby="far">
        <h2 id="far">{said.Say("far_title")}</h2>
        <p class="lead">{said.Far[0]}</p>
        <p>{string.Join(' ', said.Far[1..])}</p>
        {(said.FarNotes.IsEmpty ? Html.None : Html.Of($"<ul>{Html.Each(said.FarNotes, note => Html.Of($"<li>{note}</li>"))}</ul>"))}
        {CurveOf(brief, said, zone)}
        {Basis(said, said.Say([.. brief.Outlook.Forecast?.Basis ?? [], .. brief.Outlook.Top?.Evidence ?? []]))}
        </section>
        """);

    static Html Why(Sentences said) => Html.Of($"""
        <section aria-labelledby="why">
        <h2 id="why">{said.Say("why_title")}</h2>
        <p class="lead">{said.Why}</p>
        <ul>{Html.Each(said.Evidence, sentence => Html.Of($"<li>{sentence}</li>"))}</ul>
        </section>
        """);

    /// <summary>What an estimate was made from, one click away.</summary>
    public static Html Basis(Sentences said, IReadOnlyCollection<string> sentences) => sentences.Count == 0 ? Html.None : Html.Of($"""
        <details><summary>{said.Say("basis")}</summary>
        <ul>{Html.Each(sentences, sentence => Html.Of($"<li>{sentence}</li>"))}</ul></details>
        """);
}
