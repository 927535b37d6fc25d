using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Windfall.Core.Headlines;
using Windfall.Core.Leads;

namespace Windfall.App.Handover;

/// <summary>A message to another program that a lead has changed, signed as Standard Webhooks 1.0 say, so that any receiver's library can check it.</summary>
/// <param name="Id">The same for every attempt to send one change.</param>
sealed record LeadHook(string Id, byte[] Body)
{
    const string SecretPrefix = "whsec_";

    public static string NewSecret() => SecretPrefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

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

    /// <summary>The headers to send it with at a moment: <c>webhook-id</c>, <c>webhook-timestamp</c>, <c>webhook-signature</c>.</summary>
    public IEnumerable<(string Name, string Value)> Headers(string secret, DateTimeOffset at)
    {
        var time = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var key = Convert.FromBase64String(secret[SecretPrefix.Length..]);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{Id}.{time}."), .. Body];
        return [("webhook-id", Id), ("webhook-timestamp", time), ("webhook-signature", $"v1,{Convert.ToBase64String(HMACSHA256.HashData(key, signed))}")];
    }
}
