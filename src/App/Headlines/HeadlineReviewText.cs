using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;
using Windfall.App.Frame;
using Windfall.Core;
using Windfall.Core.Coach;

namespace Windfall.App.Headlines;

/// <summary>A review, for people and for programs.</summary>
static class HeadlineReviewText
{
    public static void Write(HeadlineReview review, Shell shell, CultureInfo culture)
    {
        shell.Console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{new Phrase("headline.clarity", review.Clarity).Say(culture)}[/]");
        foreach (var seen in review.Seen)
            shell.Console.WriteLine($"{Words.Say($"headline.place_{seen.Place}", culture)} ({seen.Limit}): {seen.Visible}");
        foreach (var advice in review.Advice)
            shell.Console.WriteLine($"- {advice.Say(culture)}");
    }

    public static void WriteJson(HeadlineReview review, Shell shell, CultureInfo culture)
    {
        using var json = new Utf8JsonWriter(shell.Out, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Write(json, review, culture);
    }

    public static void Write(Utf8JsonWriter json, HeadlineReview review, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteString("text", review.Text);
        json.WriteNumber("clarity", review.Clarity);
        json.WriteStartArray("seen");
        foreach (var seen in review.Seen)
        {
            json.WriteStartObject();
            json.WriteString("place", seen.Place);
            json.WriteNumber("limit", seen.Limit);
            json.WriteString("visible", seen.Visible);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("advice");
        foreach (var advice in review.Advice)
            json.WriteStringValue(advice.Say(culture));
        json.WriteEndArray();
        Texts(json, "goalWordsPresent", review.WordsThere);
        Texts(json, "goalWordsMissing", review.WordsMissing);
        Texts(json, "filler", review.Filler);
        json.WriteStartArray("rewrites");
        foreach (var rewrite in review.Rewrites)
        {
            json.WriteStartObject();
            json.WriteString("text", rewrite.Text);
            json.WriteNumber("clarity", rewrite.Clarity);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
