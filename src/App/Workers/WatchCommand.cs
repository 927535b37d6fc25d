using System.CommandLine;
using Windfall.App.Frame;
using Windfall.App.Sources;
using Windfall.Sources.Bluesky;

namespace Windfall.App.Workers;

/// <summary><c>windfall watch</c></summary>
static class WatchCommand
{
    public static Command Create(Shell shell)
    {
        var network = new Option<string?>("--network") { Description = "With --all: bluesky, whose events are open to everybody." };
        network.AcceptOnlyFromAmong("bluesky");
        var all = new Option<bool>("--all") { Description = "Follow every event of the network as it happens, against the posts of all workspaces." };
        var stream = new Option<Uri>("--stream")
        {
            Description = "The Jetstream server to follow.",
            DefaultValueFactory = _ => new($"wss://{Jetstream.Hosts[1]}"),
            CustomParser = given => Uri.TryCreate(given.Tokens[0].Value, UriKind.Absolute, out var uri) && uri.Scheme is "ws" or "wss" ? uri : Wrong(given),
        };
        var command = new Command("watch", """
            Run the workers alone, without the web app: what looks, purges and reminds by itself. Ctrl-C stops.

            Example: windfall watch
            Example: windfall watch --network bluesky --all
            """) { network, all, stream };
        command.Validators.Add(given =>
        {
            if (given.GetValue(all) != (given.GetValue(network) is not null))
                given.AddError("--all and --network go together: windfall watch --network bluesky --all");
        });
        command.SetAction((ask, cancel) => Run(shell, ask.GetValue(all) ? [.. AllWorkers.List, Firehose.Worker(ask.GetValue(stream)!)] : AllWorkers.List, cancel));
        return command;
    }

    static Uri Wrong(System.CommandLine.Parsing.ArgumentResult given)
    {
        given.AddError("--stream wants an address like wss://jetstream2.us-east.bsky.network");
        return new("wss://nowhere.invalid");
    }

    public static async Task<int> Run(Shell shell, IReadOnlyList<Worker> workers, CancellationToken cancel)
    {
        using var host = new WorkerHost(shell, workers);
        await host.StartAsync(cancel);
        shell.Say($"Watching: {string.Join(", ", workers.Select(worker => worker.Name))}. Ctrl-C stops.");
        try
        {
            await host.ExecuteTask!.WaitAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            await host.StopAsync(CancellationToken.None);
        }
        return Ask.Done;
    }
}
