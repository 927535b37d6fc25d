using System.CommandLine;
using Windfall.App.Conversations;
using Windfall.App.Frame;

namespace Windfall.App.Replies;

/// <summary><c>windfall inbox saved set thanks "Thank you, {first}."</c></summary>
static class SavedCommands
{
    static readonly Argument<string> Code = new("code") { Description = "What it is called by: thanks for /thanks." };
    static readonly Argument<string> Text = new("text") { Description = "May name {name}, {first}, {company}, {headline}, {post}, and call other codes." };

    public static Command Create(Shell shell) => new("saved", "Replies that you say often.\n\nExample: windfall inbox saved set thanks \"Thank you, {first}.\"")
    {
        InboxAsk.Verb(shell, new("set", "Keep a reply under a code.") { Code, Text }, inbox =>
            Saved(inbox).Set(inbox.Ask.GetValue(Code)!, inbox.Ask.GetValue(Text)!) is { } refused ? inbox.Refuse(refused) : Show(inbox)),
        InboxAsk.Verb(shell, new("remove", "Forget one.") { Code }, inbox =>
        {
            Saved(inbox).Remove(inbox.Ask.GetValue(Code)!);
            return Show(inbox);
        }),
        InboxAsk.Verb(shell, new("list", "Show them."), Show),
    };

    static SavedReplies Saved(InboxAsk inbox) => new(inbox.Connection, inbox.Workspace);

    static int Show(InboxAsk inbox)
    {
        foreach (var one in Saved(inbox).All)
            inbox.Shell.Say($"/{one.Code}  {one.Text}");
        return Ask.Done;
    }
}
