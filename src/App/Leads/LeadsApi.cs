using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Windfall.App.Calls;
using Windfall.App.Outreach;
using Windfall.App.Pages;
using Windfall.App.Serve;
using Windfall.Core.Leads;
using Windfall.Core.Outreach;
using Windfall.Core.Posts;

namespace Windfall.App.Leads;

using Answer = Results<ContentHttpResult, ProblemHttpResult>;

/// <summary><c>/api/leads</c>: all that the command line does with leads, in the same words.</summary>
static class LeadsApi
{
    /// <param name="Person">A number, as lists of people give it.</param>
    /// <param name="Due">2026-09-25.</param>
    public sealed record NewLead(long Person, string? Post, string? Pipeline, string? NextStep, DateOnly? Due);

    public sealed record StageSent(string Stage, string? Why);

    public sealed record StepSent(string? NextStep, DateOnly? Due);

    /// <param name="Kind">note, wrote, heard.</param>
    public sealed record TouchSent(string Kind, string Text, double? Minutes);

    /// <param name="Start">ISO 8601, with an offset.</param>
    public sealed record CallSent(DateTimeOffset Start, double? Minutes, string? Link);

    public sealed record OutcomeSent(string? Outcome, double? Minutes);

    public static void MapLeads(this IEndpointRouteBuilder api)
    {
        var leads = api.MapGroup("/leads").WithTags("Leads");
        leads.MapGet("/", List).WithSummary("Leads, in the order in which they were added; of one stage, one tag, one pipeline.");
        leads.MapPost("/", (NewLead sent, Here here) => Told(here, Post(here, sent.Post, out var post) is { } problem ? problem : new LeadDesk(here.Workspace!, here.By).Add(sent.Person, post, sent.Pipeline, sent.NextStep, sent.Due))).WithSummary("Makes a person a lead.");
        leads.MapGet("/due", Due).WithSummary("What leads want of their owner today, the most urgent first.");
        leads.MapGet("/{id:long}", (long id, Here here) => One(here, id, known => Json(json => LeadJson.Write(json, known))));
        leads.MapPut("/{id:long}/stage", (long id, StageSent sent, Here here) => StageWords.Read(sent.Stage) is { } to ? Told(here, new LeadDesk(here.Workspace!, here.By).Move(id, to, sent.Why)) : NoStage(here, sent.Stage)).WithSummary("Moves it; what makes no sense is refused in a sentence.");
        leads.MapPut("/{id:long}/step", (long id, StepSent sent, Here here) => Told(here, new LeadDesk(here.Workspace!, here.By).Plan(id, sent.NextStep, sent.Due)));
        leads.MapPost("/{id:long}/touches", (long id, TouchSent sent, Here here) => Told(here, new LeadDesk(here.Workspace!, here.By).Touch(id, sent.Kind switch { "wrote" => LeadEventKind.Wrote, "heard" => LeadEventKind.WasWritten, _ => LeadEventKind.Noted }, sent.Text, sent.Minutes)));
        leads.MapPut("/{id:long}/tags/{tag}", (long id, string tag, Here here) => Told(here, new LeadDesk(here.Workspace!, here.By).Tag(id, tag, isOn: true)));
        leads.MapDelete("/{id:long}/tags/{tag}", (long id, string tag, Here here) => Told(here, new LeadDesk(here.Workspace!, here.By).Tag(id, tag, isOn: false)));
        leads.MapPost("/{id:long}/calls", (long id, CallSent sent, Here here) => One(here, id, known => Told(here, new CallDesk(here.Workspace!, here.By).Book(known, sent.Start, sent.Minutes ?? Core.Calls.Call.Usual.TotalMinutes, sent.Link))));
        leads.MapPut("/{id:long}/calls/outcome", (long id, OutcomeSent sent, Here here) => One(here, id, known => Told(here, new CallDesk(here.Workspace!, here.By).Held(known, sent.Outcome, sent.Minutes))));
        leads.MapGet("/{id:long}/calls/{call:long}.ics", Calendar).WithSummary("A call for a calendar.");
        leads.MapGet("/{id:long}/draft", Draft).WithSummary("A draft of what could be written: note, message, introduction (to another lead); with the facts that it was made from.");
        leads.MapDelete("/changes/{change:long}", (long change, Here here) => Told(here, new LeadDesk(here.Workspace!, here.By).Undo(change))).WithSummary("Takes a change back.");
    }

