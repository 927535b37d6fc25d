using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Windfall.App.Conversations;
using Windfall.App.Networks;
using Windfall.App.Pages;
using Windfall.Core;

namespace Windfall.App.Sendings;

/// <summary>What the page of a conversation sends to the network, and takes back.</summary>
static class SendingForms
{
    public sealed record Clicked
    {
        public SendingKind Kind { get; init; }
        public string? Text { get; init; }

        /// <summary>When the conversation was opened, in unix milliseconds.</summary>
        public long? Opened { get; init; }
        public string? Back { get; init; }
    }

    public static void MapSendingForms(this IEndpointRouteBuilder web)
    {
        web.MapPost("/inbox/{id:long}/send", Send).ExcludeFromDescription();
        web.MapPost("/inbox/unsend", Unsend).ExcludeFromDescription();
    }

    static async Task<RedirectHttpResult> Send(long id, [FromForm] Clicked clicked, Here here, Did did, Served served, CancellationToken cancel)
    {
        var page = here.Link($"/inbox/{id}");
        if (here.Workspace is not { } workspace)
            return TypedResults.LocalRedirect("/inbox");
        using var connection = workspace.Database.Connect();
        if (TalkRows.Find(connection, workspace, id) is not { } talk || !Enum.IsDefined(clicked.Kind))
            return Told(did, here.Link("/inbox"), new("inbox.no_such", id));

        var minutes = clicked.Opened is { } then ? (served.Shell.Clock.GetUtcNow().ToUnixTimeMilliseconds() - then) / 60_000.0 : (double?)null;
        var (sending, refused) = await Sender.SendWritten(served.Shell, workspace, connection, talk, clicked.Kind, clicked.Text ?? "", here.By, minutes is > 0 and < 24 * 60 ? minutes : null, cancel);
        if (refused is not null)
            return Told(did, here.Link($"/inbox/{id}", ("text", clicked.Text)), refused.Because);
        var undo = new UndoForm(here.Link("/inbox/unsend"), new() { ["Id"] = sending!.Id.ToString(CultureInfo.InvariantCulture), ["Back"] = page });
        return Told(did, sending.SentAt is null || clicked.Kind is SendingKind.Like ? page : Look.Back(clicked.Back ?? page), SendingWords.State(sending), undo);
    }

    static async Task<RedirectHttpResult> Unsend([FromForm] long id, [FromForm] string? back, Here here, Did did, Served served, CancellationToken cancel)
    {
        if (here.Workspace is not { } workspace)
            return TypedResults.LocalRedirect("/inbox");
        using var connection = workspace.Database.Connect();
        return Sending.Find(connection, workspace.Id, id) is { EndedAt: null } sending
            ? Told(did, Look.Back(back ?? "/inbox"), await Sender.TakeBack(served.Shell, workspace, sending, here.By, cancel) is { } refused ? refused.Because : new("sending.taken_back"))
            : Told(did, Look.Back(back ?? "/inbox"), new("sending.no_such", id));
    }

    static RedirectHttpResult Told(Did did, string to, Phrase what, UndoForm? undo = null)
    {
        did.Say(what, undo);
        return TypedResults.LocalRedirect(to);
    }
}
