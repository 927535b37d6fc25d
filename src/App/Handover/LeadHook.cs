using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Windfall.Core.Headlines;
using Windfall.Core.Leads;

namespace Windfall.App.Handover;

/// <summary>A message to another program that a lead has changed.</summary>
/// <param name="Id">The same for every attempt to send one change.</param>
sealed record LeadHook(string Id, byte[] Body)
{
    /// <param name="change">Of which it tells.</param>
    /// <param name="isUndone">Whether it tells that the change was taken back.</param>
    public static LeadHook Of(LeadSheet sheet, long change, DateTimeOffset at, bool isUndone = false)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteString("type", "lead.changed");
            json.WriteString("timestamp", at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            json.WriteStartObject("data");
            json.WriteNumber("id", sheet.Lead.Id);
            json.WriteString("name", sheet.Name);
            json.WriteString("headline", sheet.Headline);
            json.WriteString("company", sheet.Company);
            json.WriteString("url", sheet.Url);
            json.WriteString("fit", sheet.Fit is { } fit ? Vocabulary.Word(fit) : null);
            json.WriteString("pipeline", sheet.Lead.Pipeline);
            json.WriteString("stage", StageWords.Of(sheet.Lead.Stage));
            json.WriteString("nextStep", sheet.Lead.NextStep);
            json.WriteString("due", sheet.Lead.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("outcome", sheet.Lead.Outcome);
            json.WriteString("post", sheet.Post);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return new(string.Create(CultureInfo.InvariantCulture, $"lead-{sheet.Lead.Id}-{change}{(isUndone ? "-undone" : "")}"), body.WrittenSpan.ToArray());
    }
}
