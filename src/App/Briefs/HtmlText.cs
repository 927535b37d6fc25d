using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Windfall.App.Briefs;

/// <summary>Finished HTML. It is made only by <see cref="Of"/>, which encodes every hole that is not itself finished: forgetting is not possible.</summary>
readonly record struct Html(string Text)
{
    public static readonly Html None = new("");

    public static Html Of(HtmlText text) => new(text.ToString());

    public static Html Each<T>(IEnumerable<T> things, Func<T, Html> write) => new(string.Concat(things.Select(thing => write(thing).Text)));

    public override string ToString() => Text ?? "";
}

/// <summary>Encodes what is put into an interpolated string: text as text, numbers as SVG wants them, finished HTML as it is.</summary>
[InterpolatedStringHandler]
readonly ref struct HtmlText(int literals, int holes)
{
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    readonly StringBuilder html = new(literals + holes * 16);

    public void AppendLiteral(string ours) => html.Append(ours);

    public void AppendFormatted(Html finished) => html.Append(finished.Text);

    public void AppendFormatted(string? text) => html.Append(Encoder.Encode(text ?? ""));

    public void AppendFormatted(int number) => html.Append(CultureInfo.InvariantCulture, $"{number}");

    /// <summary>A place in a drawing; a tenth is finer than any eye.</summary>
    public void AppendFormatted(double place) => html.Append(CultureInfo.InvariantCulture, $"{place:0.#}");

    public override string ToString() => html.ToString();
}
