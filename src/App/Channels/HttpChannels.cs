using System.Text;
using System.Text.Json.Nodes;
using Windfall.Core.Sync;
using Windfall.Sources.Outbound;

namespace Windfall.App.Channels;

/// <summary>Messages as each service wants them, over HTTP.</summary>
static class HttpChannels
{
    public static async Task Send(HttpClient http, Channel channel, Note note, CancellationToken cancel)
    {
        using var request = channel.Kind switch
        {
            ChannelKind.Slack => Json(channel.Settings.Url, new JsonObject { ["text"] = $"*{Slack(note.Title)}*\n{Slack(note.Text)}{(note.Link is { } link ? $"\n{link}" : "")}" }),
            ChannelKind.Teams => Json(channel.Settings.Url, Teams(note)),
            ChannelKind.Ntfy => Ntfy(channel.Settings, note),
            ChannelKind.Telegram => Json(new(channel.Settings.Url, $"/bot{channel.Settings.Secret}/sendMessage"),
                new JsonObject { ["chat_id"] = channel.Settings.To, ["text"] = $"{note.Title}\n\n{note.Text}{(note.Link is { } to ? $"\n{to}" : "")}", ["disable_notification"] = !note.IsUrgent }),
            ChannelKind.Webhook => Signed(channel.Settings, note),
            var other => throw new InvalidOperationException($"Bug in Windfall: {other} is not sent over HTTP."),
        };
        await JsonAsk.Post(http, request, note.At, cancel);
    }

    static HttpRequestMessage Signed(ChannelSettings settings, Note note)
    {
        var body = new JsonObject { ["id"] = note.Id, ["at"] = note.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture), ["title"] = note.Title, ["text"] = note.Text, ["link"] = note.Link?.AbsoluteUri };
        return SignedPost.Of(settings.Url, note.Id, Encoding.UTF8.GetBytes(body.ToJsonString()), settings.Secret!, note.At);
    }

    /// <summary>An adaptive card, as a workflow "when a webhook request is received" takes it; text blocks with no Markdown in them.</summary>
    static JsonObject Teams(Note note)
    {
        static JsonObject Block(string text, bool isBold) => new() { ["type"] = "TextBlock", ["text"] = Plain(text), ["wrap"] = true, ["weight"] = isBold ? "Bolder" : "Default" };
        var card = new JsonObject { ["type"] = "AdaptiveCard", ["version"] = "1.4", ["body"] = new JsonArray(Block(note.Title, true), Block(note.Text, false)) };
        if (note.Link is { } link)
            card["actions"] = new JsonArray(new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = "Windfall", ["url"] = link.AbsoluteUri });
        return new() { ["type"] = "message", ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = card }) };
    }

    /// <summary>To the server itself, with the topic in the JSON: headers would not carry accents.</summary>
    static HttpRequestMessage Ntfy(ChannelSettings settings, Note note)
    {
        var json = new JsonObject { ["topic"] = settings.Url.AbsolutePath.Trim('/'), ["title"] = note.Title, ["message"] = note.Text, ["priority"] = note.IsUrgent ? 5 : 3 };
        if (note.Link is { } link)
            json["click"] = link.AbsoluteUri;
        var request = Json(new(settings.Url, "/"), json);
        if (settings.Secret is { } token)
            request.Headers.Authorization = new("Bearer", token);
        return request;
    }

    static HttpRequestMessage Json(Uri to, JsonObject body) =>
        new(HttpMethod.Post, to) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };

    /// <summary>https://api.slack.com/reference/surfaces/formatting#escaping: strangers' text mentions nobody and links nowhere.</summary>
    static string Slack(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    static string Plain(string text) => string.Concat(text.Select(c => c is '*' or '_' or '[' or ']' or '(' or ')' or '#' or '`' or '\\' ? $"\\{c}" : $"{c}"));
}
