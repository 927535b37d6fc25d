using System.Globalization;
using System.Text;

namespace Windfall.App.Briefs;

/// <summary>The curve as SVG, once for wide screens and paper and once for phones, so that its words stay as large as the text around them.</summary>
static class HtmlCurve
{
    const double Left = 52, Right = 14, Above = 22, Below = 30;

    public static Html Draw(Curve curve, Sentences said) => Html.Of($"""
        <figure class="curve">
        {Drawing(curve, said, 880, 300, "wide")}
        {Drawing(curve, said, 360, 260, "narrow")}
        <figcaption><span class="key line">{said.Say("so_far")}</span>{(curve.Band.IsEmpty ? Html.None : Html.Of(
            $"""<span class="key dash">{said.Say("median")}</span><span class="key band">{said.Say("band")}</span>"""))}</figcaption>
        </figure>
        """);

    /// <summary>The chart in a sentence, for those who do not see it.</summary>
    public static string Spoken(Curve curve, Sentences said)
    {
        DateTimeOffset At(double x) => curve.From + (curve.Until - curve.From) * x;
        var sofar = curve.SoFar.IsEmpty ? "" : said.Say("curve", curve.SoFar[^1].Y * curve.Top, said.Moment(At(curve.SoFar[^1].X)));
        return curve.Band.IsEmpty
            ? sofar
            : $"{sofar} {said.Say("curve_far", said.Moment(curve.Until), curve.Band[^1].Median * curve.Top, curve.Band[^1].Low * curve.Top, curve.Band[^1].High * curve.Top)}";
    }

    static Html Drawing(Curve curve, Sentences said, int width, int height, string kind)
    {
        double X(double x) => Left + x * (width - Left - Right);
        double Y(double y) => height - Below - y * (height - Above - Below);
        var times = curve.Times.Where((_, n) => kind == "wide" || curve.Times.Length <= 4 || n % 2 == 0);

        return Html.Of($"""
            <svg class="{kind}" viewBox="0 0 {width} {height}" role="img" aria-label="{Spoken(curve, said)}">
            {Html.Each(curve.Counts, mark => Html.Of(
                $"""<path class="grid" d="M{Left} {Y(mark.Y)}H{width - Right}"/><text x="{Left - 8}" y="{Y(mark.Y) + 4}" text-anchor="end">{said.Number(mark.Count)}</text>"""))}
            {Html.Each(times, mark => Html.Of(
                $"""<path class="tick" d="M{X(mark.X)} {Y(0)}v5"/><text x="{X(mark.X)}" y="{height - 9}" text-anchor="{Anchor(mark.X)}">{(mark.IsDay ? said.Say("day", mark.At) : said.Say("hour", mark.At))}</text>"""))}
            {Band(curve, X, Y)}
            {SoFar(curve, X, Y)}
            {Breakout(curve, said, X, Y)}
            </svg>
            """);
    }

    static Html Band(Curve curve, Func<double, double> x, Func<double, double> y) => curve.Band.IsEmpty ? Html.None : Html.Of($"""
        <path class="band" d="{Path([.. curve.Band.Select(dot => new Dot(x(dot.X), y(dot.High))), .. curve.Band.Reverse().Select(dot => new Dot(x(dot.X), y(dot.Low)))])}Z"/>
        <path class="median" d="{Path([.. curve.Band.Select(dot => new Dot(x(dot.X), y(dot.Median)))])}"/>
        """);

    static Html SoFar(Curve curve, Func<double, double> x, Func<double, double> y) => curve.SoFar.IsEmpty ? Html.None : Html.Of($"""
        <path class="under" d="{Path([.. curve.SoFar.Select(dot => new Dot(x(dot.X), y(dot.Y))), new(x(curve.SoFar[^1].X), y(0)), new(x(curve.SoFar[0].X), y(0))])}Z"/>
        <path class="line" d="{Path([.. curve.SoFar.Select(dot => new Dot(x(dot.X), y(dot.Y)))])}"/>
        <circle class="last" cx="{x(curve.SoFar[^1].X)}" cy="{y(curve.SoFar[^1].Y)}" r="4.5"/>
        """);

    static Html Breakout(Curve curve, Sentences said, Func<double, double> x, Func<double, double> y) => curve.Breakout is not { } at ? Html.None : Html.Of($"""
        <path class="breakout" d="M{x(at.X)} {y(0)}V{y(1)}"/><circle class="turn" cx="{x(at.X)}" cy="{y(at.Y)}" r="4"/>
        <text class="mark" x="{x(at.X)}" y="{y(1) - 8}" text-anchor="{Anchor(at.X)}">{said.Say("breakout_mark")}</text>
        """);

    static string Anchor(double x) => x switch { < 0.08 => "start", > 0.92 => "end", _ => "middle" };

    static Html Path(IReadOnlyList<Dot> dots)
    {
        var path = new StringBuilder();
        for (var n = 0; n < dots.Count; n++)
            path.Append(CultureInfo.InvariantCulture, $"{(n == 0 ? 'M' : 'L')}{dots[n].X:0.#} {dots[n].Y:0.#}");
        return new(path.ToString());
    }
}
