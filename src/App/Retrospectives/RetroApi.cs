using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Windfall.App.Pages;
using Windfall.App.Serve;
using Windfall.Core.Posts;

namespace Windfall.App.Retrospectives;

/// <summary><c>GET /api/retrospective?post=URL</c>: as <c>windfall post retrospective --json</c> says it.</summary>
static class RetroApi
{
    public static void MapRetrospectives(this IEndpointRouteBuilder api) => api.MapGet("/retrospective", Json).WithTags("Brief")
        .WithSummary("What a post came to and cost, and what to do otherwise. Without a post: the one that a brief would be about.");

    static Results<ContentHttpResult, ProblemHttpResult> Json(Here here, string? post)
    {
        var named = post is null ? null : PostAddress.Read(post);
        if (post is not null && named is null)
            return Api.NotFound(here.Say("web.no_address"));
        if (new RetroLoader(here.Workspace!).Make(named?.Id) is not { } retro)
            return Api.NotFound(here.Say("web.no_post"));
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
            RetroJson.Write(json, retro, new(retro, here.Culture, here.Workspace!.TimeZone));
        return TypedResults.Text(Encoding.UTF8.GetString(bytes.ToArray()), "application/json");
    }
}
