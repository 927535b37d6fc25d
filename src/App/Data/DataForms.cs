using System.IO.Compression;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Windfall.App.Care;
using Windfall.App.Frame;
using Windfall.App.Moving;
using Windfall.App.Pages;
using Windfall.App.People;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Origins;
using Windfall.Store.Bulk;

namespace Windfall.App.Data;

/// <summary>What the page of the data sends.</summary>
static class DataForms
{
    const string Page = "/settings/data";

    public static void MapDataForms(this IEndpointRouteBuilder web)
    {
        web.MapPost("/settings/data/retention", KeepRetention).ExcludeFromDescription();
        web.MapPost("/settings/data/backup", BackUp).ExcludeFromDescription();
        web.MapPost("/settings/data/drill", ReadAgain).ExcludeFromDescription();
        web.MapPost("/settings/data/key", DrawKey).ExcludeFromDescription();
        web.MapPost("/settings/data/written", NoteWritten).ExcludeFromDescription();
        web.MapPost("/settings/data/export", TakeAlong).ExcludeFromDescription();
        web.MapPost("/settings/data/held", Hold).ExcludeFromDescription();
        web.MapPost("/settings/data/erase", Erase).ExcludeFromDescription();
        web.MapPost("/settings/data/workspace", Live).ExcludeFromDescription();
    }

    static RedirectHttpResult Done(Here here, Did did, Phrase what, UndoForm? undo = null)
    {
        did.Say(what, undo);
        return TypedResults.LocalRedirect(here.Link(Page));
    }

    static RedirectHttpResult Refused(Here here, string why) => TypedResults.LocalRedirect(here.Link(Page, ("refused", why)));

    static RedirectHttpResult KeepRetention([FromForm] int hand, [FromForm] int others, [FromForm] int leads, Here here, Did did)
    {
        if (here.Workspace is not { } workspace || Retention.Parse(new Retention(hand, others, leads).ToString()) is not { } chosen)
            return Refused(here, "bad_retention");
        var before = RetentionRun.Of(workspace);
        RetentionRun.Choose(workspace, chosen);
        return Done(here, did, new("care.kept_for", chosen.HandDays, chosen.OtherDays, chosen.LeadMonths), new(here.Link("/settings/data/retention"),
            new() { ["hand"] = $"{before.HandDays}", ["others"] = $"{before.OtherDays}", ["leads"] = $"{before.LeadMonths}" }));
    }

    static RedirectHttpResult BackUp(Here here, Served served, Did did)
    {
        try
        {
            var made = Backups.MakeDaily(served.Shell, here.Workspace!.Database, served.Shell.Clock.GetUtcNow());
            return Done(here, did, new("data.backed_up", Path.GetFileName(made.File)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or Microsoft.Data.Sqlite.SqliteException)
        {
            return Refused(here, "no_backup");
        }
    }

    static RedirectHttpResult ReadAgain(Here here, Served served, Did did)
    {
        if (Backups.List(served.Shell) is not [var newest, ..])
            return Refused(here, "no_backup");
        using var connection = here.Workspace!.Database.Connect();
        var drill = Drills.Run(served.Shell, connection, newest, served.Shell.Clock.GetUtcNow());
        return drill.Problem is null ? Done(here, did, new("data.read_again")) : Refused(here, "drill_failed");
    }

    /// <summary>Whatever has a form that is signed is kept by no browser.</summary>
    static RazorComponentResult<KeyPage> DrawKey(Here here, Served served)
    {
        using var connection = here.Workspace!.Database.Connect();
        return new(new { Key = BackupKey.Draw(served.Shell.Home, connection) });
    }

    static RedirectHttpResult NoteWritten(Here here, Did did)
    {
        using var connection = here.Workspace!.Database.Connect();
        BackupKey.NoteWritten(connection);
        return Done(here, did, new("care.noted"));
    }

    static Results<FileStreamHttpResult, RedirectHttpResult> TakeAlong([FromForm] string? all, [FromForm] string? json, Here here, Served served)
    {
        // It lies on disk while it is sent, and is gone then.
        var file = new FileStream(Path.Combine(served.Shell.Home, $"export-{Guid.NewGuid():N}.zip"), new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose,
        });
        using (var folder = Scratch.Empty(served.Shell))
        {
            var tables = Path.Combine(folder.Shell.Home, "tables");
            if (WholeExport.Run(served.Shell, here.Workspace!.Database, all == "on" ? null : here.Workspace, tables, json == "on") != Ask.Done)
            {
                file.Dispose();
                return Refused(here, "no_export");
            }
            ZipFile.CreateFromDirectory(tables, file);
        }
        file.Position = 0;
        return TypedResults.File(file, "application/zip", "windfall-export.zip");
    }

    static Results<FileContentHttpResult, RedirectHttpResult> Hold([FromForm] string? whom, Here here)
    {
        using var connection = here.Workspace!.Database.Connect();
        if (EraseCommand.Find(connection, here.Workspace, whom ?? "", out _) is not { } person)
            return Refused(here, "nobody");
        using var held = new MemoryStream();
        using (var json = new Utf8JsonWriter(held, new() { Indented = true }))
            Held.Write(json, connection, Erasure.Selves(connection, person));
        return TypedResults.File(held.ToArray(), "application/json", $"person-{person}.json");
    }

    static RedirectHttpResult Erase([FromForm] string? whom, [FromForm] string? meant, Here here, Did did)
    {
        using var connection = here.Workspace!.Database.Connect();
        if (EraseCommand.Find(connection, here.Workspace, whom ?? "", out _) is not { } person)
            return Refused(here, "nobody");
        if (meant != "on")
            return Refused(here, "not_meant");
        return Done(here, did, new(EraseCommand.Erase(connection, here.Workspace, person) ? "care.erased" : "care.erased_busy"));
    }

    static RedirectHttpResult Live([FromForm] string? name, [FromForm] string? act, Here here, Served served, Did did)
    {
        using var connection = here.Workspace!.Database.Connect();
        var (now, which) = (served.Shell.Clock.GetUtcNow(), name ?? "");
        if (act is "delete" or "archive" && which == served.Workspace)
            return Refused(here, "served");
        var (isDone, back) = act switch
        {
            "archive" => (Lives.Archive(connection, which, now), "unarchive"),
            "unarchive" => (Lives.Unarchive(connection, which), null),
            "delete" => (Lives.Delete(connection, which, now), "undelete"),
            "undelete" => (Lives.Undelete(connection, which), null),
            _ => (false, (string?)null),
        };
        if (!isDone)
            return Refused(here, "no_such");
        did.Say(new($"data.did_{act}", which), back is null ? null : new($"/settings/data/workspace", new() { ["name"] = which, ["act"] = back }));
        return TypedResults.LocalRedirect(which == here.Workspace.Name && back is not null ? $"{Page}" : here.Link(Page));
    }
}
