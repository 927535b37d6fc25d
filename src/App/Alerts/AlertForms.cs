using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Windfall.App.Channels;
using Windfall.App.Frame;
using Windfall.App.Pages;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Alerts;

namespace Windfall.App.Alerts;

/// <summary>What the pages of alerts and their settings send. Each answers with the page, and what was done.</summary>
static class AlertForms
{
    const string Settings = "/settings/alerts";

    public sealed record Habits
    {
        /// <summary>Times like 22:00; the same twice: never quiet.</summary>
        public string? From { get; init; }
        public string? To { get; init; }
        public string? Digest { get; init; }
        public string? Address { get; init; }
        public string? Language { get; init; }
        public string? Rules { get; init; }
    }

    public sealed record ChannelSent
    {
        public string? Kind { get; init; }
        public string? Url { get; init; }
        public string? To { get; init; }
        public string? From { get; init; }
        public string? User { get; init; }
        public string? Secret { get; init; }
        public bool Urgent { get; init; }
        public bool Digest { get; init; }
    }

    public sealed record PushSent
    {
        public string? Endpoint { get; init; }
        public string? Key { get; init; }
        public string? Secret { get; init; }
    }

    public static void MapAlertForms(this IEndpointRouteBuilder web)
    {
        web.MapPost("/alert/tick", Tick).ExcludeFromDescription();
        var forms = web.MapGroup(Settings).ExcludeFromDescription();
        forms.MapPost("/habits", KeepHabits);
        forms.MapPost("/add", Add);
        forms.MapPost("/push", Subscribe);
        forms.MapPost("/remove", Remove);
        forms.MapPost("/test", Test);
    }

    static RedirectHttpResult Tick([FromForm] long id, [FromForm] int place, [FromForm] bool isDone, Here here, Did did)
    {
        using var connection = here.Workspace!.Database.Connect();
        if (AlertSteps.Tick(connection, here.Workspace, id, place, isDone))
            did.Say(new(isDone ? "alert.done" : "alert.undone", place), isDone ? new(here.Link("/alert/tick"), new() { ["id"] = $"{id}", ["place"] = $"{place}", ["isDone"] = "false" }) : null);
        return TypedResults.LocalRedirect(here.Link("/alert", ("id", $"{id}")));
    }

    static RedirectHttpResult KeepHabits([FromForm] Habits sent, Here here, Did did)
    {
        if (AlertHabits.ReadTime(sent.From) is not { } from || AlertHabits.ReadTime(sent.To) is not { } to || AlertHabits.ReadTime(sent.Digest) is not { } digest)
            return Refused(here, "bad_time");
        var address = string.IsNullOrWhiteSpace(sent.Address) ? null : AlertHabits.ReadAddress(sent.Address);
        if (!string.IsNullOrWhiteSpace(sent.Address) && address is null)
            return Refused(here, "bad_address");
        if (Rule.Read(sent.Rules) is not { } rules)
            return Refused(here, "bad_rules");

        using var connection = here.Workspace!.Database.Connect();
        var before = AlertHabits.Of(connection, here.Workspace);
        foreach (var (key, value, was) in new[]
        {
            (AlertHabits.QuietKey, AlertHabits.Text(new Quiet(from, to, digest)), AlertHabits.Text(before.Quiet)), (AlertHabits.DigestKey, AlertHabits.Text(digest), AlertHabits.Text(before.Quiet.DigestAt)),
            (AlertHabits.AddressKey, address, before.Address?.AbsoluteUri.TrimEnd('/')), (AlertHabits.LanguageKey, sent.Language is "en" or "fr" ? sent.Language : null, before.Language),
            (AlertHabits.RulesKey, rules.IsEmpty ? null : Rule.Text(rules), before.Rules.IsEmpty ? null : Rule.Text(before.Rules)),
        })
            if (value != was)
                here.Workspace.Prefer(connection, key, value);
        return Done(here, did, new("settings.kept"));
    }

    static RedirectHttpResult Add([FromForm] ChannelSent sent, Here here, Served served, Did did)
    {
        if (!Enum.TryParse<ChannelKind>(sent.Kind, ignoreCase: true, out var kind) || !Enum.IsDefined(kind) || kind == ChannelKind.Push || NewChannel.Address(sent.Url) is not { } url)
            return Refused(here, "bad_channel");
        var takes = (sent.Urgent ? Takes.Urgent : 0) | (sent.Digest ? Takes.Digest : 0);
        return Keep(new(kind, new(url, Given(sent.To), Given(sent.From), Given(sent.User), Given(sent.Secret)), takes == 0 ? Takes.Both : takes), here, served, did);
    }

    static RedirectHttpResult Subscribe([FromForm] PushSent sent, [FromHeader(Name = "User-Agent")] string? agent, Here here, Served served, Did did) =>
        PushChannel.Read(sent.Endpoint, sent.Key, sent.Secret) is { } settings ? Keep(new(ChannelKind.Push, settings with { To = Browser(agent) }), here, served, did) : Refused(here, "bad_push");

    static RedirectHttpResult Keep(NewChannel wanted, Here here, Served served, Did did)
    {
        if (wanted.Problem is not null)
            return Refused(here, "bad_channel");
        using var connection = here.Workspace!.Database.Connect();
        var id = wanted.Keep(connection, served.Shell, here.Workspace);
        return Done(here, did, new("channel.added_page", ChannelCommand.Word(wanted.Kind, here.Culture), wanted.Name), new(here.Link($"{Settings}/remove"), new() { ["id"] = $"{id}" }));
    }

    static RedirectHttpResult Remove([FromForm] long id, Here here, Served served, Did did)
    {
        using var connection = here.Workspace!.Database.Connect();
        return Channel.Remove(connection, here.Workspace.Id, id, served.Shell.Clock.GetUtcNow()) ? Done(here, did, new("channel.removed", id)) : Refused(here, "no_channel_there");
    }

    static async Task<RedirectHttpResult> Test([FromForm] long id, Here here, Served served, Did did, CancellationToken cancel) =>
        Done(here, did, (await ChannelCommand.Try(served.Shell, here.Workspace!, id, here.Culture, cancel)).Said);

    static RedirectHttpResult Done(Here here, Did did, Phrase what, UndoForm? undo = null)
    {
        did.Say(new(what.Key, [.. what.Args.Select(arg => arg is Phrase inner ? inner.Say(here.Culture) : arg)]), undo);
        return TypedResults.LocalRedirect(here.Link(Settings));
    }

    static RedirectHttpResult Refused(Here here, string why) => TypedResults.LocalRedirect(here.Link(Settings, ("refused", why)));

    static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>What people call it.</summary>
    static string Browser(string? agent) => ((string[])["Edg", "Firefox", "Chrome", "Safari"]).FirstOrDefault(name => agent?.Contains($"{name}/", StringComparison.Ordinal) == true) switch { "Edg" => "Edge", null => "?", var name => name };
}
