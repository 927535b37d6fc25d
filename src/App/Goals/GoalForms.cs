using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Windfall.App.Crowd;
using Windfall.App.Frame;
using Windfall.App.Pages;
using Windfall.App.Serve;
using Windfall.Core;
using Windfall.Core.Audience;
using Windfall.Store;

namespace Windfall.App.Goals;

/// <summary>A goal that is kept, the one before it brought back; and <c>GET</c>, <c>PUT /api/goal</c>, <c>POST /api/goal/preview</c>.</summary>
static class GoalForms
{
    public static void MapGoalForms(this IEndpointRouteBuilder web)
    {
        web.MapPost("/settings/goal/keep", Keep).ExcludeFromDescription();
        web.MapPost("/settings/goal/back", Back).ExcludeFromDescription();
    }

    public static void MapGoal(this IEndpointRouteBuilder api)
    {
        var goal = api.MapGroup("/goal").WithTags("Goal");
        goal.MapGet("/", Show).WithSummary("The goal in force, as 'windfall goal show' says it.");
        goal.MapPut("/", Put).WithSummary("Puts a goal in force and reads everybody against it; the body is a goal's JSON.");
        goal.MapPost("/preview", Preview).WithSummary("How many people a goal would have, beside those of the goal in force. Nothing is kept.");
    }

    static Results<RedirectHttpResult, NotFound> Keep([FromForm] string goal, Here here, Did did)
    {
        if (here.Workspace is not { } workspace || Goal.Parse(goal, out _) is not { } wanted)
            return TypedResults.NotFound();
        using var connection = workspace.Database.Connect();
        var before = connection.Number("SELECT id FROM goals WHERE workspace_id = $w ORDER BY set_at DESC, id DESC LIMIT 1", ("$w", workspace.Id));
        GoalCommand.Keep(workspace, wanted);
        did.Say(new Phrase("goals.kept", wanted.Name), before == 0 ? null : new(here.Link("/settings/goal/back"), new() { ["goal"] = $"{before}" }));
        return TypedResults.LocalRedirect(here.Link("/settings/goal"));
    }

    /// <summary>An older goal in force again: what was in between stays on record.</summary>
    static Results<RedirectHttpResult, NotFound> Back([FromForm] long goal, Here here, Did did)
    {
        if (here.Workspace is not { } workspace)
            return TypedResults.NotFound();
        using var connection = workspace.Database.Connect();
        var json = connection.Command("SELECT json FROM goals WHERE id = $id AND workspace_id = $w", ("$id", goal), ("$w", workspace.Id)).Rows(row => row.GetString(0)).FirstOrDefault();
        if (json is null || Goal.Parse(json, out _) is not { } older)
            return TypedResults.NotFound();
        GoalCommand.Keep(workspace, older);
        did.Say(new Phrase("goals.back", older.Name));
        return TypedResults.LocalRedirect(here.Link("/settings/goal"));
    }

    static Results<ContentHttpResult, ProblemHttpResult> Show(Here here) =>
        here.Workspace!.Goal() is { } goal ? TypedResults.Text(goal.ToJson(), "application/json; charset=utf-8") : Api.NotFound(here.Say("goals.none"));

    static async Task<Results<ContentHttpResult, ProblemHttpResult>> Put(Here here, HttpRequest request, CancellationToken cancel)
    {
        if (Goal.Parse(await Body(request, cancel), out var problem) is not { } goal)
            return Api.Unreadable(problem!.Say(here.Culture));
        GoalCommand.Keep(here.Workspace!, goal);
        return TypedResults.Text(goal.ToJson(), "application/json; charset=utf-8");
    }

    static async Task<Results<Ok<GoalPreviewAnswer>, ProblemHttpResult>> Preview(Here here, Rosters rosters, HttpRequest request, CancellationToken cancel)
    {
        if (Goal.Parse(await Body(request, cancel), out var problem) is not { } goal)
            return Api.Unreadable(problem!.Say(here.Culture));
        using var connection = here.Workspace!.Database.Connect();
        var preview = GoalPreview.Of(rosters.Of(connection, here.Workspace, here.Workspace.Rater(connection)), goal, here.Workspace.Now);
        return TypedResults.Ok(new GoalPreviewAnswer(preview.Now, preview.Then));
    }

    static async Task<string> Body(HttpRequest request, CancellationToken cancel)
    {
        using var body = new StreamReader(request.Body);
        return await body.ReadToEndAsync(cancel);
    }
}

/// <summary>Counts by the goal in force (null without one), and by the other.</summary>
sealed record GoalPreviewAnswer(GoalCounts? Now, GoalCounts Then);
