using Microsoft.AspNetCore.Http.HttpResults;
using Windfall.App.Pages;

namespace Windfall.App.Serve;

/// <summary>
/// What all of <c>/api</c> keeps to. Names are camelCase, times ISO 8601 in UTC, shares from 0 to 1, null is unknown. <c>?workspace=</c>, <c>?at=</c> and <c>?lang=</c> go with
/// everything, as on pages. A list is <see cref="Paged{T}"/>. A refusal is problem+json with a sentence in <c>detail</c>. What is read bears an ETag.
/// </summary>
static class Api
{
    /// <summary>The name of the document that describes all of it, and where it is.</summary>
    public const string Document = "v1", DocumentAddress = "/api/openapi.json";

    public static bool IsAsked(HttpContext context) => context.Request.Path.StartsWithSegments("/api", out var rest) && rest.HasValue;       // /api itself is a page: the reader of the document

    /// <summary>The group that each slice maps its own into; a handler takes <see cref="Here"/>, whose workspace is then there.</summary>
    public static RouteGroupBuilder MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").AddEndpointFilter(InAWorkspace);
        api.MapLive();
        return api;
    }

    static async ValueTask<object?> InAWorkspace(EndpointFilterInvocationContext asked, EndpointFilterDelegate next) =>
        asked.HttpContext.RequestServices.GetRequiredService<Here>() is { Workspace: null, Problem: var problem } ? NotFound(problem!) : await next(asked);

    /// <summary>What was asked for is not there.</summary>
    /// <param name="because">A sentence, with what to do about it.</param>
    public static ProblemHttpResult NotFound(string because) => TypedResults.Problem(because, statusCode: StatusCodes.Status404NotFound);

    /// <summary>A rule said no.</summary>
    /// <param name="because">A sentence for the person who asked.</param>
    public static ProblemHttpResult Refused(string because) => TypedResults.Problem(because, statusCode: StatusCodes.Status409Conflict);

    /// <summary>What was sent cannot be read.</summary>
    /// <param name="because">A sentence that says where, what was expected and what to do.</param>
    public static ProblemHttpResult Unreadable(string because) => TypedResults.Problem(because, statusCode: StatusCodes.Status400BadRequest);
}

/// <summary>A part of a list.</summary>
/// <param name="Page">From 1.</param>
/// <param name="HasMore">There is a page after this.</param>
sealed record Paged<T>(IReadOnlyList<T> Items, int Page, bool HasMore);

/// <summary>Which part of a list: <c>?page=2&amp;size=50</c>. What is out of bounds is brought within.</summary>
readonly record struct PageAsked(int? Page, int? Size)
{
    const int Usual = 50, Most = 500, Last = 1_000_000;

    public int Number => Math.Clamp(Page ?? 1, 1, Last);

    public int Rows => Math.Clamp(Size ?? Usual, 1, Most);

    public int Skip => (int)Math.Min(int.MaxValue, (Number - 1L) * Rows);

    /// <param name="rows">Read with one row more than <see cref="Rows"/>.</param>
    public Paged<T> Of<T>(IReadOnlyList<T> rows) => new(rows.Count > Rows ? [.. rows.Take(Rows)] : rows, Number, rows.Count > Rows);
}
