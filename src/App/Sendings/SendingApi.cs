using Microsoft.AspNetCore.Http.HttpResults;
using Windfall.App.Conversations;
using Windfall.App.Frame;
using Windfall.App.Networks;
using Windfall.App.Pages;
using Windfall.App.Serve;
using Windfall.Core.Sync;

namespace Windfall.App.Sendings;

/// <summary><c>/api/conversations/{id}/sendings</c>: what is sent to the network, each by somebody's asking.</summary>
static class SendingApi
{
    /// <param name="Text">Codes of saved replies are written out; none for a like.</param>
    /// <param name="Minutes">What it took.</param>
    public sealed record Asked(SendingKind Kind, string? Text, double? Minutes);

    /// <param name="Address">Where the network shows it; null: it is on its way.</param>
    /// <param name="NextAt">When it is tried again by itself.</param>
    public sealed record Shown(long Id, SendingKind Kind, string Text, DateTimeOffset MadeAt, DateTimeOffset? SentAt, string? Address, DateTimeOffset? NextAt, SetbackKind? Setback);

    public static void MapSendings(this IEndpointRouteBuilder api)
    {
        api.MapGet("/conversations/{id:long}/sendings", List).WithTags("Inbox").WithSummary("What was sent to the network, or is on its way; not what was taken back.");
        api.MapPost("/conversations/{id:long}/sendings", Send).WithTags("Inbox").WithSummary("Replies, likes or quotes on the network, as the account that is signed in. Asked twice for the same, it is there once.");
        api.MapDelete("/sendings/{id:long}", Unsend).WithTags("Inbox").WithSummary("Takes back what was sent, or is on its way.");
    }

    static Results<Ok<List<Shown>>, ProblemHttpResult> List(long id, Here here)
    {
        using var connection = here.Workspace!.Database.Connect();
        return TypedResults.Ok(Sending.Of(connection, here.Workspace.Id, id).ConvertAll(Show));
    }

    static async Task<Results<Ok<Shown>, ProblemHttpResult>> Send(long id, Asked asked, Here here, Served served, CancellationToken cancel)
    {
        using var connection = here.Workspace!.Database.Connect();
        if (TalkRows.Find(connection, here.Workspace, id) is not { } talk)
            return Api.NotFound(here.Say("inbox.no_such", id));
        var (sending, refused) = await Sender.SendWritten(served.Shell, here.Workspace, connection, talk, asked.Kind, asked.Text ?? "", here.By, asked.Minutes, cancel);
        return refused is null ? TypedResults.Ok(Show(sending!)) : Api.Refused(refused.Because.Say(here.Culture));
    }

    static async Task<Results<NoContent, ProblemHttpResult>> Unsend(long id, Here here, Served served, CancellationToken cancel)
    {
        using var connection = here.Workspace!.Database.Connect();
        if (Sending.Find(connection, here.Workspace.Id, id) is not { EndedAt: null } sending)
            return Api.NotFound(here.Say("sending.no_such", id));
        return await Sender.TakeBack(served.Shell, here.Workspace, sending, here.By, cancel) is { } refused ? Api.Refused(refused.Because.Say(here.Culture)) : TypedResults.NoContent();
    }

    static Shown Show(Sending sending) =>
        new(sending.Id, sending.Kind, sending.Text, sending.MadeAt, sending.SentAt, sending.Address, sending.NextAt, sending.SentAt is null ? sending.Setback : null);
}
