using System.CommandLine;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Alerts;

namespace Windfall.App.Alerts;

/// <summary><c>windfall alert list</c></summary>
static class AlertCommand
{
    static readonly Argument<long> Id = new("id") { Description = "The alert's number." };
    static readonly Argument<int> Place = new("step") { Description = "The step's number." };
    static readonly Option<bool> Undo = new("--undo") { Description = "It is not done after all." };

    public static Command Create(Shell shell)
    {
        var list = new Command("list", "Show what there was to tell, newest first.");
        list.SetAction(ask => ask.In(shell, workspace => List(ask, shell, workspace)));
        var show = new Command("show", "Show one, and what to do about it, by when. It counts as seen then.\n\nExample: windfall alert show 1") { Id };
        show.SetAction(ask => ask.In(shell, workspace => Show(ask, shell, workspace)));
        var done = new Command("done", "Tick a step off.\n\nExample: windfall alert done 1 2") { Id, Place, Undo };
        done.SetAction(ask => ask.In(shell, workspace => Done(ask, shell, workspace)));
        return new("alert", "What you are told: at once of posts that take off, once a day of all else; and what to do about it.") { list, show, done, HabitCommand.Create(shell) };
    }

    static int List(ParseResult ask, Shell shell, Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        var said = new AlertSentences(connection, workspace, ask.Culture(shell));
        var alerts = Alert.Load(connection, workspace);
        if (alerts.Count == 0)
            shell.Say(said.Say("alert.none"));
        foreach (var alert in alerts)
        {
            var what = alert.Kind == AlertKind.Breakout ? said.Say("alert.line_breakout", alert.Count ?? 0, alert.Opening) : said.What(alert);
            shell.Say(said.Say(alert.SeenAt is not null ? "alert.line" : alert.Message is null ? "alert.line_waiting" : "alert.line_new", alert.Id, At(ask, shell, workspace, alert.At), what));
        }
        return Ask.Done;
    }

    static int Show(ParseResult ask, Shell shell, Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        var said = new AlertSentences(connection, workspace, ask.Culture(shell));
        if (Alert.Load(connection, workspace, ask.GetValue(Id)) is not [var alert])
            return shell.Refuse(said.Say("alert.unknown", ask.GetValue(Id)));

        shell.Say(said.Title(alert));
        shell.Say(alert.Kind == AlertKind.Breakout ? said.What(alert) : said.Do(alert));
        foreach (var step in AlertSteps.Load(connection, workspace, alert.Id))
            shell.Say($" {(step.DoneAt is null ? "[ ]" : "[x]")} {step.Place}. {At(ask, shell, workspace, step.Due)}  {step.Do.Say(ask.Culture(shell))}");
        if (ask.GetValue(Ask.At) is null)       // who looks back sees what was, and changes nothing
            Alert.Seen(connection, workspace, alert.Id);
        return Ask.Done;
    }

    static int Done(ParseResult ask, Shell shell, Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        var said = new AlertSentences(connection, workspace, ask.Culture(shell));
        if (!AlertSteps.Tick(connection, workspace, ask.GetValue(Id), ask.GetValue(Place), isDone: !ask.GetValue(Undo)))
            return shell.Refuse(said.Say("alert.unknown_step", ask.GetValue(Id), ask.GetValue(Place)));
        shell.Say(said.Say(ask.GetValue(Undo) ? "alert.undone" : "alert.done", ask.GetValue(Place)));
        return Ask.Done;
    }

    static string At(ParseResult ask, Shell shell, Workspace workspace, DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, workspace.TimeZone).ToString("g", ask.Culture(shell));
}
