using System.CommandLine;
using System.Collections.Immutable;
using Windfall.App.Conversations;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Replies;

namespace Windfall.App.Replies;

/// <summary><c>windfall inbox saved set thanks "Thank you, {first}."</c></summary>
static class SavedCommands
{
    static readonly Argument<string> Code = new("code") { Description = "What it is called by: thanks for /thanks." };
    static readonly Argument<string> Text = new("text") { Description = "May name {name}, {first}, {company}, {headline}, {post}, and call other codes." };

    public static Command Create(Shell shell) => new("saved", "Replies that you say often.\n\nExample: windfall inbox saved set thanks \"Thank you, {first}.\"")
    {
        InboxAsk.Verb(shell, new("set", "Keep a reply under a code.") { Code, Text }, inbox =>
        {
            var (code, text) = (inbox.Ask.GetValue(Code)!.TrimStart('/'), inbox.Ask.GetValue(Text)!);
            if (!SavedReply.IsCode(code))
                return inbox.Refuse("reply.bad_code", code);
            if (text.Length > SavedReply.LongestText)
                return inbox.Refuse("reply.too_long", SavedReply.LongestText);
            return Keep(inbox, [.. Load(inbox).Where(one => one.Code != code), new(code, text)]);
        }),
        InboxAsk.Verb(shell, new("remove", "Forget one.") { Code }, inbox => Keep(inbox, [.. Load(inbox).Where(one => one.Code != inbox.Ask.GetValue(Code)!.TrimStart('/'))])),
        InboxAsk.Verb(shell, new("list", "Show them."), Show),
    };

    static ImmutableArray<SavedReply> Load(InboxAsk inbox) => Replying.Saved(inbox.Connection, inbox.Workspace);

    static int Keep(InboxAsk inbox, ImmutableArray<SavedReply> saved)
    {
        inbox.Workspace.Prefer(inbox.Connection, Preferences.SavedReplies, SavedReply.Write(saved));
        return Show(inbox);
    }

    static int Show(InboxAsk inbox)
    {
        foreach (var one in Load(inbox))
            inbox.Shell.Say($"/{one.Code}  {one.Text}");
        return Ask.Done;
    }
}
