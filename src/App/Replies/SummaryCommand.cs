using System.CommandLine;
using System.Globalization;
using Windfall.App.Conversations;
using Windfall.App.Frame;
using Windfall.Core.Replies;

namespace Windfall.App.Replies;

/// <summary><c>windfall inbox summary</c></summary>
static class SummaryCommand
{
    public static Command Create(Shell shell) => InboxAsk.Verb(shell, new("summary", """
        When the minutes are spent: draft one public reply for all who get none of their own.

        Example: windfall inbox summary
        """) { InboxAsk.PostUrl }, inbox =>
        Draft(inbox.View()) is { } text ? Say(inbox, text) : inbox.Refuse("summary.nobody"));

    /// <returns>Null where nobody is left.</returns>
    public static string? Draft(InboxView view) =>
        SummaryReply.For([.. view.Readable.Where(talk => talk.Standing.IsOpen).Select(talk => talk.Conversation)]) is { } summary
            ? string.Join(' ', summary.Sentences.Select(sentence => sentence.Say(CultureInfo.GetCultureInfo(summary.Language)))) : null;

    static int Say(InboxAsk inbox, string text)
    {
        inbox.Shell.Say(text);
        return Ask.Done;
    }
}
