using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Windfall.App.Pages;
using Windfall.App.Serve;
using Windfall.Core.Briefs;
using Windfall.Core.Posts;

namespace Windfall.App.Briefs;

/// <summary>The brief over HTTP: <c>GET /api/brief?post=URL</c>.</summary>
static class BriefApi
{
    public static void MapBrief(this IEndpointRouteBuilder api) => api.MapGet("/brief", Json).WithTags("Brief")
        .WithSummary("All that is known and advised of one post: as 'windfall brief --json' says it. Without a post: the one that is taking off, else the newest.");

    static Results<ContentHttpResult, ProblemHttpResult> Json(Here here, string? post) => Answer(here, post, "application/json", brief =>
    {
        using var json = new MemoryStream();
        BriefJson.Write(brief, here.Culture, here.Workspace!.TimeZone, json);
        return Encoding.UTF8.GetString(json.ToArray());
    });

    static Results<ContentHttpResult, ProblemHttpResult> Answer(Here here, string? post, string type, Func<Brief, string> write)
    {
        var named = post is null ? null : PostAddress.Read(post);
        if (post is not null && named is null)
            return Api.NotFound(here.Say("web.no_address"));
        return BriefCommand.Make(here.Workspace!, named?.Id) is { } brief ? TypedResults.Text(write(brief), type) : Api.NotFound(here.Say("web.no_post"));
    }
}
