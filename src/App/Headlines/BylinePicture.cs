using System.Globalization;
using System.Security;
using System.Text;
using Windfall.App.Frame;
using Windfall.Core.Coach;

namespace Windfall.App.Headlines;

/// <summary>A byline as others see it beside a comment, in search results and on a phone: one SVG without script, font or address of another's.</summary>
static class BylinePicture
{
    const int Width = 760, Row = 108, Margin = 24, Face = 24;

    /// <summary>Colours as CSS variables: page, card, text, pale text, face.</summary>
    const string Light = "--page:#f3f2ef;--card:#ffffff;--text:#1d2226;--pale:#5e6b75;--face:#3b6ea5;--line:#d7dbe0",
        Dark = "--page:#12171c;--card:#1d242b;--text:#f1f4f7;--pale:#a3b0bb;--face:#6f9fd0;--line:#37424d";

    /// <param name="theme">light, dark, or auto.</param>
    public static string Draw(string name, string headline, Cuts cuts, string theme, CultureInfo culture)
    {
        name = ForeignText.OneLine(name, 60);
        headline = ForeignText.OneLine(headline, 300);
        var height = Margin + cuts.All.Length * Row;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {height}" width="{Width}" height="{height}" role="img" aria-label="{Escape($"{name}: {headline}")}">
            <style>{Style(theme)}</style>
            <rect class="page" width="{Width}" height="{height}"/>

            """);
        for (var n = 0; n < cuts.All.Length; n++)
            Place(svg, n, name, Cuts.Seen(headline, cuts.All[n].Limit), $"{Words.Say($"headline.place_{cuts.All[n].Place}", culture)} ({cuts.All[n].Limit.ToString(culture)})");
        return svg.Append("</svg>\n").ToString();
    }

    static void Place(StringBuilder svg, int number, string name, string seen, string place)
    {
        var top = Margin + number * Row;
        svg.Append(CultureInfo.InvariantCulture, $"""
            <g transform="translate({Margin},{top})">
            <text class="place" x="0" y="0">{Escape(place)}</text>
            <rect class="card" x="0" y="10" width="{Width - 2 * Margin}" height="72" rx="8"/>
            <circle class="face" cx="{Face + 14}" cy="46" r="{Face}"/>
            <text class="initials" x="{Face + 14}" y="52" text-anchor="middle">{Escape(Initials(name))}</text>
            <text class="name" x="{2 * Face + 28}" y="42">{Escape(name)}</text>
            <text class="seen" x="{2 * Face + 28}" y="64">{Escape(seen)}</text>
            </g>

            """);
    }

    static string Style(string theme) => $$"""
        svg{{{(theme == "dark" ? Dark : Light)}};font-family:system-ui,sans-serif}{{(theme == "auto" ? $"@media (prefers-color-scheme:dark){{svg{{{Dark}}}}}" : "")}}
        .page{fill:var(--page)}.card{fill:var(--card);stroke:var(--line)}.face{fill:var(--face)}.initials{fill:var(--card);font-size:18px;font-weight:600}
        .name{fill:var(--text);font-size:16px;font-weight:600}.seen,.place{fill:var(--pale);font-size:13px}.place{font-size:12px}
        """;

    static string Initials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "" : string.Concat(new[] { words[0], words[^1] }.Take(words.Length).Select(word => StringInfo.GetNextTextElement(word))).ToUpperInvariant();
    }

    static string Escape(string text) => SecurityElement.Escape(text);
}
