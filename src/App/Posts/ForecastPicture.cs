using System.Collections.Immutable;
using Windfall.App.Briefs;
using Windfall.Core.Momentum;

namespace Windfall.App.Posts;

/// <summary>Forecasts shown of one post, in the order of their readings, each with its interval, against what came or stands by now.</summary>
/// <param name="came">What the post ended with, or its newest count; null where none was read.</param>
sealed class ForecastPicture(ImmutableArray<KeptForecast> shown, double? came, bool isOver, Sentences said)
{
    const int Most = 24;
    const double Left = 52, Right = 14, Above = 22, Below = 30;

    public Html Draw() => shown.IsEmpty ? Html.None : Html.Of($"""
        <figure class="curve">
        {Drawing("wide", 880, 200)}
        {Drawing("narrow", 360, 180)}
        <figcaption><span class="key dot">{said.Say("median")}</span><span class="key band">{said.Say("band")}</span>{(came is null ? Html.None : Html.Of($"""<span class="key came">{Came}</span>"""))}</figcaption>
        </figure>
        """);

    string Came => said.Say(new Core.Phrase(isOver ? "posts.came" : "posts.by_now"));

    /// <summary>Spread over all of them where there are many, the first and the last always.</summary>
    ImmutableArray<KeptForecast> Chosen => shown.Length <= Most ? shown : [.. Enumerable.Range(0, Most).Select(n => shown[(int)Math.Round((double)n * (shown.Length - 1) / (Most - 1))])];

    Html Drawing(string kind, double width, double high)
    {
        var chosen = Chosen;
        var marks = Marks.Counts(Math.Max(came ?? 0, chosen.Max(one => one.High80)));
        var step = (width - Left - Right) / chosen.Length;
        double X(int n) => Left + step * (n + 0.5);
        double Y(double count) => Above + high - count / marks[^1].Count * high;
        var half = Math.Min(9, step * 0.3);

        return Html.Of($"""
            <svg class="{kind}" viewBox="0 0 {width} {Above + high + Below}" role="img" aria-label="{Spoken(chosen)}">
            {Html.Each(marks, mark => Html.Of(
                $"""<path class="grid" d="M{Left} {Y(mark.Count)}H{width - Right}"/><text x="{Left - 8}" y="{Y(mark.Count) + 4}" text-anchor="end">{said.Number(mark.Count)}</text>"""))}
            {(came is { } all ? Html.Of($"""<path class="came" d="M{Left} {Y(all)}H{width - Right}"/>""") : Html.None)}
            {Html.Each(chosen.Select((one, n) => (one, n)), pair => Html.Of($"""
                <path class="band" d="M{X(pair.n) - half} {Y(pair.one.Low80)}H{X(pair.n) + half}V{Y(pair.one.High80)}H{X(pair.n) - half}Z"/><circle class="last" cx="{X(pair.n)}" cy="{Y(pair.one.Median)}" r="3.5"/>
                """))}
            <text x="{X(0) - half}" y="{Above + high + 21}" text-anchor="start">{said.Moment(chosen[0].ReadingAt)}</text>
            {(chosen.Length < 2 ? Html.None : Html.Of($"""<text x="{X(chosen.Length - 1) + half}" y="{Above + high + 21}" text-anchor="end">{said.Moment(chosen[^1].ReadingAt)}</text>"""))}
            </svg>
            """);
    }

    string Spoken(ImmutableArray<KeptForecast> chosen) => said.Say(new Core.Phrase("posts.forecasts_spoken", shown.Length, chosen[0].Median, chosen[0].Low80, chosen[0].High80, came is { } all ? said.Number(all) : Sentences.Unknown));
}
