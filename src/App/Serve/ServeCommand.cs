using System.CommandLine;
using Windfall.App.Frame;
using Windfall.App.Workers;

namespace Windfall.App.Serve;

/// <summary><c>windfall serve --port 5150</c></summary>
static class ServeCommand
{
    static readonly Option<int> Port = new("--port")
    {
        Description = "On this machine's loopback address; 0 takes any that is free.",
        DefaultValueFactory = _ => Web.DefaultPort,
        Validators = { given => { if (given.Tokens is [var port] && !ushort.TryParse(port.Value, out _)) given.AddError("--port is a number from 0 to 65535."); } },
    };

    public static Command Create(Shell shell)
    {
        var command = new Command("serve", "Serve the brief as a page and as JSON, to this machine only.\n\nExample: windfall serve --workspace sample") { Port };
        command.SetAction((ask, cancel) => Run(shell, ask.GetValue(Ask.WorkspaceName)!, ask.GetValue(Port), cancel));
        return command;
    }

    public static async Task<int> Run(Shell shell, string workspace, int port, CancellationToken cancel)
    {
        await using var web = Web.Build(shell, workspace, port, AllWorkers.List);
        try
        {
            await web.StartAsync(cancel);
        }
        catch (IOException error)
        {
            return shell.Refuse($"{error.Message} Choose another with --port, or --port 0 for any that is free.");
        }

        shell.Say($"Open {web.Urls.First()} in a browser. Ctrl-C stops.");
        await web.WaitForShutdownAsync(cancel);
        return Ask.Done;
    }
}
