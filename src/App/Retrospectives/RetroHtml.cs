using System.Globalization;
using Windfall.App.Briefs;
using Windfall.Core.Retrospectives;

namespace Windfall.App.Retrospectives;

/// <summary>A retrospective as one HTML file that asks nothing of any network and runs nothing; its body is also a part of the app's pages.</summary>
static class RetroHtml
{
    public static void Write(Retrospective retro, CultureInfo culture, TimeZoneInfo zone, TextWriter to)
    {
        var said = new RetroSentences(retro, culture, zone);
        to.Write(Html.Of($"""
            <!DOCTYPE html>
            <html lang="{culture.TwoLetterISOLanguageName}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{new Html(BriefHtml.PolicyOf(brand: null))}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <meta name="color-scheme" content="light dark">
            <title>{said.Title} · {said.Brief.Opening}</title>
            <style>{new Html(BriefStyle.Sheet)}</style>
            </head>
            <body>
            <header>
            {(retro.Brief.IsSample ? Html.Of($"""<p class="sample" role="note">{said.Brief.Say("sample")}</p>""") : Html.None)}
            <p class="brand"><b>Windfall</b> {said.Brief.Name} <span>{said.Brief.Written}</span></p>
            <h1>{said.Brief.Opening}</h1>
            <p class="quiet">{said.Title} · {said.Brief.Published}</p>
            </header>
            <main>
            {Body(said)}
            </main>
            <footer><p>{said.Brief.Say("footer")}</p></footer>
            </body>
            </html>

            """).Text.ReplaceLineEndings("\n"));
    }

    public static Html Body(RetroSentences said) => Html.Of($"""
        {Html.Each(said.Parts, part => Html.Of($"""
            <section aria-labelledby="{part.Key}">
            <h2 id="{part.Key}">{part.Title}</h2>
            <p class="lead">{part.First}</p>
            {List(part.Rest)}
            </section>
            """))}
        <section aria-labelledby="lessons">
        <h2 id="lessons">{said.Say("lessons_title")}</h2>
        {(said.Lessons.IsEmpty ? Html.Of($"<p>{said.Say("no_lessons")}</p>") : Html.None)}
        <ol class="lessons">{Html.Each(said.Lessons, lesson => Html.Of($"<li><b>{lesson.Do}</b>{List(lesson.Evidence)}</li>"))}</ol>
        </section>
        <section aria-labelledby="against">
        <h2 id="against">{said.Say("against_title")}</h2>
        <div class="scroll" role="group" tabindex="0" aria-labelledby="against"><table class="against">
        <thead><tr>{Html.Each(said.Columns, column => Html.Of($"""<th scope="col">{column}</th>"""))}</tr></thead>
        <tbody>{Html.Each(said.Rows, row => Html.Of($"<tr>{Html.Each(row, cell => Html.Of($"<td>{cell}</td>"))}</tr>"))}</tbody>
        </table></div>
        </section>
        """);

    static Html List(IReadOnlyCollection<string> sentences) =>
        sentences.Count == 0 ? Html.None : Html.Of($"<ul>{Html.Each(sentences, sentence => Html.Of($"<li>{sentence}</li>"))}</ul>");
}
