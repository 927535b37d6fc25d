using System.CommandLine;
using System.Globalization;
using Windfall.App.Conversations;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Replies;

namespace Windfall.App.Replies;

/// <summary><c>windfall inbox draft 12</c></summary>
static class DraftCommand
{
    static readonly Option<bool> ByModel = new("--model") { Description = "Shows what a language model would be asked, if you named one ('inbox model set')." };
    static readonly Option<bool> Send = new("--send") { Description = "With --model: asks it." };

    public static Command Create(Shell shell) => InboxAsk.Verb(shell, new("draft", """
        Draft an answer, for you to finish and send. Hostile comments get a pause, not a draft.

        Example: windfall inbox draft 12
        """) { InboxAsk.Number, ByModel, Send }, Run);

    static int Run(InboxAsk inbox)
    {
        if (inbox.Talk() is not { } talk)
            return inbox.NoSuch();

        var draft = Draft.For(talk.Conversation, Replying.First(talk.Conversation.Person));
        if (draft.Text is null)
            return inbox.Refuse(new Core.Refusal(draft.Note));
        if (inbox.Ask.GetValue(ByModel))
            return AskModel(inbox, talk);

        inbox.Shell.Say(Said(draft));
        return inbox.Say(draft.Note.Key);
    }

    /// <summary>In the language of the comment, whatever the reader's is.</summary>
    public static string Said(Draft draft) => draft.Text!.Say(CultureInfo.GetCultureInfo(draft.Language));

    static int AskModel(InboxAsk inbox, Talk talk)
    {
        if (DraftModel.Load(inbox.Connection, inbox.Workspace) is not { } model)
            return inbox.Refuse("draft.off");

        var (ask, mayNot) = model.Ask(inbox.Connection, inbox.Workspace, talk);
        if (ask is null)
            return inbox.Refuse(mayNot!);
        if (!inbox.Ask.GetValue(Send))
        {
            inbox.Say("draft.would_send", model.Model, model.Address.ToString());
            inbox.Shell.Say($"{ask.Instructions}\n\n{ask.Material}");
            return Frame.Ask.Done;
        }

        var (text, refused) = model.Draft(ask, CancellationToken.None).GetAwaiter().GetResult();
        if (refused is not null)
            return inbox.Refuse(refused);
        inbox.Shell.Say(text!);
        return inbox.Say("draft.to_fill");
    }
}
