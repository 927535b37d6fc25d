using System.CommandLine;
using Windfall.App.Frame;
using Windfall.App.Replies;
using Windfall.App.Rules;

namespace Windfall.App.Inbox;

/// <summary><c>windfall inbox list</c>, and all else one does with conversations.</summary>
static class InboxCommand
{
    /// <param name="more">Verbs of other subjects that are asked under this one.</param>
    public static Command Create(Shell shell, IEnumerable<Command> more)
    {
        var inbox = new Command("inbox", "The comments: what they are, which to answer, and what became of each.\n\nExample: windfall inbox plan --minutes 20")
        {
            ListCommand.Create(shell),
            ShowCommand.Create(shell),
            PlanCommand.Create(shell),
            ReplyCommand.Create(shell),
            DraftCommand.Create(shell),
            SummaryCommand.Create(shell),
            StateCommands.Done(shell),
            StateCommands.Open(shell),
            StateCommands.Ignore(shell),
            StateCommands.Snooze(shell),
            StateCommands.Undo(shell),
            RuleCommands.Create(shell),
            SavedCommands.Create(shell),
            PresetCommands.Create(shell),
            PaceCommand.Create(shell),
            ModelCommands.Create(shell),
            LabelCommand.Create(shell),
        };
        foreach (var verb in more)
            inbox.Add(verb);
        return inbox;
    }
}
