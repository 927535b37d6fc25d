using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Windfall.App.Momentum;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Stories;

namespace Windfall.App.News;

/// <summary>Stories for programs; reasons are sentences in the reader's language.</summary>
static class NewsJson
{
    public static void List(Utf8JsonWriter json, IEnumerable<RankedStory> stories, Workspace workspace, CultureInfo culture)
    {
        json.WriteStartArray();
        foreach (var one in stories)
        {
            json.WriteStartObject();
            Story(json, one, workspace, culture);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void One(Utf8JsonWriter json, RankedStory one, Workspace workspace, CultureInfo culture)
    {
        var brief = StoryBrief.Of(one);
        json.WriteStartObject();
        Story(json, one, workspace, culture);
        Texts(json, "who", brief.Who);
        Articles(json, "by", brief.Publishers);
        Articles(json, "said", brief.Said);
        Texts(json, "angles", brief.Angles.Select(angle => angle.Said(workspace, culture)));
        json.WriteEndObject();
    }

    public static void Lesson(Utf8JsonWriter json, NewsLesson lesson)
    {
        json.WriteStartObject();
        json.WriteNumber("onNews", lesson.OnNews);
        json.WriteNumber("others", lesson.Others);
        Number(json, "reactionsOnNews", lesson.ReactionsOnNews);
        Number(json, "reactionsOthers", lesson.ReactionsOthers);
        Number(json, "goalShareOnNews", lesson.ShareOnNews);
        Number(json, "goalShareOthers", lesson.ShareOthers);
        Number(json, "hoursToPost", lesson.HoursToPost);
        json.WriteEndObject();
    }

    static void Story(Utf8JsonWriter json, RankedStory one, Workspace workspace, CultureInfo culture)
    {
        var (story, window) = (one.Story, one.Window);
        json.WriteNumber("id", story.Id);
        json.WriteString("title", story.Lead.Title);
        json.WriteString("url", story.Lead.Link);
        json.WriteString("window", JsonNamingPolicy.CamelCase.ConvertName(window.Window.ToString()));
        Time(json, "openUntil", window.Until);
        Time(json, "openUntilLow80", window.Low80);
        Time(json, "openUntilHigh80", window.High80);
        Time(json, "firstAt", story.First);
        Time(json, "lastAt", story.Last);
        json.WriteNumber("articles", story.Articles.Length);
        json.WriteNumber("publishers", story.Publishers.Length);
        json.WriteNumber("score", Math.Round(one.Score, 4));
        json.WriteString("field", one.Field);
        json.WriteBoolean("kept", one.IsKept);
        Texts(json, "reasons", one.Reasons.Select(reason => reason.Said(workspace, culture)));
    }

    static void Articles(Utf8JsonWriter json, string name, ImmutableArray<Article> articles)
    {
        json.WriteStartArray(name);
        foreach (var article in articles)
        {
            json.WriteStartObject();
            json.WriteString("publisher", article.Publisher);
            json.WriteString("title", article.Title);
            json.WriteString("url", article.Link);
            Time(json, "at", article.At);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    static void Time(Utf8JsonWriter json, string name, DateTimeOffset? at) => json.WriteString(name, at is { } known ? ScoreJson.Time(known) : null);

    static void Number(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known)
            json.WriteNumber(name, Math.Round(known, 4));
        else
            json.WriteNull(name);
    }
}
