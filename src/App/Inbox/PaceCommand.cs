using System.CommandLine;
using Windfall.App.Conversations;
using Windfall.App.Frame;

namespace Windfall.App.Inbox;

/// <summary><c>windfall inbox pace --half-life 12</c></summary>
static class PaceCommand
{
    static readonly Option<double?> HalfLife = new("--half-life")
    {
        Description = "After how many hours an answer is worth half.",
        HelpName = "HOURS",
        Validators = { given => { if (given.GetValueOrDefault<double?>() is { } hours && !OwnPace.IsHalfLife(hours)) given.AddError("--half-life is a number of hours above 0."); } },
    };

    public static Command Create(Shell shell) => InboxAsk.Verb(shell, new("pace", """
        Show how long you take for an answer, as timed so far, and how fast an answer loses its worth; or set the latter.

        Example: windfall inbox pace --half-life 12
        """) { HalfLife }, inbox =>
    {
        if (inbox.Ask.GetValue(HalfLife) is { } hours)
            OwnPace.SetHalfLife(inbox.Connection, inbox.Workspace, hours);
        var pace = OwnPace.Load(inbox.Connection, inbox.Workspace);
        return inbox.Say("inbox.pace", pace.WriteMinutesPerAnswer, pace.HalfLife.TotalHours);
    });
}
