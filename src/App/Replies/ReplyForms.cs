using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Data.Sqlite;
using Windfall.App.Conversations;
using Windfall.App.Pages;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Replies;

namespace Windfall.App.Replies;

/// <summary>Saved replies, the language model that drafts, and one reply for the rest, as pages send them.</summary>
static class ReplyForms
{
    public sealed record Sent
    {
        public string? Code { get; init; }
        public string? Text { get; init; }
        public string? Address { get; init; }
        public string? Model { get; init; }
        public string? Key { get; init; }

        /// <summary>Of a post, its number.</summary>
        public long Post { get; init; }

        /// <summary>Conversations that one reply is for.</summary>
        public long[]? Ids { get; init; }
        public string? Back { get; init; }
    }

    public static void MapReplyForms(this IEndpointRouteBuilder web)
    {
        var forms = web.MapGroup("/inbox").ExcludeFromDescription();
        Map("/replies/save", (connection, workspace, sent, _) => (new SavedReplies(connection, workspace).Set(sent.Code ?? "", sent.Text ?? "")?.Because ?? new("replies.kept", sent.Code ?? ""), null));
        Map("/replies/remove", (connection, workspace, sent, _) =>
        {
            new SavedReplies(connection, workspace).Remove(sent.Code ?? "");
            return (new("replies.removed", sent.Code ?? ""), null);
        });
        Map("/replies/model", (connection, workspace, sent, _) => (SetModel(connection, workspace, sent), null));
        Map("/replies/model/off", (connection, workspace, _, _) =>
        {
            workspace.Prefer(connection, Preferences.Model, null);
            return (new("draft.off"), null);
        });
        Map("/summary", (connection, workspace, sent, here) =>
        {
            if (ReplyText.Of(sent.Text ?? "", [], new Dictionary<string, string?>()).Refused([]) is { } refused)
                return (refused.Because, null);
            var change = Summary.Keep(connection, workspace, sent.Post, sent.Text!, sent.Ids ?? [], here.By);
            return (new("summary.kept", change.Count), change);
        });
        forms.MapPost("/{id:long}/draft", Draft);

        void Map(string path, Func<SqliteConnection, Workspace, Sent, Here, (Phrase Said, Change? Change)> act) => forms.MapPost(path, RedirectHttpResult ([FromForm] Sent sent, Here here, Did did) =>
        {
            var back = Look.Back(sent.Back ?? here.Link("/inbox/replies"));
            if (here.Workspace is { } workspace)
            {
                using var connection = workspace.Database.Connect();
                var (said, change) = act(connection, workspace, sent, here);
                did.Say(said, change is not { Count: > 0 } made ? null
                    : new(here.Link("/inbox/undo"), new() { ["Change"] = made.Id.ToString(CultureInfo.InvariantCulture), ["Back"] = back }));
            }
            return TypedResults.LocalRedirect(back);
        });
    }

    static Phrase SetModel(SqliteConnection connection, Workspace workspace, Sent sent)
    {
        if (!Uri.TryCreate(sent.Address, UriKind.Absolute, out var address) || !DraftModel.IsSafe(address) || string.IsNullOrWhiteSpace(sent.Model))
            return new("draft.unsafe", sent.Address ?? "");
        new DraftModel(address, sent.Model.Trim(), string.IsNullOrWhiteSpace(sent.Key) ? null : sent.Key.Trim()).Keep(connection, workspace);
        return new("draft.model", sent.Model, address.ToString());
    }

    /// <summary>Asks the model what the page showed, and lays its draft into the reply: a person goes on from there.</summary>
    static async Task<RedirectHttpResult> Draft(long id, [FromForm] Sent sent, Here here, Did did, ModelDrafts drafts, CancellationToken cancel)
    {
        var back = Look.Back(sent.Back ?? here.Link($"/inbox/{id}"));
        if (here.Workspace is not { } workspace)
            return TypedResults.LocalRedirect(back);
        using var connection = workspace.Database.Connect();
        if (TalkRows.Find(connection, workspace, id) is not { } talk || DraftModel.Load(connection, workspace) is not { } model)
            did.Say(new("draft.off"));
        else if (DraftModel.MayDraft(talk) is { } pause)
            did.Say(pause.Because);
        else if (model.Ask(connection, workspace, talk) is { Ask: var ask, Refused: var mayNot } && ask is null)
            did.Say(mayNot!.Because);
        else
        {
            var (text, refused) = await model.Draft(ask, cancel);
            if (text is null)
                did.Say(refused!.Because);
            else
                drafts.Put(workspace.Id, id, text);
        }
        return TypedResults.LocalRedirect(back);
    }
}
