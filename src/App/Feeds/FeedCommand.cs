using System.CommandLine;
using System.Text.Json;
using Windfall.App.Frame;
using Windfall.Sources.Feeds;

namespace Windfall.App.Feeds;

/// <summary><c>windfall feed check feed.xml</c></summary>
static class FeedCommand
{
    public static Command Create(Shell shell) => new("feed", "The feeds that news comes from.") { Check(shell) };

    static Command Check(Shell shell)
    {
        var places = new Argument<string[]>("feeds") { Description = "Files.", Arity = ArgumentArity.ZeroOrMore };
        var batch = new Option<string?>("--batch") { Description = "JSON lines: id, file, headers, base_url." };
        var output = new Option<string>("--out") { Description = "JSON lines: what was read; - is standard output.", DefaultValueFactory = _ => "-" };
        var command = new Command("check", "Say what is read of a feed: its title, its entries, or why it is none.\n\nExample: windfall feed check data/news.xml") { places, batch, output };
        command.SetAction(async (ask, cancel) =>
        {
            var to = ask.GetValue(output)!;
            try
            {
                await using var lines = to == "-" ? new MemoryStream() : File.Create(to) as Stream;
                if (ask.GetValue(batch) is { } cases)
                {
                    await using var from = File.OpenRead(cases);
                    await FeedCheck.Batch(from, Path.GetDirectoryName(Path.GetFullPath(cases))!, lines, cancel);
                }
                foreach (var place in ask.GetValue(places)!)
                    FeedCheck.Write(lines, JsonSerializer.SerializeToElement(place), FeedReader.Read(await File.ReadAllBytesAsync(place, cancel), null, null), null);
                if (lines is MemoryStream whole)
                    whole.WriteTo(shell.Out);
                return Ask.Done;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                return shell.Refuse(problem.Message);
            }
        });
        return command;
    }
}
