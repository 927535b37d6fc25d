using System.Text.Json;
using Windfall.App.Momentum;

namespace Windfall.App.Feeds;

/// <summary>Feeds for programs.</summary>
static class FeedJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<WatchedFeed> feeds)
    {
        json.WriteStartArray();
        foreach (var feed in feeds)
        {
            json.WriteStartObject();
            json.WriteNumber("id", feed.Id);
            json.WriteString("url", feed.Url);
            json.WriteString("title", feed.Title);
            json.WriteString("field", feed.Field);
            json.WriteNumber("articles", feed.Articles);
            json.WriteString("answeredAt", feed.AnsweredAt is { } at ? ScoreJson.Time(at) : null);
            json.WriteString("nextAt", feed.NextAt is { } next ? ScoreJson.Time(next) : null);
            json.WriteString("setback", feed.Setback is { } why ? JsonNamingPolicy.CamelCase.ConvertName(why.ToString()) : null);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
