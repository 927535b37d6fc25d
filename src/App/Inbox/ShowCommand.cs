using System.CommandLine;
using Windfall.App.Conversations;
using Windfall.App.Frame;
using Windfall.Core;

namespace Windfall.App.Inbox;

/// <summary><c>windfall inbox show 12</c></summary>
static class ShowCommand
{
    public static Command Create(Shell shell) => InboxAsk.Verb(shell, new("show", """
        Show a conversation: who, what it is and why, what was said and answered, and who did what with it.

        Example: windfall inbox show 12
        """) { InboxAsk.Number, InboxAsk.JsonAnswer }, Run);

    static int Run(InboxAsk inbox)
    {
        if (inbox.Talk() is not { } talk)
            return inbox.NoSuch();

        var replies = TalkRows.Replies(inbox.Connection, inbox.Workspace, talk.Id);
        var history = StateChange.History(inbox.Connection, inbox.Workspace, talk.Id);
        if (inbox.Ask.GetValue(InboxAsk.JsonAnswer))
            return inbox.Shell.Json(json => InboxJson.One(json, talk, replies, history, inbox.Culture));

        var (shell, said) = (inbox.Shell, talk.Conversation);
        shell.Say($"#{talk.Id} {ForeignText.OneLine(said.Person)}{(said.Headline is null ? "" : $" · {ForeignText.OneLine(said.Headline)}")}");
        shell.Say($"{Words.Say(said.Read.Label, inbox.Culture)}{(InboxSaid.Fit(said, inbox.Culture) is { Length: > 0 } fit ? $" · {fit}" : "")} · {inbox.Said(talk.Standing)}");
        shell.Say($"{Words.Say("inbox.because", inbox.Culture)} {string.Join(", ", InboxSaid.Reasons(said, inbox.Culture))}");
        foreach (var message in talk.Messages)
            shell.Say($"  {When(inbox, message.At)} {ForeignText.OneLine(message.Person, 60)}: {InboxSaid.Text(message.Text, 2_000, inbox.Culture)}");
        foreach (var reply in replies)
            shell.Say($"  {When(inbox, reply.At)} {reply.By ?? Words.Say("inbox.you", inbox.Culture)}: {ForeignText.OneLine(reply.Text, 2_000)}");
        foreach (var (happened, by, rule, isUndo) in history)
            shell.Say($"  {When(inbox, happened.At)} {(rule is null ? by ?? Words.Say("inbox.you", inbox.Culture) : new Phrase("inbox.rule", rule).Say(inbox.Culture))} → {Words.Say(happened.State, inbox.Culture)}{(isUndo ? $" ({Words.Say("inbox.undone", inbox.Culture)})" : "")}");
        return said.ClaimedBy is { } other ? inbox.Say("inbox.claimed", other) : Ask.Done;
    }

    static string When(InboxAsk inbox, DateTimeOffset? at) => at is { } known ? inbox.Local(known).ToString("g", inbox.Culture) : "—";
}
