using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Data.Sqlite;
using Windfall.App.Networks;
using Windfall.App.Pages;
using Windfall.Core.Posts;
using Windfall.Sources.LinkedInApi;

namespace Windfall.App.Sources;

/// <summary>Where LinkedIn says that something happened on a page: <c>/api/hooks/linkedin/7</c>, for source 7. Whoever cannot sign is not heard; what is heard is a hint to look.</summary>
static class LinkedInHooks
{
    const int Largest = 1 << 20;

    public static void MapLinkedInHooks(this IEndpointRouteBuilder web)
    {
        var hooks = web.MapGroup("/api/hooks/linkedin").AllowAnonymous().DisableAntiforgery().ExcludeFromDescription();
        hooks.MapGet("/{id:long}", Prove);
        hooks.MapPost("/{id:long}", Hear);
    }

    /// <summary>The challenge: asked when it is set up, and every two hours.</summary>
    static Results<JsonHttpResult<Dictionary<string, string>>, NotFound> Prove(long id, string? challengeCode, Served served)
    {
        using var connection = served.Connect();
        return Secret(served, connection, id) is { } secret && challengeCode is { Length: > 0 and <= 200 }
            ? TypedResults.Json(new Dictionary<string, string> { ["challengeCode"] = challengeCode, ["challengeResponse"] = LinkedInWebhook.Answer(challengeCode, secret) })
            : TypedResults.NotFound();
    }

    static async Task<Results<Ok, NotFound, BadRequest>> Hear(long id, HttpRequest request, Served served, CancellationToken cancel)
    {
        using var connection = served.Connect();
        if (Secret(served, connection, id) is not { } secret || request.ContentLength > Largest)
            return TypedResults.NotFound();
        using var body = new MemoryStream();
        var buffer = new byte[16 << 10];
        while (body.Length <= Largest && await request.Body.ReadAsync(buffer, cancel) is > 0 and var read)
            body.Write(buffer, 0, read);
        if (body.Length > Largest || !LinkedInWebhook.IsTheirs(body.ToArray(), request.Headers["X-LI-Signature"], secret))
            return TypedResults.BadRequest();
        Visit.Hasten(connection, LinkedInWebhook.Posts(body.ToArray()), served.Shell.Clock.GetUtcNow());
        return TypedResults.Ok();
    }

    static string? Secret(Served served, SqliteConnection connection, long id) =>
        Source.All(connection).Find(one => one.Id == id) is { Network: Network.LinkedIn, IsPage: true } source ? SignIns.Secret<LinkedInSignIn.Keys>(served.Shell, connection, source.Id)?.AppSecret : null;
}
