using System.CommandLine;
using System.Collections.Immutable;
using Windfall.App.Conversations;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Audience;
using Windfall.Core.Inbox;

namespace Windfall.App.Rules;

/// <summary><c>windfall inbox rule add "no spam" --label spam --then ignored</c></summary>
static class RuleCommands
{
    static readonly Argument<string> Name = new("name") { Description = "What you call it." };
    static readonly Option<CommentLabel[]> Labels = new("--label") { Description = "Comments that are this; may be given again.", AllowMultipleArgumentsPerToken = true };
    static readonly Option<string[]> Phrases = new("--words") { Description = "Comments that say this; may be given again." };
    static readonly Option<FitLabel[]> Fits = new("--fit") { Description = "By a target, maybe or other; may be given again.", AllowMultipleArgumentsPerToken = true };
    static readonly Option<ConversationState> Then = new("--then") { Description = "open, done, ignored or snoozed.", Required = true };
    static readonly Option<string?> For = new("--for") { Description = "How long a snooze is; without it: until they write again.", HelpName = "TIME" };
    static readonly Argument<int> To = new("place") { Description = "1 is tried first." };

    public static Command Create(Shell shell) => new("rule", "What is to be done with comments as they come: in order, the first rule that matches counts.\n\nExample: windfall inbox rule add \"no spam\" --label spam --then ignored")
    {
        InboxAsk.Verb(shell, new("add", "Add a rule at the end, or replace the one of that name.") { Name, Labels, Phrases, Fits, Then, For }, Add),
        InboxAsk.Verb(shell, new("move", "Try a rule earlier or later.") { Name, To }, Move),
        InboxAsk.Verb(shell, new("remove", "Forget a rule.") { Name }, inbox => Keep(inbox, [.. Rules(inbox).Where(rule => rule.Name != inbox.Ask.GetValue(Name))])),
        InboxAsk.Verb(shell, new("list", "Show the rules, in order."), Show),
        InboxAsk.Verb(shell, new("preview", "Show what each rule would catch of what stands open. Nothing is changed."), Preview),
        InboxAsk.Verb(shell, new("run", "Run the rules again on all that stands open. 'inbox undo' takes it back, a rule at a time."), Run),
    };

    static ImmutableArray<InboxRule> Rules(InboxAsk inbox) => RuleRun.Rules(inbox.Connection, inbox.Workspace);

    static int Add(InboxAsk inbox)
    {
        var ask = inbox.Ask;
        var rule = new InboxRule(ask.GetValue(Name)!, [.. ask.GetValue(Labels) ?? []], [.. ask.GetValue(Phrases) ?? []], [.. ask.GetValue(Fits) ?? []], ask.GetValue(Then), ask.GetValue(For));
        if (rule.Then is ConversationState.New or ConversationState.Waiting)
            return inbox.Refuse("inbox.rule_state", rule.Then);
        if (rule is { Labels.IsEmpty: true, Words.IsEmpty: true, Fits.IsEmpty: true })
            return inbox.Refuse("inbox.rule_all");
        if (rule.For is { } span && SnoozeTime.Read(span, inbox.Workspace.Now, inbox.Workspace.TimeZone, RuleRun.SnoozePresets(inbox.Connection, inbox.Workspace)) is null)
            return inbox.Refuse("inbox.no_time", span);

        var rules = Rules(inbox);
        var place = rules.ToList().FindIndex(one => one.Name == rule.Name);
        return Keep(inbox, place < 0 ? rules.Add(rule) : rules.SetItem(place, rule));
    }

    static int Move(InboxAsk inbox)
    {
        var rules = Rules(inbox);
        if (rules.FirstOrDefault(one => one.Name == inbox.Ask.GetValue(Name)) is not { } rule)
            return inbox.Refuse("inbox.no_rule", inbox.Ask.GetValue(Name)!);
        return Keep(inbox, rules.Remove(rule).Insert(Math.Clamp(inbox.Ask.GetValue(To) - 1, 0, rules.Length - 1), rule));
    }

    static int Keep(InboxAsk inbox, ImmutableArray<InboxRule> rules)
    {
        inbox.Workspace.Prefer(inbox.Connection, Preferences.InboxRules, InboxRule.Write(rules));
        return Show(inbox);
    }

    static int Show(InboxAsk inbox)
    {
        foreach (var (rule, place) in Rules(inbox).Select((rule, n) => (rule, n + 1)))
        {
            IEnumerable<string> when = [.. rule.Labels.Select(label => Words.Say(label, inbox.Culture)), .. rule.Words.Select(word => $"“{word}”"), .. rule.Fits.Select(fit => Words.Say(fit, inbox.Culture))];
            inbox.Shell.Say($"{place}. {rule.Name}: {string.Join(", ", when)} → {Words.Say(rule.Then, inbox.Culture)}{(rule.For is null ? "" : $" {rule.For}")}");
        }
        return Ask.Done;
    }

    static int Preview(InboxAsk inbox)
    {
        var caught = RuleRun.Preview(Rules(inbox), TalkRows.Load(inbox.Connection, inbox.Workspace)).ToLookup(one => one.Rule.Name, one => one.Talk);
        foreach (var rule in Rules(inbox))
        {
            inbox.Say("inbox.rule_catches", caught[rule.Name].Count(), rule.Name);
            foreach (var talk in caught[rule.Name].Take(3))
                inbox.Shell.Say($"  #{talk.Id} {ForeignText.OneLine(talk.Conversation.Text, 100)}");
        }
        return Ask.Done;
    }

    static int Run(InboxAsk inbox)
    {
        foreach (var (rule, change) in RuleRun.Run(inbox.Connection, inbox.Workspace, TalkRows.Load(inbox.Connection, inbox.Workspace), onlyNew: false))
            inbox.Say("inbox.rule_did", change.Count, rule.Name, rule.Then);
        return Ask.Done;
    }
}
