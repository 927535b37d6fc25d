using Microsoft.AspNetCore.Http.HttpResults;
using Windfall.App.Pages;
using Windfall.App.Serve;

namespace Windfall.App.People;

/// <summary><c>GET /api/person/7</c>, <c>/api/person/duplicates</c>: what <c>windfall person why</c> and <c>duplicates</c> say with <c>--json</c>.</summary>
static class PersonApi
{
    const double LeastShown = 0.3;

    public static void MapPerson(this IEndpointRouteBuilder api)
    {
        var person = api.MapGroup("/person").WithTags("Person");
        person.MapGet("/{id:long}", Why).WithSummary("Why somebody is where they are: what was read, every reason for and against, and what would change it.");
        person.MapGet("/duplicates", Twice).WithSummary("Who may be known twice, with what speaks for it and against.");
    }

    static Results<Utf8ContentHttpResult, ProblemHttpResult> Why(Here here, long id)
    {
        using var connection = here.Workspace!.Database.Connect();
        if (KnownPerson.ById(connection, here.Workspace!, id) is not { } person)
            return Api.NotFound(here.Say("people.no_person"));
        var why = PersonWhy.Of(connection, here.Workspace!, person);
        return Json.Written(json => WhyJson.Write(json, why, here.Culture));
    }

    static Utf8ContentHttpResult Twice(Here here, double? min, [AsParameters] PageAsked page)
    {
        using var connection = here.Workspace!.Database.Connect();
        var found = Duplicates.Find(connection, here.Workspace!, Math.Clamp(min ?? LeastShown, 0, 1));
        return Json.Written(json => DuplicatesCommand.Write(json, found, page.Rows, here.Culture));
    }
}
