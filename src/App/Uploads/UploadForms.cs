using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Windfall.App.Hand;
using Windfall.App.Pages;
using Windfall.Core;
using Windfall.Core.Posts;
using Windfall.Sources.Paste;
using Windfall.Store.Bulk;

namespace Windfall.App.Uploads;

/// <summary>What the import page sends: files and text, the word to keep them, a count, and the way back.</summary>
static class UploadForms
{
    /// <summary>Of all files together: a member's whole archive is seldom a tenth of it.</summary>
    public const long MostBytes = 1L << 30;
    const int MostFiles = 100, MostText = 4 << 20;

    public static void MapUploads(this IEndpointRouteBuilder web)
    {
        // The server writes what comes in straight to a temporary file; nothing larger than a few dozen kilobytes is ever held in memory.
        web.MapPost("/import/files", Take).WithFormOptions(multipartBodyLengthLimit: MostBytes, valueLengthLimit: MostText)
            .WithMetadata(new RequestSizeLimitAttribute(MostBytes + MostText)).ExcludeFromDescription();
        web.MapPost("/import/keep", Keep).ExcludeFromDescription();
        web.MapPost("/import/reading", Note).ExcludeFromDescription();
        web.MapPost("/import/undo", TakeBack).ExcludeFromDescription();
    }

    static async Task<Results<RedirectHttpResult, NotFound>> Take(IFormFileCollection files, [FromForm] string? text, [FromForm] string? post, Here here, CancellationToken cancel)
    {
        if (here.Workspace is not { } workspace)
            return TypedResults.NotFound();
        if (files.Count == 0 && string.IsNullOrWhiteSpace(text) || files.Count > MostFiles)
            return TypedResults.LocalRedirect(here.Link("/import", ("nothing", "true")));

        var staging = Staging.Begin(workspace);
        foreach (var file in files)
            await staging.Add(file.FileName, to => file.CopyToAsync(to, cancel));
        if (files.Count == 0)
            await staging.Add(Staging.Pasted, async to => await to.WriteAsync(Encoding.UTF8.GetBytes(text!), cancel));
        return TypedResults.LocalRedirect(here.Link("/import", ("upload", staging.Id), ("post", string.IsNullOrWhiteSpace(post) ? null : post)));
    }

    static Results<RedirectHttpResult, NotFound> Keep([FromForm] string upload, HttpRequest request, Here here, Did did, UploadJobs jobs)
    {
        if (here.Workspace is not { } workspace || Staging.Find(workspace, upload) is not { } staging)
            return TypedResults.NotFound();

        var asked = UploadAsked.Read(request.Form);
        if (asked.HasUnreadablePost)
            return TypedResults.LocalRedirect(here.Link("/import", ("upload", upload), ("post", asked.Post)));
        if (!UploadView.IsPaste(workspace, staging, asked))
        {
            jobs.Keep(workspace, staging, asked);
            return TypedResults.LocalRedirect(here.Link("/import", ("upload", upload), ("kept", "true")));
        }

        var pasted = PasteReader.Read(File.ReadAllText(staging.Files[0]), workspace.Now);
        var batch = pasted.Refused is null ? PasteCommand.Keep(workspace, pasted, asked.Post is null ? null : PostAddress.Read(asked.Post)) : null;
        staging.Remove();
        Say(here, did, batch);
        return TypedResults.LocalRedirect(here.Link("/import"));
    }

    /// <summary>What is left empty was not seen: unknown, and not zero.</summary>
    static Results<RedirectHttpResult, NotFound> Note(
        [FromForm] string? post, [FromForm] string? reactions, [FromForm] string? comments, [FromForm] string? reposts, [FromForm] string? impressions, Here here, Did did)
    {
        if (here.Workspace is not { } workspace)
            return TypedResults.NotFound();
        var isCount = true;
        long? Count(string? text)
        {
            if (string.IsNullOrWhiteSpace(text))
                return null;
            isCount &= long.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var count);
            return count;
        }
        var reading = new Reading(workspace.Now, Count(reactions), Count(comments), Count(reposts), Count(impressions));
        if (!isCount || PostAddress.Read(post) is not { } known || reading.SaysNothing)
            return TypedResults.LocalRedirect(here.Link("/import", ("unread", "true")));
        Say(here, did, PostCommand.Keep(workspace, "reading", known, reading).Batch);
        return TypedResults.LocalRedirect(here.Link("/post", ("url", known.Url)));
    }

    static Results<RedirectHttpResult, NotFound> TakeBack([FromForm] long batch, Here here, Did did)
    {
        if (here.Workspace is not { } workspace)
            return TypedResults.NotFound();
        did.Say(new Phrase(Undo.Run(workspace.Database, workspace.Id, batch, workspace.Judge) ? "uploads.undone" : "uploads.no_batch", batch));
        return TypedResults.LocalRedirect(here.Link("/import"));
    }

    static void Say(Here here, Did did, long? batch)
    {
        if (batch is { } number)
            did.Say(new Phrase("uploads.kept", number), new(here.Link("/import/undo"), new() { ["batch"] = $"{number}" }));
        else
            did.Say(new Phrase("uploads.nothing_new"));
    }
}
