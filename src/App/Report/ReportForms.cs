using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Windfall.App.Briefs;
using Windfall.App.Frame;
using Windfall.App.Pages;
using Windfall.App.Serve;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Briefs;
using Windfall.Core.Posts;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Report;

/// <summary>The report as one file, and the links that show it to others.</summary>
static class ReportForms
{
    public sealed record Share(string? Url, int Days);

    public sealed record Ended(long Link);

    public static void MapReport(this IEndpointRouteBuilder web)
    {
        web.MapGet("/report/file", OneFile).ExcludeFromDescription();
        web.MapGet("/report/brand.css", Style).ExcludeFromDescription();
        web.MapPost("/report/link", Make).ExcludeFromDescription();
        web.MapPost("/report/link/end", End).ExcludeFromDescription();
        web.MapPost("/report/link/reopen", Reopen).ExcludeFromDescription();
        web.MapGet("/shared/{secret}", Show).AllowAnonymous().ExcludeFromDescription();
    }

    static Results<ContentHttpResult, ProblemHttpResult> OneFile(Here here, HttpContext context, string? url)
    {
        if (here.Workspace is not { } workspace)
            return Api.NotFound(here.Problem!);
        var post = PostAddress.Read(url)?.Id;
        if (url is not null && post is null || BriefCommand.Make(workspace, post) is not { } brief)
            return Api.NotFound(here.Say("web.no_post"));
        return File(context, brief, here.Culture, workspace, forOthers: false);
    }

    static ContentHttpResult Style(Here here)
    {
        using var connection = here.Workspace?.Database.Connect();
        return TypedResults.Text(here.Workspace is { } workspace ? Brands.Of(connection!, workspace)?.Style ?? "" : "", "text/css; charset=utf-8");
    }

    static Results<RedirectHttpResult, NotFound> Make([FromForm] Share share, Here here, Did did, Served served)
    {
        if (here.Workspace is not { } workspace || PostAddress.Read(share.Url) is not { } post)
            return TypedResults.NotFound();
        using var connection = workspace.Database.Connect();
        var number = PostIndex.Number(connection, workspace.Id, post.Id);
        if (number == 0)
            return TypedResults.NotFound();

        var days = ReportLinks.Days.Contains(share.Days) ? share.Days : ReportLinks.Days[1];
        var secret = ReportLinks.Make(connection, workspace, number, here.Culture, served.Shell.Clock.GetUtcNow(), days);
        did.Say(new Phrase("report.made", $"{here.Origin}/shared/{secret}"));
        return TypedResults.LocalRedirect(here.Link("/report", ("url", share.Url)));
    }

    static Results<RedirectHttpResult, NotFound> End([FromForm] Ended ended, Here here, Did did, Served served)
    {
        if (here.Workspace is not { } workspace)
            return TypedResults.NotFound();
        using var connection = workspace.Database.Connect();
        if (ReportLinks.End(connection, workspace, ended.Link, served.Shell.Clock.GetUtcNow()))
            did.Say(new Phrase("report.ended"), new(here.Link("/report/link/reopen"), new() { ["link"] = $"{ended.Link}" }));
        return TypedResults.LocalRedirect(here.Link("/report"));
    }

    static Results<RedirectHttpResult, NotFound> Reopen([FromForm] Ended ended, Here here, Did did)
    {
        if (here.Workspace is not { } workspace)
            return TypedResults.NotFound();
        using var connection = workspace.Database.Connect();
        if (ReportLinks.End(connection, workspace, ended.Link, ended: null))
            did.Say(new Phrase("report.reopened"));
        return TypedResults.LocalRedirect(here.Link("/report"));
    }

    /// <summary>To whoever has the link, and nothing else of the workspace.</summary>
    static ContentHttpResult Show(string secret, HttpContext context, Served served)
    {
        var now = served.Shell.Clock.GetUtcNow();
        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        if (Database.Open(served.Shell.Home, now, out _) is not { } database)
            return Closed(served);
        using var connection = database.Connect();
        if (ReportLinks.Find(connection, secret, now) is not { } link || Workspace.Open(served.Shell, link.Workspace, link.AsOf, out _) is not { } workspace
            || new BriefLoader(workspace).Load(link.Post, BriefCommand.DefaultMinutes) is not { } input)
            return Closed(served);
        return File(context, Briefing.Of(input), link.Culture, workspace, forOthers: true);
    }

    /// <summary>The same for a link that ended and for one that never was.</summary>
    static ContentHttpResult Closed(Served served) => TypedResults.Text(new Phrase("report.closed").Say(served.Shell.Culture), "text/plain; charset=utf-8", statusCode: StatusCodes.Status404NotFound);

    static ContentHttpResult File(HttpContext context, Brief brief, CultureInfo culture, Workspace workspace, bool forOthers)
    {
        using var connection = workspace.Database.Connect();
        var brand = Brands.Of(connection, workspace);
        context.Response.Headers.ContentSecurityPolicy = $"{BriefHtml.PolicyOf(brand)}; frame-ancestors 'none'";      // narrower than that of pages: its one style sheet is in it
        using var page = new StringWriter(CultureInfo.InvariantCulture);
        BriefHtml.Write(forOthers ? ForOthers.Of(brief) : brief, culture, workspace.TimeZone, page, brand, forOthers);
        return TypedResults.Text(page.ToString(), "text/html; charset=utf-8");
    }
}
