using System.CommandLine;
using Windfall.App.Accounts;
using Windfall.App.Frame;
using Windfall.App.Workers;
using Windfall.App.Workspaces;
using Windfall.Store;

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

    static readonly Option<string?> Listen = new("--listen") { Description = "Another address to listen on, such as 0.0.0.0:8443. Demands a certificate, and an account with a password or a passkey.", HelpName = "ADDRESS" };
    static readonly Option<string?> Certificate = new("--certificate") { Description = "PEM file with its key, or PFX without a password.", HelpName = "FILE" };
    static readonly Option<string[]> Host = new("--host") { Description = "A name by which it may be asked for. Demands an account with a password or a passkey.", HelpName = "NAME", DefaultValueFactory = _ => [] };

    public static Command Create(Shell shell)
    {
        var command = new Command("serve", "Serve the app and its API, to this machine only unless told otherwise. Prints a link that signs you in.\n\nExample: windfall serve --workspace sample")
        {
            Port, Listen, Certificate, Host,
        };
        command.SetAction((ask, cancel) => Reach.Read(ask.GetValue(Listen), ask.GetValue(Port), ask.GetValue(Certificate), ask.GetValue(Host)!, out var problem) is { } reach
            ? Run(shell, ask.GetValue(Ask.WorkspaceName)!, reach, cancel)
            : Task.FromResult(shell.Refuse(problem!)));
        return command;
    }

    public static async Task<int> Run(Shell shell, string workspace, Reach reach, CancellationToken cancel)
    {
        if (shell.Open(out var problem) is not { } database)
            return shell.Refuse(problem!);
        using var connection = database.Connect();
        if (!reach.IsLoopback && !AccountRows.HaveWayIn(connection))
            return shell.Refuse("Beyond this machine an account with a password or a passkey is needed. Set one with 'windfall account password', then serve again.");

        await using var web = Web.Build(shell, workspace, reach, AllWorkers.List);
        try
        {
            await web.StartAsync(cancel);
        }
        catch (IOException error)
        {
            return shell.Refuse($"{error.Message} Choose another with --port, or --port 0 for any that is free.");
        }

        if (Workspaces.Workspace.Open(shell, workspace, at: null, out _) is { } shown)
            _ = Task.Run(() => Routes.Warm(web.Services, shown), cancel);
        shell.Say($"Open {web.Urls.First()}{SignInLinks.Make(connection, shell.Clock.GetUtcNow())} in a browser: it signs you in, and is good once. Ctrl-C stops.");
        await web.WaitForShutdownAsync(cancel);
        return Ask.Done;
    }
}
