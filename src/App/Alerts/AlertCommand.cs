using System.CommandLine;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Posts;

namespace Windfall.App.Alerts;

/// <summary><c>windfall alert list</c></summary>
static class AlertCommand
{
    static readonly Argument<long> Id = new("id") { Description = "The alert's number." };
    static readonly Argument<int> Place = new("step") { Description = "The step's number." };
    static readonly Option<bool> Undo = new("--undo") { Description = "It is not done after all." };

    public static Command Create(Shell shell)
    {
        var list = new Command("list", "Show the alerts, newest first.");
        list.SetAction(ask => ask.In(shell, workspace => List(ask, shell, workspace)));
        var show = new Command("show", "Show what to do about one, by when. It counts as seen then.\n\nExample: windfall alert show 1") { Id };
        show.SetAction(ask => ask.In(shell, workspace => Show(ask, shell, workspace)));
        var done = new Command("done", "Tick a step off.\n\nExample: windfall alert done 1 2") { Id, Place, Undo };
        done.SetAction(ask => ask.In(shell, workspace => Done(ask, shell, workspace)));
        return new("alert", "What you were told of posts that take off, and what to do about each.") { list, show, done };
    }

    static int List(ParseResult ask, Shell shell, Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        var alerts = Alert.All(connection, workspace.Id, workspace.Now);
        if (alerts.Count == 0)
            shell.Say(Say(ask, shell, "alert.none"));
        foreach (var alert in alerts)
            shell.Say(Say(ask, shell, alert.SeenAt is null ? "alert.line_new" : "alert.line", alert.Id, At(ask, shell, workspace, alert.At), alert.Count, Post.OpeningOf(alert.Text) ?? alert.Url));
        return Ask.Done;
    }

    static int Show(ParseResult ask, Shell shell, Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        if (Alert.All(connection, workspace.Id, workspace.Now).Find(one => one.Id == ask.GetValue(Id)) is not { } alert)
            return shell.Refuse(Say(ask, shell, "alert.unknown", ask.GetValue(Id)));

        shell.Say(Say(ask, shell, "alert.title", Post.OpeningOf(alert.Text) ?? alert.Url));
        shell.Say(Say(ask, shell, "alert.told", alert.Count, alert.Confidence));
        foreach (var (place, due, step, doneAt) in Alert.Steps(connection, alert.Id))
            shell.Say($" {(doneAt is null ? "[ ]" : "[x]")} {place}. {At(ask, shell, workspace, due)}  {step.Say(ask.Culture(shell))}");
        Alert.Seen(connection, workspace.Id, alert.Id, workspace.Now);
        return Ask.Done;
    }

    static int Done(ParseResult ask, Shell shell, Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        if (!Alert.Tick(connection, workspace.Id, ask.GetValue(Id), ask.GetValue(Place), ask.GetValue(Undo) ? null : workspace.Now))
            return shell.Refuse(Say(ask, shell, "alert.unknown_step", ask.GetValue(Id), ask.GetValue(Place)));
        shell.Say(Say(ask, shell, ask.GetValue(Undo) ? "alert.undone" : "alert.done", ask.GetValue(Place)));
        return Ask.Done;
    }

    static string At(ParseResult ask, Shell shell, Workspace workspace, DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, workspace.TimeZone).ToString("g", ask.Culture(shell));

    static string Say(ParseResult ask, Shell shell, string key, params ReadOnlySpan<object> about) => new Phrase(key, [.. about]).Say(ask.Culture(shell));
}
