using System.CommandLine;
using System.Globalization;
using Windfall.App.Conversations;
using Windfall.App.Frame;
using Windfall.Core;
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
        InboxAsk.Verb(shell, new("move", "Try a rule earlier or later.") { Name, To }, inbox => Told(inbox, Book(inbox).Move(inbox.Ask.GetValue(Name)!, inbox.Ask.GetValue(To)))),
        InboxAsk.Verb(shell, new("remove", "Forget a rule.") { Name }, inbox => Told(inbox, Book(inbox).Remove(inbox.Ask.GetValue(Name)!))),
        InboxAsk.Verb(shell, new("list", "Show the rules, in order."), Show),
        InboxAsk.Verb(shell, new("preview", "Show what each rule would catch of what stands open. Nothing is changed."), Preview),
        InboxAsk.Verb(shell, new("run", "Run the rules again on all that stands open. 'inbox undo' takes it back, a rule at a time."), Run),
    };

    static Rulebook Book(InboxAsk inbox) => new(inbox.Connection, inbox.Workspace);

    static int Add(InboxAsk inbox)
    {
        var ask = inbox.Ask;
        return Told(inbox, Book(inbox).Add(
            new(ask.GetValue(Name)!, [.. ask.GetValue(Labels) ?? []], [.. ask.GetValue(Phrases) ?? []], [.. ask.GetValue(Fits) ?? []], ask.GetValue(Then), ask.GetValue(For))));
    }

    static int Told(InboxAsk inbox, Refusal? refused) => refused is null ? Show(inbox) : inbox.Refuse(refused);

    static int Show(InboxAsk inbox)
    {
        foreach (var (rule, place) in Book(inbox).Rules.Select((rule, n) => (rule, n + 1)))
            inbox.Shell.Say($"{place}. {rule.Name}: {Said(rule, inbox.Culture)}");
        return Ask.Done;
    }

    /// <summary>What it catches, and what then.</summary>
    public static string Said(InboxRule rule, CultureInfo culture)
    {
        IEnumerable<string> when = [.. rule.Labels.Select(label => Words.Say(label, culture)), .. rule.Words.Select(word => $"“{word}”"), .. rule.Fits.Select(fit => Words.Say(fit, culture))];
        return $"{string.Join(", ", when)} → {Words.Say(rule.Then, culture)}{(rule.For is null ? "" : $" {rule.For}")}";
    }

    static int Preview(InboxAsk inbox)
    {
        var rules = Book(inbox).Rules;
        var caught = RuleRun.Preview(rules, TalkRows.Load(inbox.Connection, inbox.Workspace)).ToLookup(one => one.Rule.Name, one => one.Talk);
        foreach (var rule in rules)
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