    static Answer List(Here here, [AsParameters] PageAsked asked, string? stage, string? tag, string? pipeline)
    {
        var wanted = StageWords.Read(stage ?? "");
        if (stage is not null && wanted is null)
            return NoStage(here, stage);
        using var connection = here.Workspace!.Database.Connect();
        var some = LeadRows.Load(connection, here.Workspace)
            .Where(one => (wanted is null || one.Lead.Stage == wanted) && (tag is null || one.Lead.Tags.Contains(tag)) && (pipeline is null || one.Lead.Pipeline == pipeline))
            .Skip(asked.Skip).Take(asked.Rows + 1).ToList();
        return Json(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("items");
            foreach (var one in some.Take(asked.Rows))
                LeadJson.Write(json, one);
            json.WriteEndArray();
            json.WriteNumber("page", asked.Number);
            json.WriteBoolean("hasMore", some.Count > asked.Rows);
            json.WriteEndObject();
        });
    }

    static ContentHttpResult Due(Here here)
    {
        using var connection = here.Workspace!.Database.Connect();
        var settings = LeadSettings.Load(connection, here.Workspace);
        var wanted = Wanting.Of(LeadRows.Load(connection, here.Workspace).Select(one => one.Lead), settings.Pipelines, settings.Cadences, here.Workspace.Now, here.Workspace.TimeZone);
        return Json(json => LeadJson.Write(json, wanted, here.Culture, here.Workspace.TimeZone));
    }

    static Answer Calendar(long id, long call, Here here, HttpContext context) => One(here, id, Answer (known) =>
    {
        if (known.Lead.Calls.FirstOrDefault(one => one.Id == call) is not { } found)
            return Api.NotFound(here.Say("call.none_booked", known.Lead.Person.Name));
        context.Response.Headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"attachment; filename=\"call-{id}.ics\"");
        return TypedResults.Text(new CallDesk(here.Workspace!).CalendarFile(known, found, here.Culture), "text/calendar; charset=utf-8");
    });

    static Answer Draft(long id, string? kind, long? to, Here here) => One(here, id, Answer (known) =>
    {
        using var connection = here.Workspace!.Database.Connect();
        var whom = to is { } other && LeadRows.Load(connection, here.Workspace, other) is [var meant] ? meant.Lead.Person : null;
        if (!Enum.TryParse<DraftKind>(kind ?? "message", ignoreCase: true, out var which) || !Enum.IsDefined(which) || (which == DraftKind.Introduction && whom is null))
            return Api.Unreadable(here.Say("outreach.kinds"));
        string Say(Core.Phrase phrase) => Frame.Words.Say(Frame.Clock.In(here.Workspace.TimeZone, phrase), here.Culture);
        var draft = Drafting.Write(which, OutreachRows.Load(connection, here.Workspace, known, [], whom), LeadSettings.Load(connection, here.Workspace).NoteLimit, Say);
        return Json(json => OutreachCommand.Write(json, draft, Say));
    });

    static ProblemHttpResult NoStage(Here here, string word) => Api.Unreadable(here.Say("lead.unknown_stage", word, string.Join(", ", Pipeline.Usual.Stages.Select(StageWords.Of))));

    /// <returns>Why not; null where the address is none or known.</returns>
    static LeadChange? Post(Here here, string? url, out long? post)
    {
        post = null;
        if (url is null)
            return null;
        using var connection = here.Workspace!.Database.Connect();
        post = PostAddress.Read(url) is { Id: var id } ? Audience.PostAudiences.Number(connection, here.Workspace, id) : null;
        return post is null ? LeadChange.Refused(new("lead.no_post", url)) : null;
    }

    static Answer One(Here here, long id, Func<KnownLead, Answer> answer)
    {
        KnownLead? known;
        using (var connection = here.Workspace!.Database.Connect())
            known = LeadRows.Load(connection, here.Workspace, id) is [var one] ? one : null;
        return known is null ? Api.NotFound(here.Say("lead.unknown_number", id)) : answer(known);
    }

    static Answer Told(Here here, LeadChange change) => change.Refusal is { } refusal
        ? refusal.Because.Key is "lead.unknown_number" or "lead.no_post" ? Api.NotFound(Sentence(here, refusal)) : Api.Refused(Sentence(here, refusal))
        : Json(json => LeadJson.Write(json, change));

    static string Sentence(Here here, Core.Refusal refusal) => Frame.Words.Say(Frame.Clock.In(here.Workspace!.TimeZone, refusal.Because), here.Culture);

    static ContentHttpResult Json(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
            write(json);
        return TypedResults.Text(Encoding.UTF8.GetString(bytes.ToArray()), "application/json");
    }
}
