using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Windfall.App.Import;
using Windfall.App.Pages;
using Windfall.App.Serve;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Uploads;

/// <summary><c>POST /api/import</c>, <c>GET /api/import</c>, <c>DELETE /api/import/7</c>: what <c>windfall import</c> does and says with <c>--json</c>.</summary>
static class UploadApi
{
    public sealed record BatchRow(long Id, DateTimeOffset At, string What, string Origin, string? Declaration);

    public static void MapImport(this IEndpointRouteBuilder api)
    {
        var import = api.MapGroup("/import").WithTags("Import");
        import.MapPost("/", Take).WithFormOptions(multipartBodyLengthLimit: UploadForms.MostBytes).WithMetadata(new RequestSizeLimitAttribute(UploadForms.MostBytes)).DisableAntiforgery()
            .WithSummary("Imports the files of a multipart form; ?post=, declare=, skip=on, map.FIELD=COLUMN, dryRun=true. One batch, all or nothing.");
        import.MapGet("/", List).WithSummary("The batches, newest first.");
        import.MapDelete("/{batch:long}", TakeBack).WithSummary("Takes a batch back: all that it brought, and nothing else.");
    }

    static async Task<Results<Utf8ContentHttpResult, ProblemHttpResult>> Take(IFormFileCollection files, HttpRequest request, Here here, bool? dryRun, CancellationToken cancel)
    {
        if (files.Count == 0)
            return Api.Unreadable(here.Say("uploads.nothing"));
        var staging = Staging.Begin(here.Workspace!);
        try
        {
            foreach (var file in files)
                await staging.Add(file.FileName, to => file.CopyToAsync(to, cancel));
            var asked = UploadAsked.Read(request.Query.Concat(request.Form).DistinctBy(pair => pair.Key));
            if (asked.HasUnreadablePost)
                return Api.Unreadable(here.Say("web.no_address"));
            var report = await Task.Run(() => new Importer(here.Workspace!, Stream.Null).Run(asked.Request(staging.Files, dryRun ?? false)), cancel);
            return report.Problem is { } problem ? Api.Refused(problem) : Json.Written(report.WriteJson);
        }
        finally
        {
            staging.Remove();
        }
    }

    static Ok<Paged<BatchRow>> List(Here here, [AsParameters] PageAsked page)
    {
        using var connection = here.Workspace!.Database.Connect();
        return TypedResults.Ok(page.Of<BatchRow>(
        [
            .. connection.Command("SELECT id, at, what, origin, declaration FROM batches WHERE workspace_id = $w ORDER BY id DESC LIMIT $most OFFSET $skip",
                ("$w", here.Workspace.Id), ("$most", page.Rows + 1), ("$skip", page.Skip))
                .Rows(row => new BatchRow(row.GetInt64(0), row.Time(1)!.Value.ToUniversalTime(), row.GetString(2), Core.Headlines.Vocabulary.Word((Core.Origins.Origin)row.GetInt32(3)), row.Text(4)))
        ]));
    }

    static Results<NoContent, ProblemHttpResult> TakeBack(Here here, long batch) => Undo.Run(here.Workspace!.Database, here.Workspace.Id, batch, here.Workspace.Judge)
        ? TypedResults.NoContent() : Api.NotFound(here.Say("uploads.no_batch", batch));
}
