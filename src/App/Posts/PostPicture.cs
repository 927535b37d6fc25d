using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Windfall.App.Briefs;
using Windfall.Core.Briefs;

namespace Windfall.App.Posts;

/// <summary>
/// A post over time, as one drawing of two parts on one axis of time: the count with its forecast band, and beneath it the pace. Once for wide screens, once for phones, so
/// that its words stay as large as those around it.
/// </summary>
sealed class PostPicture(Brief brief, Sentences said, TimeZoneInfo zone, bool isLog)
{
    const double Left = 52, Right = 14, Above = 24, Gap = 34, Below = 30;

    public Html Draw() => Curve.Of(brief, zone) is not { } curve ? Html.None : Html.Of($"""
        <figure class="curve">
        {Drawing(curve, "wide", 880, 300, 84)}
        {Drawing(curve, "narrow", 360, 240, 70)}
        <figcaption><span class="key line">{said.Say("so_far")}</span>{(curve.Band.IsEmpty ? Html.None : Html.Of(
            $"""<span class="key dash">{said.Say("median")}</span><span class="key band">{said.Say("band")}</span><span class="key dip">{said.Say(new Core.Phrase("posts.dip_key"))}</span>"""))}<span class="key pace">{said.Say(new Core.Phrase("posts.pace_key"))}</span></figcaption>
        </figure>
        """);

    Html Drawing(Curve curve, string kind, double width, double high, double low)
    {
        double X(double x) => Left + Math.Clamp(x, 0, 1) * (width - Left - Right);
        double Y(double count) => Above + high - Scaled(count, curve.Top) * high;
        var bottom = Above + high + Gap + low;
        var (paces, expected) = (Paces(curve, [.. curve.SoFar.Select(dot => (dot.X, dot.Y))]), Paces(curve, [.. curve.Band.Select(dot => (dot.X, dot.Median))]));
        var marks = Marks.Counts(paces.Concat(expected).Select(pace => pace.PerHour).DefaultIfEmpty(0).Max());
        double P(double pace) => bottom - pace / marks[^1].Count * low;
        var times = curve.Times.Where((_, n) => kind == "wide" || curve.Times.Length <= 4 || n % 2 == 0);

        return Html.Of($"""
            <svg class="{kind}" viewBox="0 0 {width} {bottom + Below}" role="img" aria-labelledby="picture-{kind}-t picture-{kind}-d">
            <title id="picture-{kind}-t">{said.Say(new Core.Phrase("posts.picture"))}</title><desc id="picture-{kind}-d">{HtmlCurve.Spoken(curve, said)}</desc>
            {Html.Each(Counts(curve), count => Html.Of(
                $"""<path class="grid" d="M{Left} {Y(count)}H{width - Right}"/><text x="{Left - 8}" y="{Y(count) + 4}" text-anchor="end">{said.Number(count)}</text>"""))}
            {Html.Each(times, mark => Html.Of(
                $"""<path class="tick" d="M{X(mark.X)} {bottom}v5"/><text x="{X(mark.X)}" y="{bottom + 21}" text-anchor="{Anchor(mark.X)}">{(mark.IsDay ? said.Say("day", mark.At) : said.Say("hour", mark.At))}</text>"""))}
            {Band(curve, X, Y)}
            {SoFar(curve, X, Y)}
            {Mark(curve, brief.Outlook.Cause?.Onset, "onset", said.Say(new Core.Phrase("posts.onset")), bottom, X, 10)}
            {Mark(curve, brief.Outlook.Breakout?.At, "breakout", said.Say("breakout_mark"), bottom, X, -8)}
            <text class="axis" x="{Left}" y="{Above + high + Gap - 10}">{said.Say(new Core.Phrase("posts.pace"))}</text>
            <path class="grid" d="M{Left} {bottom}H{width - Right}"/><text x="{Left - 8}" y="{bottom + 4}" text-anchor="end">0</text>
            <text x="{Left - 8}" y="{P(marks[^1].Count) + 4}" text-anchor="end">{said.Number(marks[^1].Count)}</text>
            <path class="pace" d="{Steps(paces, X, P, bottom)}"/>
            <path class="dip" d="{Outline(expected, X, P, bottom)}"/>
            </svg>
            """);
    }

    /// <summary>0 to 1; on a logarithmic scale 0 has its place, too: ln(1 + count).</summary>
    double Scaled(double count, double top) => isLog ? Math.Log(1 + Math.Max(0, count)) / Math.Log(1 + top) : count / top;

