using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Data.Sqlite;
using Windfall.App.Conversations;
using Windfall.App.Frame;
using Windfall.App.Pages;
using Windfall.App.Replies;
using Windfall.App.Serve;
using Windfall.App.Workspaces;
using Windfall.Core.Inbox;
using Windfall.Core.Posts;
using Windfall.Core.Replies;
using Windfall.Store;

namespace Windfall.App.Inbox;

using Answer = Results<ContentHttpResult, ProblemHttpResult>;

/// <summary><c>/api/inbox</c> and <c>/api/conversations</c>: all that the command line does with conversations, in the same words.</summary>
static class InboxApi
{
    /// <param name="State">open, done, ignored or snoozed.</param>
    /// <param name="Until">Of a snooze: ISO 8601, +24h, "monday 9:00", or a preset; null: until they write again.</param>
    /// <param name="Ids">For many at once.</param>
    public sealed record StateSent(string State, string? Until, long[]? Ids);

    /// <param name="Minutes">What it took.</param>
    /// <param name="Address">Where the network shows it, if it was sent there.</param>
    public sealed record ReplySent(string Text, double? Minutes, string? Address);

    public static void MapInbox(this IEndpointRouteBuilder api)
    {
        var inbox = api.MapGroup("/inbox").WithTags("Inbox");
        inbox.MapGet("/", List).WithSummary("Conversations of one state, those most worth an answer first, and how many stand how.");
        inbox.MapGet("/plan", Plan).WithSummary("Those most worth the minutes there are, in order; what is left out, and why.");
        inbox.MapGet("/summary", ForTheRest).WithSummary("A draft of one public reply for all who get none of their own.");
        inbox.MapPut("/states", (StateSent sent, Here here, HttpContext context) => In(here, connection => Set(connection, here, context, sent.Ids ?? [], sent))).WithSummary("Many at once.");
        inbox.MapDelete("/changes/{change:long}", (long change, Here here, HttpContext context) => In(here, connection =>
            StateChange.Undo(connection, here.Workspace!, change, InboxForms.Who(context)) is { Count: > 0 } undone ? Changed(undone) : Api.Refused(here.Say("inbox.nothing_to_undo")))).WithSummary("Takes a change back, however many it was made to.");

        var talks = api.MapGroup("/conversations").WithTags("Inbox");
        talks.MapGet("/{id:long}", (long id, Here here) => One(here, id, (connection, talk) => Json(json =>
            InboxJson.One(json, talk, TalkRows.Replies(connection, here.Workspace!, talk.Id), StateChange.History(connection, here.Workspace!, talk.Id), here.Culture)))).WithSummary("What was said and answered, and who did what with it.");
        talks.MapPut("/{id:long}/state", (long id, StateSent sent, Here here, HttpContext context) => One(here, id, (connection, talk) => Set(connection, here, context, [talk.Id], sent)));
        talks.MapPost("/{id:long}/replies", (long id, ReplySent sent, Here here, HttpContext context) => One(here, id, (connection, talk) => Reply(connection, here, context, talk, sent))).WithSummary("Keeps an answer, codes written out; a person sends it.");
        talks.MapGet("/{id:long}/draft", (long id, Here here) => One(here, id, (_, talk) => Drafted(here, talk))).WithSummary("The beginning of an answer, by rules. None for what is hostile.");
        talks.MapPut("/{id:long}/claim", (long id, Here here, HttpContext context) => One(here, id, (connection, talk) =>
            Claim(connection, here, context, talk))).WithSummary("Says for three minutes that one is answering.");
    }

    static Answer List(Here here, string? state, string? post, [AsParameters] PageAsked asked) => In(here, connection =>
    {
        if (State(state ?? "new") is not { } wanted)
            return Api.Unreadable(here.Say("inbox.no_state", state!));
        return In(connection, here, post, view => Json(json => InboxJson.List(json, view, wanted, view.In(wanted, here.Workspace!.Now).Skip(asked.Skip).Take(asked.Rows), here.Workspace.Now, here.Culture)));
    });

