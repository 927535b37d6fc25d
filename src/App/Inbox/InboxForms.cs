using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Windfall.App.Conversations;
using Windfall.App.Pages;
using Windfall.App.Replies;
using Windfall.Core;
using Windfall.Core.Efforts;
using Windfall.Core.Inbox;

namespace Windfall.App.Inbox;

/// <summary>What the pages of the inbox send: each does one thing, says on the page that follows what it did, and how to take it back.</summary>
static class InboxForms
{
    /// <summary>Of the list and of a conversation's buttons. Fields that a form does not have are null.</summary>
    public sealed record Sent
    {
        /// <summary>What, and with which: <c>done</c> for all ticked, <c>done:12</c> for one.</summary>
        public string? Do { get; init; }

        /// <summary>Those ticked.</summary>
        public long[]? Ids { get; init; }

        /// <summary>When a snooze ends; <c>reply</c>: when they write again.</summary>
        public string? Until { get; init; }

        /// <summary>When the conversation was opened, in unix milliseconds: what it took is noted.</summary>
        public long? Opened { get; init; }
        public string? Back { get; init; }
    }

    public sealed record ReplySent
    {
        public string? Text { get; init; }
        public long? Opened { get; init; }
        public string? Back { get; init; }
    }

    public sealed record TakenBack
    {
        public long Change { get; init; }
        public string? Back { get; init; }
    }

    public static void MapInboxForms(this IEndpointRouteBuilder web)
    {
        var forms = web.MapGroup("/inbox").ExcludeFromDescription();
        forms.MapPost("/state", SetState);
        forms.MapPost("/undo", Undo);
        forms.MapPost("/{id:long}/reply", Reply);
    }

    static RedirectHttpResult SetState([FromForm] Sent sent, Here here, Did did, Served served, HttpContext context)
    {
        if (here.Workspace is not { } workspace)
            return TypedResults.LocalRedirect("/inbox");
        using var connection = workspace.Database.Connect();

        var parts = (sent.Do ?? "").Split(':');
        ConversationState? state = parts[0] switch
        {
            "open" => ConversationState.Open,
            "done" => ConversationState.Done,
            "ignore" => ConversationState.Ignored,
            "snooze" => ConversationState.Snoozed,
            _ => null,
        };
        long[] ids = parts is [_, var one] && long.TryParse(one, CultureInfo.InvariantCulture, out var id) ? [id] : sent.Ids ?? [];
        var untilReply = sent.Until == "reply";
        var until = state is ConversationState.Snoozed && !untilReply
            ? SnoozeTime.Read(sent.Until ?? "+24h", workspace.Now, workspace.TimeZone, RuleRun.SnoozePresets(connection, workspace)) : null;
        if (state is null || state is ConversationState.Snoozed && until is null && !untilReply)
            return Told(did, sent.Back, new("inbox.no_time", sent.Until ?? ""));

        var change = StateChange.Set(connection, workspace, ids, state.Value, until, untilReply, Who(context));
        if (change.Count == 0)
            return Told(did, sent.Back, new("inbox.none_ticked"));
        if (ids is [var only] && sent.Opened is not null && TalkRows.Find(connection, workspace, only) is { } talk)
            Replying.Spent(connection, workspace, talk, EffortKind.Inbox, Since(sent.Opened, served), Who(context));

        var said = InboxSaid.Standing(new(state.Value, IsUnread: false, workspace.Now, until, untilReply), workspace.TimeZone, here.Culture);
        return Told(did, sent.Back, new("inbox.did", change.Count, said), Back(here, change, sent.Back));
    }

    static RedirectHttpResult Reply(long id, [FromForm] ReplySent sent, Here here, Did did, Served served, HttpContext context)
    {
        if (here.Workspace is not { } workspace)
            return TypedResults.LocalRedirect("/inbox");
        using var connection = workspace.Database.Connect();
        if (TalkRows.Find(connection, workspace, id) is not { } talk)
            return Told(did, "/inbox", new("inbox.no_such", id));

        var (text, refused) = Replying.Prepare(connection, workspace, talk, sent.Text ?? "");
        if (refused is not null)
            return Told(did, here.Link($"/inbox/{id}", ("text", sent.Text)), refused.Because);
        var change = Replying.Keep(connection, workspace, talk, text.Text, Since(sent.Opened, served), Who(context));
        return Told(did, sent.Back, new("inbox.replied", talk.Conversation.Person), Back(here, change, sent.Back));
    }

    static RedirectHttpResult Undo([FromForm] TakenBack sent, Here here, Did did, HttpContext context)
    {
        if (here.Workspace is not { } workspace)
            return TypedResults.LocalRedirect("/inbox");
        using var connection = workspace.Database.Connect();
        return Told(did, sent.Back, StateChange.Undo(connection, workspace, sent.Change, Who(context)) is { Count: > 0 } undone
            ? new("inbox.took_back", undone.Count) : new Phrase("inbox.nothing_to_undo"));
    }

    /// <returns>Null where nobody has signed in.</returns>
    public static string? Who(HttpContext context) => context.User.Identity?.Name;

    /// <summary>On the world's clock: a workspace's own may stand still.</summary>
    /// <returns>Minutes; null for what cannot be.</returns>
    static double? Since(long? opened, Served served) =>
        opened is { } then && (served.Shell.Clock.GetUtcNow().ToUnixTimeMilliseconds() - then) / 60_000.0 is > 0 and < 24 * 60 and var minutes ? minutes : null;

    static UndoForm Back(Here here, Change change, string? back) =>
        new(here.Link("/inbox/undo"), new() { ["Change"] = change.Id.ToString(CultureInfo.InvariantCulture), ["Back"] = Look.Back(back) });

    static RedirectHttpResult Told(Did did, string? back, Phrase what, UndoForm? undo = null)
    {
        did.Say(what, undo);
        return TypedResults.LocalRedirect(Look.Back(back ?? "/inbox"));
    }
}
