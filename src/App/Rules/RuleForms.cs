using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Windfall.App.Conversations;
using Windfall.App.Pages;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Audience;
using Windfall.Core.Inbox;

namespace Windfall.App.Rules;

/// <summary>What the page of rules sends: each does one thing, and says on the page that follows what it did, or why not.</summary>
static class RuleForms
{
    public sealed record Sent
    {
        public string? Name { get; init; }
        public CommentLabel[]? Labels { get; init; }

        /// <summary>Phrases, parted by commas.</summary>
        public string? Words { get; init; }
        public FitLabel[]? Fits { get; init; }
        public ConversationState Then { get; init; }

        /// <summary>Of a snooze or a preset; empty: until they write again.</summary>
        public string? Time { get; init; }
        public int Place { get; init; }
        public string? Hours { get; init; }
    }

    public static void MapRuleForms(this IEndpointRouteBuilder web)
    {
        var forms = web.MapGroup("/inbox/rules").ExcludeFromDescription();
        Map("/add", (book, sent) => book.Add(new(
            Given(sent.Name) ?? "", [.. sent.Labels ?? []], [.. (sent.Words ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)], [.. sent.Fits ?? []], sent.Then,
            sent.Then is ConversationState.Snoozed ? Given(sent.Time) : null)));
        Map("/move", (book, sent) => book.Move(sent.Name ?? "", sent.Place));
        Map("/remove", (book, sent) => book.Remove(sent.Name ?? ""));
        Map("/preset", (book, sent) => book.Name(sent.Name ?? "", sent.Time ?? ""));
        Map("/preset/remove", (book, sent) => book.Forget(sent.Name ?? ""));
        forms.MapPost("/half-life", HalfLife);
        forms.MapPost("/run", Run);

        void Map(string path, Func<Rulebook, Sent, Refusal?> change) => forms.MapPost(path, RedirectHttpResult ([FromForm] Sent sent, Here here, Did did) =>
        {
            if (here.Workspace is { } workspace)
            {
                using var connection = workspace.Database.Connect();
                did.Say(change(new(connection, workspace), sent)?.Because ?? new("rules.kept", sent.Name ?? ""));
            }
            return Back(here);
        });
    }

    static RedirectHttpResult HalfLife([FromForm] Sent sent, Here here, Did did)
    {
        if (here.Workspace is not { } workspace)
            return Back(here);
        using var connection = workspace.Database.Connect();
        var isHours = double.TryParse(sent.Hours, NumberStyles.Float, CultureInfo.InvariantCulture, out var hours) && OwnPace.IsHalfLife(hours);
        if (isHours)
            OwnPace.SetHalfLife(connection, workspace, hours);
        did.Say(isHours ? new("rules.half_life_kept") : new Phrase("rules.no_hours"));
        return Back(here);
    }

    /// <summary>On all that stands open; each rule's catch is a change of its own, and the last is taken back first.</summary>
    static RedirectHttpResult Run(Here here, Did did)
    {
        if (here.Workspace is not { } workspace)
            return Back(here);
        using var connection = workspace.Database.Connect();
        var ran = RuleRun.Run(connection, workspace, TalkRows.Load(connection, workspace), onlyNew: false);
        did.Say(new("rules.ran", ran.Sum(one => one.Change.Count)), ran.IsEmpty ? null : new(here.Link("/inbox/undo"), new()
        {
            ["Change"] = ran[^1].Change.Id.ToString(CultureInfo.InvariantCulture), ["Back"] = here.Link("/inbox/rules"),
        }));
        return Back(here);
    }

    static RedirectHttpResult Back(Here here) => TypedResults.LocalRedirect(here.Link("/inbox/rules"));

    static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
