using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Windfall.App.Pages;
using Windfall.App.Serve;
using Windfall.App.Workspaces;

namespace Windfall.App.Posts;

/// <summary><c>GET /api/posts</c>: the posts as their page lists them.</summary>
static class PostsApi
{
    public static void MapPosts(this IEndpointRouteBuilder api) => api.MapGet("/posts", List).WithTags("Posts")
        .WithSummary("Posts, newest first, with counts, phase, forecast and curve. One post whole: /api/brief?post=URL.");

    static Utf8ContentHttpResult List(Here here, Recent recent, [AsParameters] PageAsked page)
    {
        var (rows, hasMore) = recent.Of(here.Workspace!, $"posts {page.Skip} {page.Rows}", () => PostRows.Load(here.Workspace!, page.Skip, page.Rows));
        return Json.Written(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("page", page.Number);
            json.WriteBoolean("hasMore", hasMore);
            json.WriteStartArray("items");
            foreach (var row in rows)
                Write(json, row);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    static void Write(Utf8JsonWriter json, PostRow row)
    {
        json.WriteStartObject();
        json.WriteString("url", row.Url);
        json.WriteString("network", row.Network.ToString().ToLowerInvariant());
        json.WriteString("publishedAt", row.PublishedAt is { } at ? PostMoments.Text(at) : null);
        json.WriteString("opening", row.Opening);
        json.WriteString("phase", JsonNamingPolicy.CamelCase.ConvertName(row.Phase.ToString()));
        foreach (var (name, count) in new[] { ("reactions", row.Reactions), ("comments", row.Comments), ("lastDay", row.LastDay) })
            if (count is { } known)
                json.WriteNumber(name, known);
            else
                json.WriteNull(name);
        if (row.Forecast is { } forecast)
        {
            json.WriteStartObject("forecast");
            json.WriteNumber("median", Math.Round(forecast.Median));
            json.WriteNumber("low80", Math.Round(forecast.Low80));
            json.WriteNumber("high80", Math.Round(forecast.High80));
            json.WriteEndObject();
        }
        else
            json.WriteNull("forecast");
        json.WriteStartArray("curve");
        foreach (var (hours, reactions) in row.Curve)
        {
            json.WriteStartArray();
            json.WriteNumberValue(Math.Round(hours, 3));
            json.WriteNumberValue(reactions);
            json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
