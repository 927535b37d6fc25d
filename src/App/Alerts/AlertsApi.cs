using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Windfall.App.Pages;
using Windfall.App.Serve;
using Windfall.Core.Alerts;

namespace Windfall.App.Alerts;

/// <summary><c>/api/alerts</c>: what there was to tell, how it was told, and the checklists.</summary>
static class AlertsApi
{
    /// <param name="DoneAt">Null: open.</param>
    public sealed record StepShown(int Step, string Do, DateTimeOffset Due, DateTimeOffset? DoneAt);

    /// <param name="NextAt">When it is tried again; null: it was taken, or given up.</param>
    public sealed record DeliveryShown(long Channel, long Tries, DateTimeOffset? SentAt, DateTimeOffset? NextAt, string? Setback, string? Code);

    /// <param name="ToldAt">Null: it waits for the digest.</param>
    /// <param name="Far">How far it goes; of a breakout alone.</param>
    public sealed record AlertShown(
        long Id, string Kind, string? Post, DateTimeOffset At, DateTimeOffset? ToldAt, DateTimeOffset? SeenAt, string Title, string What, string? Far, string Do, long? Count, double? Confidence,
        IReadOnlyList<StepShown> Steps, IReadOnlyList<DeliveryShown> Deliveries);

    public sealed record TickSent(bool IsDone);

    public static void MapAlerts(this IEndpointRouteBuilder api)
    {
        var alerts = api.MapGroup("/alerts").WithTags("Alerts");
        alerts.MapGet("/", List).WithSummary("What there was to tell, newest first; reading it here does not count as seen.");
        alerts.MapGet("/{id:long}", One);
        alerts.MapPut("/{id:long}/seen", See).WithSummary("Somebody saw it: what is told of the same next need not wait any longer.");
        alerts.MapPut("/{id:long}/steps/{step:int}", Tick).WithSummary("Ticks a step of its checklist off, or takes that back.");
    }

    static Ok<Paged<AlertShown>> List(Here here, [AsParameters] PageAsked page) =>
        TypedResults.Ok(page.Of([.. AlertView.Load(here.Workspace!, here.Culture, skip: page.Skip, most: page.Rows + 1).Select(view => Shown(view, here))]));

    static Results<Ok<AlertShown>, ProblemHttpResult> One(long id, Here here) =>
        AlertView.Load(here.Workspace!, here.Culture, id) is [var view] ? TypedResults.Ok(Shown(view, here)) : Api.NotFound(here.Say("alert.unknown", id));

    static Results<Ok<AlertShown>, ProblemHttpResult> See(long id, Here here)
    {
        using (var connection = here.Workspace!.Database.Connect())
            Alert.Seen(connection, here.Workspace, id);
        return One(id, here);
    }

    static Results<Ok<AlertShown>, ProblemHttpResult> Tick(long id, int step, TickSent sent, Here here)
    {
        using (var connection = here.Workspace!.Database.Connect())
            if (!AlertSteps.Tick(connection, here.Workspace, id, step, sent.IsDone))
                return Api.NotFound(here.Say("alert.unknown_step", id, step));
        return One(id, here);
    }

    static AlertShown Shown(AlertView view, Here here) => new(
        view.Alert.Id, Name(view.Alert.Kind), view.Alert.Url, view.Alert.At, view.Alert.ToldAt, view.Alert.SeenAt, view.Title, view.What, view.Far, view.Do, view.Alert.Count, view.Alert.Confidence,
        [.. view.Steps.Select(step => new StepShown(step.Place, Frame.Words.Say(step.Do, here.Culture), step.Due, step.DoneAt))],
        [.. view.Deliveries.Select(one => new DeliveryShown(one.Channel, one.Tries, one.SentAt, one.NextAt, one.SentAt is null && one.Setback is { } why ? JsonNamingPolicy.CamelCase.ConvertName(why.ToString()) : null, one.Code))]);

    static string Name(AlertKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
