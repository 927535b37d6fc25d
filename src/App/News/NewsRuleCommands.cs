using System.CommandLine;
using Windfall.App.Frame;
using Windfall.App.Stories;
using Windfall.Core;
using Windfall.Core.Stories;

namespace Windfall.App.News;

/// <summary><c>windfall news mute</c>, <c>keep</c>, <c>block</c>, <c>rules</c>, <c>unrule</c>; <c>fields</c></summary>
static class NewsRuleCommands
{
    static readonly Argument<string> What = new("what") { Description = "Words of titles, or a publisher by its name or host." };
    static readonly Argument<long> Rule = new("rule") { Description = "Its number, as 'windfall news rules' shows it." };
    static readonly Argument<string[]> Said = new("fields") { Description = "Each a few plain words. None: show them.", Arity = ArgumentArity.ZeroOrMore };
    static readonly Option<bool> Clear = new("--clear") { Description = "Forget them all." };

    public static IEnumerable<Command> Create(Shell shell) =>
    [
        NewsAsk.Verb(shell, new("fields", "Say what you can speak of; stories are ranked by it, and by what you wrote before.\n\nExample: windfall news fields \"chatbots in customer service\" \"brand voice\"") { Said, Clear }, SetFields),
        NewsAsk.OfStory(shell, new("mute", "Show a story no more.\n\nExample: windfall news mute 7"), (news, story) => Add(news, NewsRuleKind.Mute, story, null)),
        NewsAsk.OfStory(shell, new("keep", "Keep a story in view, whatever it is worth.\n\nExample: windfall news keep 7"), (news, story) => Add(news, NewsRuleKind.Keep, story, null)),
        NewsAsk.Verb(shell, new("block", "Look at no article of a publisher, or with these words in its title.\n\nExample: windfall news block horoscope") { What }, news => Add(news, NewsRuleKind.Block, null, news.Ask.GetRequiredValue(What).Trim())),
        NewsAsk.Verb(shell, new("rules", "Show what is muted, kept and blocked.\n\nExample: windfall news rules"), List),
        NewsAsk.Verb(shell, new("unrule", "Take a rule back.\n\nExample: windfall news unrule 3") { Rule }, news =>
            RuleRows.End(news.Connection, news.Workspace, news.Ask.GetValue(Rule)) ? news.Say("news.rule_ended") : news.Refuse("news.no_rule", news.Ask.GetValue(Rule))),
    ];

    static int SetFields(NewsAsk news)
    {
        var said = news.Ask.GetValue(Said)!;
        var fields = said.Length > 0 || news.Ask.GetValue(Clear) ? Fields.Keep(news.Connection, news.Workspace, said) : Fields.Of(news.Connection, news.Workspace);
        if (fields.IsEmpty)
            return news.Say("news.no_fields");
        foreach (var field in fields)
            news.Shell.Say(ForeignText.OneLine(field));
        return Ask.Done;
    }

    static int Add(NewsAsk news, NewsRuleKind kind, Story? story, string? text)
    {
        if (text is { Length: 0 or > RuleRows.Longest })
            return news.Refuse("news.block_length", RuleRows.Longest);
        var id = RuleRows.Add(news.Connection, news.Workspace, kind, story?.Id, text);
        return news.Say("news.ruled", kind, story is null ? text! : story.Title(), id);
    }

    static int List(NewsAsk news)
    {
        var rules = RuleRows.All(news.Connection, news.Workspace);
        if (rules.Count == 0)
            return news.Say("news.no_rules");
        foreach (var rule in rules)
            news.Say("news.rule", rule.Id, rule.Kind, rule.Story is { } id ? StoryRows.Find(news.Connection, news.Workspace, id)?.Title() ?? $"{id}" : rule.Text!);
        return Ask.Done;
    }
}