    static Answer Plan(Here here, double? minutes, string? post) => In(here, connection => In(connection, here, post, view =>
    {
        var plan = view.Plan(minutes ?? PlanCommand.UsualMinutes, here.Workspace!.Now);
        return Json(json => InboxJson.Plan(json, plan, here.Culture));
    }));

    static Answer ForTheRest(Here here, string? post) => In(here, connection => In(connection, here, post, view =>
        Summary.Of(view) is { } summary ? Json(json => Text(json, summary.Text)) : Api.Refused(here.Say("summary.nobody"))));

    static Answer Set(SqliteConnection connection, Here here, HttpContext context, long[] ids, StateSent sent)
    {
        if (State(sent.State) is not { } state || state is ConversationState.New or ConversationState.Waiting)
            return Api.Unreadable(here.Say("inbox.no_state", sent.State));
        var workspace = here.Workspace!;
        var until = sent.Until is null ? null : SnoozeTime.Read(sent.Until, workspace.Now, workspace.TimeZone, RuleRun.SnoozePresets(connection, workspace));
        if (sent.Until is not null && until is null)
            return Api.Unreadable(here.Say("inbox.no_time", sent.Until));
        var change = StateChange.Set(connection, workspace, ids, state, until, untilReply: state is ConversationState.Snoozed && until is null, InboxForms.Who(context));
        return change.Count > 0 ? Changed(change) : Api.NotFound(here.Say("inbox.none_found"));
    }

    static Answer Reply(SqliteConnection connection, Here here, HttpContext context, Talk talk, ReplySent sent)
    {
        var (text, refused) = Replying.Prepare(connection, here.Workspace!, talk, sent.Text);
        if (refused is not null)
            return Api.Refused(refused.Because.Say(here.Culture));
        Replying.Keep(connection, here.Workspace!, talk, text.Text, sent.Minutes, InboxForms.Who(context), sent.Address);
        return Json(json => Text(json, text.Text));
    }

    static Answer Claim(SqliteConnection connection, Here here, HttpContext context, Talk talk)
    {
        var me = Browsers.Known(context);
        return Claims.Take(connection, here.Workspace!, talk.Id, me, me.Name ?? here.Say("inbox.somebody")) is { } other
            ? Api.Refused(InboxSaid.Answering(other, me.Name, here.Culture)) : Json(json => json.WriteNullValue());
    }

    static Answer Drafted(Here here, Talk talk) => Draft.For(talk.Conversation, Replying.First(talk.Conversation.Person)) is { Text: not null } draft
        ? Json(json => Text(json, DraftCommand.Said(draft))) : Api.Refused(Draft.For(talk.Conversation, null).Note.Say(here.Culture));

    /// <summary>A state by its name; a number is none.</summary>
    static ConversationState? State(string word) => Enum.GetValues<ConversationState>().Cast<ConversationState?>().FirstOrDefault(state => state.ToString()!.Equals(word, StringComparison.OrdinalIgnoreCase));

    /// <param name="post">Only under this one; null: all.</param>
    static Answer In(SqliteConnection connection, Here here, string? post, Func<InboxView, Answer> answer)
    {
        var named = PostAddress.Read(post)?.Id;
        return post is not null && named is null ? Api.Unreadable(here.Say("web.no_address"))
            : answer(InboxView.Load(connection, here.Workspace!, post is null ? null : InboxView.Number(connection, here.Workspace!, named), runRules: here.IsNow));
    }

    static Answer One(Here here, long id, Func<SqliteConnection, Talk, Answer> act) => In(here, connection =>
        TalkRows.Find(connection, here.Workspace!, id) is { } talk ? act(connection, talk) : Api.NotFound(here.Say("inbox.no_such", id)));

    static Answer In(Here here, Func<SqliteConnection, Answer> act)
    {
        using var connection = here.Workspace!.Database.Connect();
        return act(connection);
    }

    static Answer Changed(Change change) => Json(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("change", change.Id);
        json.WriteNumber("count", change.Count);
        json.WriteEndObject();
    });

    static void Text(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject();
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    static Answer Json(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
            write(json);
        return TypedResults.Text(Encoding.UTF8.GetString(bytes.ToArray()), "application/json");
    }
}
