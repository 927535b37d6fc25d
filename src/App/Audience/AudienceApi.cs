using Microsoft.AspNetCore.Http.HttpResults;
using Windfall.App.Frame;
using Windfall.App.Pages;
using Windfall.App.Crowd;
using Windfall.App.Serve;
using Windfall.App.Ways;
using Windfall.Core.Posts;

namespace Windfall.App.Audience;

/// <summary><c>GET /api/audience</c>, <c>/share</c>, <c>/paths</c>: what <c>windfall audience list</c>, <c>share</c> and <c>paths</c> say with <c>--json</c>.</summary>
static class AudienceApi
{
    public static void MapAudience(this IEndpointRouteBuilder api)
    {
        var audience = api.MapGroup("/audience").WithTags("Audience");
        audience.MapGet("/", List).WithSummary("Who is known, the best answers to the goal first. Filters: fit, function, seniority, origin (each several times), employer, country, post, referrers=on, text; page, size.");
        audience.MapGet("/share", Share).WithSummary("Which share of those who acted answers the goal, on one post or on all, and whether that is more than usual.");
        audience.MapGet("/paths", Paths).WithSummary("The ways to a company, or to a person through where they work.");
    }

    static Results<Utf8ContentHttpResult, ProblemHttpResult> List(Here here, Rosters rosters, HttpRequest request, [AsParameters] PageAsked page)
    {
        var workspace = here.Workspace!;
        using var connection = workspace.Database.Connect();
        var filter = AudienceAsked.Read(request.Query);
        var post = filter.Post is { } id ? PostAudiences.Number(connection, workspace, id) : null;
        if (filter.Post is null != string.IsNullOrEmpty(request.Query["post"]) || filter.Post is not null && post is null)
            return Api.NotFound(here.Say("web.no_post"));

        var found = AudienceSearch.Run(workspace, rosters.Of(connection, workspace, workspace.Rater(connection)), filter, post, page.Skip, page.Rows);
        return Json.Written(json => AudienceJson.Write(json, connection, found, here.Culture));
    }

    static Results<Utf8ContentHttpResult, ProblemHttpResult> Share(Here here, string? post)
    {
        var wanted = post is null ? null : PostAddress.Read(post);
        if (post is not null && wanted is null)
            return Api.NotFound(here.Say("web.no_address"));
        using var connection = here.Workspace!.Database.Connect();
        return AudienceShare.Of(connection, here.Workspace!, wanted, out var problem) is { } shares
            ? Json.Written(json => AudienceShare.Write(json, shares, here.Culture))
            : Api.NotFound(problem!);
    }

    static Results<Utf8ContentHttpResult, ProblemHttpResult> Paths(Here here, Rosters rosters, string to, [AsParameters] PageAsked page)
    {
        using var connection = here.Workspace!.Database.Connect();
        return WaysTo.Find(connection, here.Workspace!, rosters.Of(connection, here.Workspace!, here.Workspace!.Rater(connection)), to, out var problem) is { } ways
            ? Json.Written(json => WaysPrint.Write(json, ways, page.Rows, here.Culture))
            : Api.NotFound(problem!.Say(here.Culture));
    }
}
