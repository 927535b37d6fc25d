using System.Globalization;
using System.Text.Json;
using Windfall.Core.Momentum;

namespace Windfall.App.Momentum;

/// <summary>Scores and kept forecasts for programs.</summary>
static class ScoreJson
{
    public static void Write(Utf8JsonWriter json, string name, ForecastScore? score)
    {
        if (score is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumber("forecasts", score.Forecasts);
        json.WriteNumber("posts", score.Posts);
        json.WriteNumber("medianError", Math.Round(score.MedianError, 4));
        json.WriteNumber("coverage80", Math.Round(score.Coverage, 4));
        json.WriteEndObject();
    }

    /// <param name="final">What came; null as long as the post goes on.</param>
    public static void Write(Utf8JsonWriter json, KeptForecast kept, string url, double? final)
    {
        json.WriteStartObject();
        json.WriteString("post", url);
        json.WriteString("readingAt", Time(kept.ReadingAt));
        json.WriteString("madeAt", Time(kept.MadeAt));
        Number(json, "ageHours", kept.AgeSeconds / 3600);
        json.WriteNumber("count", kept.Count);
        Number(json, "median", kept.Median);
        Number(json, "low80", kept.Low80);
        Number(json, "high80", kept.High80);
        json.WriteString("model", kept.Model);
        Number(json, "final", final);
        Number(json, "error", final is { } came ? Math.Round(kept.ErrorAgainst(came), 4) : null);
        if (final is { } end)
            json.WriteBoolean("held", kept.Holds(end));
        else
            json.WriteNull("held");
        json.WriteEndObject();
    }

    /// <summary>Unknown or unbounded is null.</summary>
    public static void Number(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known && double.IsFinite(known))
            json.WriteNumber(name, Math.Round(known, 4));
        else
            json.WriteNull(name);
    }

    public static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