    IEnumerable<double> Counts(Curve curve)
    {
        if (!isLog)
            return curve.Counts.Select(mark => mark.Count);
        return [0, .. Enumerable.Range(0, 10).Select(power => Math.Pow(10, power)).Where(count => count <= curve.Top)];
    }

    static Html Band(Curve curve, Func<double, double> x, Func<double, double> y) => curve.Band.IsEmpty ? Html.None : Html.Of($"""
        <path class="band" d="{Path(curve.Band.Select(dot => (x(dot.X), y(dot.High * curve.Top))).Concat(curve.Band.Reverse().Select(dot => (x(dot.X), y(dot.Low * curve.Top)))))}Z"/>
        <path class="median" d="{Path(curve.Band.Select(dot => (x(dot.X), y(dot.Median * curve.Top))))}"/>
        """);

    static Html SoFar(Curve curve, Func<double, double> x, Func<double, double> y) => curve.SoFar.IsEmpty ? Html.None : Html.Of($"""
        <path class="under" d="{Path([.. curve.SoFar.Select(dot => (x(dot.X), y(dot.Y * curve.Top))), (x(curve.SoFar[^1].X), y(0)), (x(curve.SoFar[0].X), y(0))])}Z"/>
        <path class="line" d="{Path(curve.SoFar.Select(dot => (x(dot.X), y(dot.Y * curve.Top))))}"/>
        <circle class="last" cx="{x(curve.SoFar[^1].X)}" cy="{y(curve.SoFar[^1].Y * curve.Top)}" r="4.5"/>
        """);

    static Html Mark(Curve curve, DateTimeOffset? at, string kind, string word, double bottom, Func<double, double> x, double shift)
    {
        if (at is not { } moment || moment < curve.From || moment > curve.Until)
            return Html.None;
        var place = (moment - curve.From) / (curve.Until - curve.From);
        var end = shift < 0 ? place > 0.2 ? "end" : "start" : place < 0.8 ? "start" : "end";
        return Html.Of($"""<path class="{kind}" d="M{x(place)} {bottom}V{Above}"/><text class="mark" x="{x(place) + (end == "end" ? -6.0 : 6.0)}" y="{(kind == "onset" ? Above - 8 : Above + 8)}" text-anchor="{end}">{word}</text>""");
    }

    readonly record struct Pace(double From, double To, double PerHour);

    /// <summary>Between one dot of a line and the next.</summary>
    static ImmutableArray<Pace> Paces(Curve curve, ImmutableArray<(double X, double Y)> dots)
    {
        var hours = (curve.Until - curve.From).TotalHours;
        return
        [
            .. from n in Enumerable.Range(1, Math.Max(0, dots.Length - 1))
               let one = dots[n - 1]
               let next = dots[n]
               where next.X > one.X
               select new Pace(one.X, next.X, Math.Max(0, (next.Y - one.Y) * curve.Top / ((next.X - one.X) * hours)))
        ];
    }

    static Html Steps(ImmutableArray<Pace> paces, Func<double, double> x, Func<double, double> y, double bottom)
    {
        var path = new StringBuilder();
        foreach (var pace in paces)
            path.Append(CultureInfo.InvariantCulture, $"M{x(pace.From):0.#} {bottom:0.#}V{y(pace.PerHour):0.#}H{x(pace.To):0.#}V{bottom:0.#}Z");
        return new(path.ToString());
    }

    /// <summary>What is to come is no fact: one dashed line over it.</summary>
    static Html Outline(ImmutableArray<Pace> paces, Func<double, double> x, Func<double, double> y, double bottom)
    {
        var path = new StringBuilder();
        foreach (var pace in paces)
            path.Append(CultureInfo.InvariantCulture, $"{(path.Length == 0 ? $"M{x(pace.From):0.#} {bottom:0.#}V" : "V")}{y(pace.PerHour):0.#}H{x(pace.To):0.#}");
        return new(path.ToString());
    }

    static string Anchor(double x) => x switch { < 0.08 => "start", > 0.92 => "end", _ => "middle" };

    static Html Path(IEnumerable<(double X, double Y)> dots)
    {
        var path = new StringBuilder();
        foreach (var (x, y) in dots)
            path.Append(CultureInfo.InvariantCulture, $"{(path.Length == 0 ? 'M' : 'L')}{x:0.#} {y:0.#}");
        return new(path.ToString());
    }
}
