using System.CommandLine;
using Spectre.Console;
using Windfall.App.Conversations;
using Windfall.App.Frame;
using Windfall.Core;
using Windfall.Core.Inbox;

namespace Windfall.App.Inbox;

/// <summary><c>windfall inbox list --state new</c></summary>
static class ListCommand
{
    const int DefaultRows = 25, TextShown = 90;

    static readonly Option<ConversationState> State = new("--state") { Description = "new, open, waiting, snoozed, done or ignored.", DefaultValueFactory = _ => ConversationState.New };
    static readonly Option<CommentLabel?> Label = new("--label") { Description = "Only comments that are this." };
    static readonly Option<int> Limit = new("--limit") { Description = "How many at most.", DefaultValueFactory = _ => DefaultRows };

    public static Command Create(Shell shell) => InboxAsk.Verb(shell, new("list", """
        Show conversations of one state, those most worth an answer first, and how many stand how.

        Example: windfall inbox list --state waiting
        """) { State, Label, InboxAsk.PostUrl, Limit, InboxAsk.JsonAnswer }, Run);

    static int Run(InboxAsk inbox)
    {
        var (state, label, now) = (inbox.Ask.GetValue(State), inbox.Ask.GetValue(Label), inbox.Workspace.Now);
        var view = inbox.View();
        var some = view.In(state, now).Where(talk => label is null || talk.Conversation.Read.Label == label).ToList();
        var shown = some.Take(Math.Max(0, inbox.Ask.GetValue(Limit))).ToList();
        if (inbox.Ask.GetValue(InboxAsk.JsonAnswer))
            return inbox.Shell.Json(json => InboxJson.List(json, view, state, shown, now, inbox.Culture));

        inbox.Shell.Say(string.Join(" · ", Enum.GetValues<ConversationState>().Select(one => $"{Words.Say(one, inbox.Culture)} {view.Counts[one].ToString("N0", inbox.Culture)}")));
        if (view.Unread > 0)
            inbox.Say("inbox.unread_count", view.Unread);
        if (some.Count == 0)
            return inbox.Say("inbox.nothing", state);

        var table = Tables.Plain("#", Words.Say("inbox.who", inbox.Culture), Words.Say("inbox.what", inbox.Culture), Words.Say("inbox.text", inbox.Culture), Words.Say("inbox.value", inbox.Culture));
        foreach (var talk in shown)
            table.AddTexts(
                talk.Id.ToString(inbox.Culture), Who(talk, inbox), Words.Say(talk.Conversation.Read.Label, inbox.Culture), InboxSaid.Text(talk.Conversation.Text, TextShown, inbox.Culture),
                Planner.Value(talk.Conversation, now, view.Pace).ToString("0.00", inbox.Culture));
        inbox.Shell.Console.Write(table);
        return some.Count > shown.Count ? inbox.Say("inbox.more", some.Count - shown.Count) : Ask.Done;
    }

    static string Who(Talk talk, InboxAsk inbox) =>
        string.Join(" · ", ((string[])[ForeignText.OneLine(talk.Conversation.Person, 40), InboxSaid.Fit(talk.Conversation, inbox.Culture)]).Where(part => part.Length > 0));
}
