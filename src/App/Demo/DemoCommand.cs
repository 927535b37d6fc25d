using System.CommandLine;
using Windfall.App.Briefs;
using Windfall.App.Frame;
using Windfall.App.Serve;

namespace Windfall.App.Demo;

/// <summary><c>windfall demo --once</c></summary>
static class DemoCommand
{
    static readonly Option<bool> Once = new("--once") { Description = "Stops after the brief instead of serving it." };
    static readonly Option<bool> ReplayNight = new("--replay") { Description = "Plays the night and the days after in fast forward." };
    static readonly Option<bool> Remove = new("--remove") { Description = "Takes the sample out of your data again." };

    public static Command Create(Shell shell)
    {
        var command = new Command("demo", "Show Windfall on made-up data: a post that took off over night.\n\nExample: windfall demo --once")
        {
            Once, ReplayNight, Remove,
        };
        command.SetAction((ask, cancel) => Run(ask, shell, cancel));
        return command;
    }

    static async Task<int> Run(ParseResult ask, Shell shell, CancellationToken cancel)
    {
        if (ask.GetValue(Remove))
        {
            if (!Sample.Remove(shell, out var sentence))
                return shell.Refuse(sentence!);
            shell.Say("The sample is removed.");
            return Ask.Done;
        }

        if (Sample.Fill(shell, out var problem) is not { } workspace)
            return shell.Refuse(problem!);

        var culture = ask.Culture(shell);
        if (ask.GetValue(ReplayNight))
        {
            await Replay.Run(shell, workspace, culture, cancel);
            return Ask.Done;
        }

        BriefTerminal.Write(shell.Console, BriefCommand.Make(workspace, post: null)!, culture, workspace.TimeZone);
        return ask.GetValue(Once) ? Ask.Done : await ServeCommand.Run(shell, Sample.Name, Reach.Loopback(Web.FreePort(Web.DefaultPort)), cancel);
    }
}
