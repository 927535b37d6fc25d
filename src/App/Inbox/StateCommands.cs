using System.CommandLine;
using Windfall.App.Conversations;
using Windfall.App.Frame;
using Windfall.Core.Inbox;

namespace Windfall.App.Inbox;

/// <summary><c>windfall inbox done 12 13</c>, <c>inbox ignore --label spam</c>, <c>inbox snooze 12 --until "monday 9:00"</c>, <c>inbox undo</c></summary>
static class StateCommands
{
    static readonly Argument<long[]> Numbers = new("numbers") { Description = "Of conversations, as 'inbox list' shows them.", Arity = ArgumentArity.ZeroOrMore };
    static readonly Option<CommentLabel?> Label = new("--label") { Description = "All open ones that are this." };
    static readonly Option<string?> Until = new("--until") { Description = "+24h, +7d, 18:00, \"monday 9:00\", 2026-10-01, or a preset of yours.", HelpName = "TIME" };
    static readonly Option<bool> UntilReply = new("--until-reply") { Description = "Until they write again." };

    public static Command Done(Shell shell) => Change(shell, "done", "Nothing more to do.", ConversationState.Done);

    public static Command Open(Shell shell) => Change(shell, "open", "Take up again.", ConversationState.Open);

    public static Command Ignore(Shell shell) => Change(shell, "ignore", "Never to be answered, whatever follows.", ConversationState.Ignored);

    static Command Change(Shell shell, string verb, string means, ConversationState state) => InboxAsk.Verb(shell,
        new(verb, $"{means} 'inbox undo' takes it back.\n\nExample: windfall inbox {verb} 12 13") { Numbers, Label, InboxAsk.PostUrl, InboxAsk.By },
        inbox => Apply(inbox, state, until: null, untilReply: false));

    public static Command Snooze(Shell shell) => InboxAsk.Verb(shell, new("snooze", """
        Put away until a time, or until they write again. Times are of the workspace's clock ('workspace zone').

        Example: windfall inbox snooze 12 --until +24h
        """) { Numbers, Label, InboxAsk.PostUrl, Until, UntilReply, InboxAsk.By }, inbox =>
    {
        var presets = RuleRun.SnoozePresets(inbox.Connection, inbox.Workspace);
        var (text, untilReply) = (inbox.Ask.GetValue(Until), inbox.Ask.GetValue(UntilReply));
        var until = text is null ? null : SnoozeTime.Read(text, inbox.Workspace.Now, inbox.Workspace.TimeZone, presets);
        if (text is null ? !untilReply : until is null)
            return inbox.Refuse("inbox.no_time", text ?? "");
        return Apply(inbox, ConversationState.Snoozed, until, untilReply);
    });

    public static Command Undo(Shell shell) => InboxAsk.Verb(shell, new("undo", "Take back what was done last, however many it was done to.\n\nExample: windfall inbox undo") { InboxAsk.By }, inbox =>
        StateChange.Undo(inbox.Connection, inbox.Workspace, by: inbox.Name) is { Count: > 0 } undone ? inbox.Say("inbox.took_back", undone.Count) : inbox.Refuse("inbox.nothing_to_undo"));

    static int Apply(InboxAsk inbox, ConversationState state, DateTimeOffset? until, bool untilReply)
    {
        var numbers = inbox.Ask.GetValue(Numbers) ?? [];
        if (inbox.Ask.GetValue(Label) is { } label)
            numbers = [.. numbers, .. inbox.View().Talks.Where(talk => talk.Standing.IsOpen && talk.Conversation.Read.Label == label).Select(talk => talk.Id)];

        var change = StateChange.Set(inbox.Connection, inbox.Workspace, numbers, state, until, untilReply, inbox.Name);
        if (change.Count == 0)
            return inbox.Refuse("inbox.none_found");
        return inbox.Say("inbox.changed", change.Count, inbox.Said(new(state, IsUnread: false, inbox.Workspace.Now, until, untilReply)));
    }
}
