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
    public static void Write(HeadlineReview review, Shell shell)
    {
        shell.Console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{new Phrase("headline.clarity", review.Clarity).Say(shell.Culture)}[/]");
        foreach (var seen in review.Seen)
            shell.Console.WriteLine($"{Words.Say($"headline.place_{seen.Place}", shell.Culture)} ({seen.Limit}): {seen.Visible}");
        foreach (var advice in review.Advice)
            shell.Console.WriteLine($"- {advice.Say(shell.Culture)}");
    }

    public static void WriteJson(HeadlineReview review, Shell shell)
    {
        using var json = new Utf8JsonWriter(shell.Out, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
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
            json.WriteStringValue(advice.Say(shell.Culture));
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
