using System.CommandLine;
using Windfall.App.Frame;

namespace Windfall.App.Workers;

/// <summary><c>windfall watch</c></summary>
static class WatchCommand
{
    public static Command Create(Shell shell)
    {
        var command = new Command("watch", "Run the workers alone, without the web app: what looks, purges and reminds by itself. Ctrl-C stops.\n\nExample: windfall watch");
        command.SetAction((_, cancel) => Run(shell, AllWorkers.List, cancel));
        return command;
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
