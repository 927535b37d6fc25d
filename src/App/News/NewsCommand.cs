using System.CommandLine;
using Windfall.App.Frame;

namespace Windfall.App.News;

/// <summary><c>windfall news now</c>, and all else one does with news</summary>
static class NewsCommand
{
    static readonly Argument<string> Stream = new("stream")
    {
        Description = "Articles in the order of their time: article_id, published_unix, source, title, summary; may be gzip-compressed; - is standard input.",
    };

    static readonly Option<string> Out = new("--out") { Description = "Where the CSV goes; - is standard output.", Required = true };
    static readonly Option<string> Stories = new("--stories") { Description = "Which article tells which story: article_id, story_id.", Required = true };
    static readonly Option<TimeSpan> Every = new("--every")
    {
        Description = "From one ranking to the next: 6h, 30m.",
        DefaultValueFactory = _ => TimeSpan.FromHours(6),
        CustomParser = given =>
        {
            var text = given.Tokens[0].Value;
            if (text.Length > 1 && int.TryParse(text[..^1], out var number) && number is > 0 and <= 10_000 && text[^1] is 'h' or 'm')
                return text[^1] == 'h' ? TimeSpan.FromHours(number) : TimeSpan.FromMinutes(number);
            given.AddError("--every wants a span like 6h or 30m.");
            return default;
        },
    };

    public static Command Create(Shell shell)
    {
        var command = new Command("news", "What is in the news, and what of it is yours to speak of.\n\nExample: windfall news now")
        {
            NewsListCommands.Now(shell), NewsListCommands.List(shell), NewsListCommands.Show(shell),
        };
        foreach (var verb in NewsRuleCommands.Create(shell).Concat(NewsPostCommands.Create(shell)).Append(NewsReminder.Command(shell)))
            command.Add(verb);
        command.Add(Cluster(shell));
        command.Add(Rank(shell));
        return command;
    }

    static Command Cluster(Shell shell)
    {
        var command = new Command("cluster", "Say which articles tell one story, each from what came before it.\n\nExample: windfall news cluster stream.csv --out stories.csv") { Stream, Out };
        command.SetAction(ask => new NewsBatch(shell).Cluster(ask.GetValue(Stream)!, ask.GetValue(Out)!));
        return command;
    }

    static Command Rank(Shell shell)
    {
        var command = new Command("rank", "Say at regular times which stories will be told most in the hours to come, each from what came before.\n\nExample: windfall news rank stream.csv --stories stories.csv --every 6h --out ranks.csv")
            { Stream, Stories, Every, Out };
        command.SetAction(ask => new NewsBatch(shell).Rank(ask.GetValue(Stream)!, ask.GetValue(Stories)!, ask.GetValue(Every), ask.GetValue(Out)!));
        return command;
    }
}
