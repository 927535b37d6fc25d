using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Windfall.App.Audience;
using Windfall.App.Calls;
using Windfall.App.Frame;
using Windfall.App.Pages;
using Windfall.App.People;
using Windfall.Core;
using Windfall.Core.Leads;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Leads;

/// <summary>
/// What the forms of pages send: each does one thing, says on the page that follows what it did, and how to take it back. <c>POST /leads/add</c> is for every page that shows people.
/// </summary>
static class LeadForms
{
    /// <summary>Of a form about one lead. Fields that a form does not have are null.</summary>
    public sealed record Sent
    {
        public long Lead { get; init; }
        public string? Stage { get; init; }

        /// <summary>In the user's words.</summary>
        public string? Text { get; init; }

        /// <summary>A day like 2026-09-25; empty: none.</summary>
        public string? Due { get; init; }

        /// <summary>A time on the workspace's clock.</summary>
        public string? Start { get; init; }
        public string? Minutes { get; init; }
        public string? Link { get; init; }
        public string? Kind { get; init; }

        /// <summary>The number of a call.</summary>
        public long? Call { get; init; }

        /// <summary>Where to go afterwards.</summary>
        public string? Back { get; init; }
    }

    public sealed record NewLead
    {
        /// <summary>Their number; or else</summary>
        public long? Person { get; init; }

        /// <summary>a name or an address.</summary>
        public string? Whom { get; init; }

        /// <summary>Address of the post that began it; empty: the one they acted on last.</summary>
        public string? Post { get; init; }
        public string? Next { get; init; }
        public string? Due { get; init; }
        public string? Back { get; init; }
    }

    public sealed record TakenBack
    {
        public long Change { get; init; }
        public string? Back { get; init; }
    }

    public static void MapLeadForms(this IEndpointRouteBuilder web)
    {
        var forms = web.MapGroup("/leads").ExcludeFromDescription();
        forms.MapPost("/add", Add);
        forms.MapPost("/undo", ([FromForm] TakenBack sent, Here here, Did did) => Told(here, did, new LeadDesk(here.Workspace!, here.By).Undo(sent.Change), sent.Back, new("lead.undone")));
        Map("/move", (desk, sent, _) => StageWords.Read(sent.Stage ?? "") is { } to ? desk.Move(sent.Lead, to, Given(sent.Text)) : LeadChange.Refused(new("lead.unknown_stage", sent.Stage ?? "", "")));
        Map("/plan", (desk, sent, _) => desk.Plan(sent.Lead, Given(sent.Text), Day(sent.Due)));
        Map("/touch", (desk, sent, _) => Given(sent.Text) is { } text
            ? desk.Touch(sent.Lead, sent.Kind switch { "wrote" => LeadEventKind.Wrote, "heard" => LeadEventKind.WasWritten, _ => LeadEventKind.Noted }, text, Number(sent.Minutes))
            : LeadChange.Refused(new("lead.no_text")));
        Map("/tag", (desk, sent, _) => desk.Tag(sent.Lead, sent.Text ?? "", isOn: sent.Kind != "off"));
        Map("/book", (_, sent, here) => Known(here, sent.Lead) is not { } known ? LeadChange.Refused(new("lead.unknown_number", sent.Lead))
            : CallCommand.Local(sent.Start ?? "", here.Workspace!.TimeZone) is { } start ? new CallDesk(here.Workspace!, here.By).Book(known, start, Number(sent.Minutes) ?? Core.Calls.Call.Usual.TotalMinutes, Given(sent.Link))
            : LeadChange.Refused(new("call.unreadable_time", sent.Start ?? "")));
        Map("/held", (_, sent, here) => Known(here, sent.Lead) is { } known ? new CallDesk(here.Workspace!, here.By).Held(known, Given(sent.Text), Number(sent.Minutes)) : LeadChange.Refused(new("lead.unknown_number", sent.Lead)));
        Map("/off", (_, sent, here) => Known(here, sent.Lead) is { } known ? new CallDesk(here.Workspace!, here.By).CallOff(known, Given(sent.Text), sent.Call) : LeadChange.Refused(new("lead.unknown_number", sent.Lead)));

        void Map(string path, Func<LeadDesk, Sent, Here, LeadChange> change) => forms.MapPost(path, RedirectHttpResult ([FromForm] Sent sent, Here here, Did did) =>
            here.Workspace is null ? TypedResults.LocalRedirect("/leads") : Told(here, did, change(new(here.Workspace, here.By), sent, here), sent.Back));
    }

    static RedirectHttpResult Add([FromForm] NewLead sent, Here here, Did did)
    {
        if (here.Workspace is not { } workspace)
            return TypedResults.LocalRedirect("/leads");
        using var connection = workspace.Database.Connect();
        var person = sent.Person;
        if (person is null)
        {
            if (Whom.Find(connection, workspace, sent.Whom ?? "", out _) is not { } found)
                return Told(here, did, LeadChange.Refused(new("lead.nobody", sent.Whom ?? "")), sent.Back);
            person = found.Id;
        }
        long? post = PostAddress.Read(sent.Post) is { Id: var id } ? PostAudiences.Number(connection, workspace, id) : null;
        return Told(here, did, new LeadDesk(workspace, here.By).Add(person.Value, post, next: Given(sent.Next), due: Day(sent.Due)), sent.Back);
    }

    /// <summary>Says what was done, with the way back; or why it was not.</summary>
    static RedirectHttpResult Told(Here here, Did did, LeadChange change, string? back, Phrase? said = null)
    {
        var target = Look.Back(back);
        if (change.Refusal is { } refusal)
            did.Say(Flat(here, refusal.Because));
        else
            did.Say(said ?? Flat(here, new("lead.did", change.Lead!.Lead.Person.Name, LeadSentences.Of(change.Lead.Lead.Events[^1]))), change.Change is { } number
                ? new(here.Link("/leads/undo"), new() { ["change"] = number.ToString(CultureInfo.InvariantCulture), ["back"] = target })
                : null);
        return TypedResults.LocalRedirect(target);
    }

    /// <summary>What is told on the next page travels as texts and whole numbers.</summary>
    static Phrase Flat(Here here, Phrase phrase) => new(phrase.Key, [.. phrase.Args.Select(arg => arg switch
    {
        DateTimeOffset at => here.Moment(at),
        DateOnly day => day.ToString("d", here.Culture),
        Enum value => Words.Say(value, here.Culture),
        Phrase inner => Flat(here, inner).Say(here.Culture),
        double number => number.ToString("0.#", here.Culture),
        _ => arg,
    })]);

    static KnownLead? Known(Here here, long lead)
    {
        using var connection = here.Workspace!.Database.Connect();
        return LeadRows.Load(connection, here.Workspace, lead) is [var known] ? known : null;
    }

    static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    static double? Number(string? text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
