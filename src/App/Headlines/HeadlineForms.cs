using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Windfall.App.Frame;
using Windfall.App.Pages;
using Windfall.App.Serve;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Coach;

namespace Windfall.App.Headlines;

/// <summary>A headline that is kept from now on; and <c>GET /api/headline/review</c>, <c>/history</c>: what <c>windfall headline review</c> and <c>history</c> say with <c>--json</c>.</summary>
static class HeadlineForms
{
    const int Longest = 300;

    public static void MapHeadlineForms(this IEndpointRouteBuilder web) => web.MapPost("/headline/keep", Keep).ExcludeFromDescription();

    public static void MapHeadline(this IEndpointRouteBuilder api)
    {
        var headline = api.MapGroup("/headline").WithTags("Headline");
        headline.MapGet("/review", Review).WithSummary("How clear a headline is, what is seen of it at each cut-off, and how to better it. Without a text: one's own.");
        headline.MapGet("/history", History).WithSummary("The dated versions of one's own headline, and what came after each.");
    }

    static Results<RedirectHttpResult, NotFound> Keep([FromForm] string? text, Here here, Did did)
    {
        if (here.Workspace is not { } workspace || string.IsNullOrWhiteSpace(text) || text.Length > Longest)
            return TypedResults.NotFound();
        using var connection = workspace.Database.Connect();
        if (OwnHeadlines.Newest(connection, workspace) is not { } name)
            return TypedResults.LocalRedirect(here.Link("/settings", ("refused", "no_name")));
        ProfileCommand.Keep(workspace, name, text.Trim(), url: null);
        did.Say(new Phrase("coach.kept"));
        return TypedResults.LocalRedirect(here.Link("/headline"));
    }

    static Results<Utf8ContentHttpResult, ProblemHttpResult> Review(Here here, string? text)
    {
        using var connection = here.Workspace!.Database.Connect();
        var own = OwnHeadlines.Current(connection, here.Workspace, profile: null);
        if ((text ?? own?.Headline) is not { Length: > 0 } headline)
            return Api.NotFound(here.Say("coach.none"));
        var review = HeadlineCoach.Review(headline.Length > Longest ? headline[..Longest] : headline, here.Workspace.Goal(), OwnHeadlines.Facts(connection, here.Workspace, own?.Name), OwnHeadlines.Cuts(connection, here.Workspace));
        return Json.Written(json => HeadlineReviewText.Write(json, review, here.Culture));
    }

    static Results<Utf8ContentHttpResult, ProblemHttpResult> History(Here here)
    {
        using var connection = here.Workspace!.Database.Connect();
        var name = OwnHeadlines.Newest(connection, here.Workspace);
        return HeadlineHistory.Of(connection, here.Workspace, name) is { } history ? Json.Written(json => HeadlineHistory.Write(json, name!, history)) : Api.NotFound(here.Say("coach.none"));
    }
}
