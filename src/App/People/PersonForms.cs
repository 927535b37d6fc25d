using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Windfall.App.Pages;
using Windfall.Core;
using Windfall.Store.Bulk;

namespace Windfall.App.People;

/// <summary>What the pages of people send: two are one, or two again.</summary>
static class PersonForms
{
    public sealed record Pair(long One, long Other);

    public static void MapPersonForms(this IEndpointRouteBuilder web)
    {
        web.MapPost("/person/merge", Merge).ExcludeFromDescription();
        web.MapPost("/person/unmerge", Unmerge).ExcludeFromDescription();
    }

    static Results<RedirectHttpResult, NotFound> Merge([FromForm] Pair pair, Here here, Did did)
    {
        if (here.Workspace is not { } workspace)
            return TypedResults.NotFound();
        if (Merging.Merge(workspace.Database, workspace.Id, pair.One, pair.Other, workspace.Now, workspace.Judge))
            did.Say(new Phrase("people.merged", pair.One, pair.Other),
                new(here.Link("/person/unmerge"), new() { ["one"] = $"{pair.One}", ["other"] = $"{pair.Other}" }));
        return TypedResults.LocalRedirect(here.Link("/audience/duplicates"));
    }

    static Results<RedirectHttpResult, NotFound> Unmerge([FromForm] Pair pair, Here here, Did did)
    {
        if (here.Workspace is not { } workspace)
            return TypedResults.NotFound();
        if (Merging.Unmerge(workspace.Database, workspace.Id, pair.One, workspace.Now, workspace.Judge))
            did.Say(new Phrase("people.unmerged"));
        return TypedResults.LocalRedirect(here.Link("/audience/duplicates"));
    }
}
