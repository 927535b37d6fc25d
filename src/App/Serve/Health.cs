using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Data.Sqlite;
using Windfall.App.Pages;

namespace Windfall.App.Serve;

/// <summary>For whoever keeps the program running: <c>/healthz</c>, it lives; <c>/readyz</c>, it can read its data.</summary>
static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder web)
    {
        web.MapGet("/healthz", () => TypedResults.Text("ok")).AllowAnonymous().WithTags("Health").WithSummary("It lives.");
        web.MapGet("/readyz", Ready).AllowAnonymous().WithTags("Health").WithSummary("It lives, and its database can be read.");
    }

    static Results<ContentHttpResult, StatusCodeHttpResult> Ready(Served served)
    {
        try
        {
            using var connection = served.Connect();
            return TypedResults.Text("ok");
        }
        catch (Exception error) when (error is IOException or SqliteException)
        {
            return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}
