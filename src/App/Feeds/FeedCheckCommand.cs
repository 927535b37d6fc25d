using System.CommandLine;
using System.Text.Json;
using Windfall.App.Frame;
using Windfall.Core.Sync;
using Windfall.Sources.Feeds;
using Windfall.Sources.Outbound;

namespace Windfall.App.Feeds;

/// <summary><c>windfall feed check feed.xml</c></summary>
static class FeedCheckCommand
{
    public static Command Create(Shell shell)
    {
        var places = new Argument<string[]>("feeds") { Description = "Files or addresses.", Arity = ArgumentArity.ZeroOrMore };
        var near = new Option<bool>("--near") { Description = "They are on a server of your own: a private address is in order." };
        var batch = new Option<string?>("--batch") { Description = "JSON lines: id, file, headers, base_url." };
        var output = new Option<string>("--out") { Description = "JSON lines: what was read; - is standard output.", DefaultValueFactory = _ => "-" };
        var command = new Command("check", "Say what is read of a feed: its title, its entries, or why it is none.\n\nExample: windfall feed check data/news.xml") { places, near, batch, output };
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
                {
                    var (reading, problem) = await Read(shell, place, ask.GetValue(near), cancel);
                    FeedCheck.Write(lines, JsonSerializer.SerializeToElement(place), reading, problem);
                }
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

    static async Task<(FeedReading? Reading, string? Problem)> Read(Shell shell, string place, bool isNear, CancellationToken cancel)
    {
        if (File.Exists(place) || FeedAddress.Read(place) is not { } address)
            return (FeedReader.Read(await File.ReadAllBytesAsync(place, cancel)), null);
        try
        {
            var answer = await FeedFetch.Get(FeedDoor.To(address, isNear), address, default, shell.Clock.GetUtcNow(), cancel);
            return (FeedReader.Read(answer.Bytes!.Value.Span, answer.ContentType, answer.From.AbsoluteUri), null);
        }
        catch (SetbackException error)
        {
            return (null, JsonNamingPolicy.CamelCase.ConvertName(error.Setback.Kind.ToString()));
        }
    }
}
