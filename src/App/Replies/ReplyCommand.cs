using System.CommandLine;
using System.Text;
using Windfall.App.Conversations;
using Windfall.App.Frame;

namespace Windfall.App.Replies;

/// <summary><c>windfall inbox reply 12 "/thanks See you there."</c></summary>
static class ReplyCommand
{
    static readonly Argument<string> Text = new("text") { Description = "What you answer; /codes of saved replies are written out." };
    static readonly Option<double?> Minutes = new("--minutes") { Description = "What it took you.", HelpName = "N" };
    static readonly Option<bool> DryRun = new("--dry-run") { Description = "Only show what it would say." };
    static readonly Option<bool> Anyway = new("--anyway") { Description = "Though a teammate is answering." };

    public static Command Create(Shell shell) => InboxAsk.Verb(shell, new("reply", """
        Write an answer: it is shown (and copied, where the terminal can) for you to send, and kept. From then on it is their turn.

        Example: windfall inbox reply 12 "Thank you, {first}. /link" --minutes 2
        """) { InboxAsk.Number, Text, Minutes, DryRun, Anyway, InboxAsk.By }, Run);

    static int Run(InboxAsk inbox)
    {
        if (inbox.Talk() is not { } talk)
            return inbox.NoSuch();
        if (talk.Conversation.ClaimedBy is { } other && other != inbox.Name && !inbox.Ask.GetValue(Anyway))
            return inbox.Refuse("inbox.claimed", other);

        var (text, refused) = Replying.Prepare(inbox.Connection, inbox.Workspace, talk, inbox.Ask.GetValue(Text)!);
        if (refused is not null)
            return inbox.Refuse(refused);

        inbox.Shell.Say(text.Text);
        if (inbox.Ask.GetValue(DryRun))
            return Ask.Done;

        Replying.Keep(inbox.Connection, inbox.Workspace, talk, text.Text, inbox.Ask.GetValue(Minutes), inbox.Name);
        Copy(inbox.Shell, text.Text);
        return inbox.Say("reply.kept", talk.PostUrl);
    }

    /// <summary>Terminals that know OSC 52 put it on the clipboard; others pass over it.</summary>
    static void Copy(Shell shell, string text)
    {
        if (shell.Console.Profile.Capabilities is { Ansi: true, Interactive: true })
            shell.Console.Profile.Out.Writer.Write($"\e]52;c;{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}\a");
    }
}
