using Microsoft.AspNetCore.Http.HttpResults;
using Windfall.App.Pages;
using Windfall.App.Serve;

namespace Windfall.App.Handover;

/// <summary><c>GET /api/leads/export?format=hubspot</c></summary>
static class HandoverApi
{
    public static void MapHandover(this IEndpointRouteBuilder api) => api.MapGet("/leads/export", Export).WithTags("Leads")
        .WithSummary("Leads for another program: csv, vcard, hubspot, salesforce. What an origin forbids stays.");

    static Results<ContentHttpResult, ProblemHttpResult> Export(Here here, HttpContext context, string? format)
    {
        if (!Enum.TryParse<LeadFormat>(format ?? "csv", ignoreCase: true, out var which) || !Enum.IsDefined(which))
            return Api.Unreadable(here.Say("lead.formats"));
        using var connection = here.Workspace!.Database.Connect();
        var (type, name) = LeadFormats.File(which);
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        return TypedResults.Text(LeadFormats.Write(which, Outgoing.Of(connection, here.Workspace), here.Workspace.Now), type);
    }
}
