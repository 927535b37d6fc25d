using System.CommandLine;
using Windfall.App.Frame;

namespace Windfall.App.News;

/// <summary><c>windfall news cluster stream.csv --out stories.csv</c></summary>
static class NewsCommand
{
    static readonly Argument<string> Stream = new("stream")
    {
        Description = "Articles in the order of their time: article_id, published_unix, source, title, summary; may be gzip-compressed; - is standard input.",
    };

    static readonly Option<string> Out = new("--out") { Description = "Where the CSV goes; - is standard output.", Required = true };

    public static Command Create(Shell shell) => new("news", "What is in the news, and what of it is yours to speak of.") { Cluster(shell) };

    static Command Cluster(Shell shell)
    {
        var command = new Command("cluster", "Say which articles tell one story, each from what came before it.\n\nExample: windfall news cluster stream.csv --out stories.csv") { Stream, Out };
        command.SetAction(ask => new NewsBatch(shell).Cluster(ask.GetValue(Stream)!, ask.GetValue(Out)!));
        return command;
    }
}
