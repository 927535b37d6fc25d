using System.CommandLine;
using Windfall.App.Conversations;
using Windfall.App.Frame;

namespace Windfall.App.Replies;

/// <summary><c>windfall inbox summary</c></summary>
static class SummaryCommand
{
    static readonly Option<string?> Said = new("--said") { Description = "Keeps what you said in the end: those it speaks to are done with.", HelpName = "TEXT" };

    public static Command Create(Shell shell) => InboxAsk.Verb(shell, new("summary", """
        When the minutes are spent: draft one public reply for all who get none of their own, under the post where most wait.

        Example: windfall inbox summary
        """) { InboxAsk.PostUrl, Said, InboxAsk.By }, Run);

    static int Run(InboxAsk inbox)
    {
        if (Summary.Of(inbox.View()) is not { } summary)
            return inbox.Refuse("summary.nobody");
        if (inbox.Ask.GetValue(Said) is not { } text)
        {
            inbox.Shell.Say(summary.Text);
            return Ask.Done;
        }
        var change = Summary.Keep(inbox.Connection, inbox.Workspace, summary.Post, text, summary.Rest, inbox.Name);
        return inbox.Say("summary.kept", change.Count);
    }
}
