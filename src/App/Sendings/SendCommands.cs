using System.CommandLine;
using Windfall.App.Conversations;
using Windfall.App.Frame;
using Windfall.App.Networks;
using Windfall.App.Replies;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Store;

namespace Windfall.App.Sendings;

/// <summary><c>windfall inbox send 12 "Thank you."</c>, and what goes with it.</summary>
static class SendCommands
{
    static readonly Argument<string> Text = new("text") { Description = "What you answer; /codes of saved replies are written out." };
    static readonly Argument<long> Number = new("sending") { Description = "Its number, as it was said when it was sent." };
    static readonly Option<bool> Quote = new("--quote") { Description = "As a post of your own that quotes theirs." };
    static readonly Option<double?> Minutes = new("--minutes") { Description = "What it took you.", HelpName = "N" };

    public static IEnumerable<Command> Create(Shell shell)
    {
        var send = new Command("send", "Answer on the network itself, in the name of the account that is signed in.\n\nExample: windfall inbox send 12 \"Thank you, {first}.\"") { InboxAsk.Number, Text, Quote, Minutes, InboxAsk.By };
        send.SetAction((ask, cancel) => Send(ask, shell, ask.GetValue(Quote) ? SendingKind.Quote : SendingKind.Reply, ask.GetValue(Text), cancel));
        var like = new Command("like", "Like what they wrote last.\n\nExample: windfall inbox like 12") { InboxAsk.Number, InboxAsk.By };
        like.SetAction((ask, cancel) => Send(ask, shell, SendingKind.Like, text: null, cancel));
        var unsend = new Command("unsend", "Take back what was sent, or is on its way.\n\nExample: windfall inbox unsend 3") { Number, InboxAsk.By };
        unsend.SetAction((ask, cancel) => Unsend(ask, shell, cancel));
        return [send, like, unsend];
    }

    static async Task<int> Send(ParseResult ask, Shell shell, SendingKind kind, string? text, CancellationToken cancel)
    {
        if (Workspace.Open(shell, ask.GetValue(Ask.WorkspaceName)!, at: null, out var problem) is not { } workspace)
            return shell.Refuse(problem!);
        using var connection = workspace.Database.Connect();
        string Say(string key, params ReadOnlySpan<object> args) => new Phrase(key, [.. args]).Say(ask.Culture(shell));
        if (TalkRows.Find(connection, workspace, ask.GetValue(InboxAsk.Number)) is not { } talk)
            return shell.Refuse(Say("inbox.no_such", ask.GetValue(InboxAsk.Number)));

        var (sending, refused) = await Sender.SendWritten(shell, workspace, connection, talk, kind, text ?? "", ask.GetValue(InboxAsk.By), ask.GetValue(Minutes), cancel);
        if (refused is not null)
            return shell.Refuse(refused.Because.Say(ask.Culture(shell)));
        if (sending!.SentAt is null)
            return shell.Refuse(SendingWords.State(sending).Say(ask.Culture(shell)) + " " + Say("sending.number", sending.Id));
        shell.Say(Say("sending.sent_at", sending.Address!, sending.Id));
        return Ask.Done;
    }

    static async Task<int> Unsend(ParseResult ask, Shell shell, CancellationToken cancel)
    {
        if (Workspace.Open(shell, ask.GetValue(Ask.WorkspaceName)!, at: null, out var problem) is not { } workspace)
            return shell.Refuse(problem!);
        using var connection = workspace.Database.Connect();
        if (Sending.Find(connection, workspace.Id, ask.GetValue(Number)) is not { EndedAt: null } sending)
            return shell.Refuse(new Phrase("sending.no_such", ask.GetValue(Number)).Say(ask.Culture(shell)));
        if (await Sender.TakeBack(shell, workspace, sending, ask.GetValue(InboxAsk.By), cancel) is { } refused)
            return shell.Refuse(refused.Because.Say(ask.Culture(shell)));
        shell.Say(new Phrase("sending.taken_back").Say(ask.Culture(shell)));
        return Ask.Done;
    }
}
