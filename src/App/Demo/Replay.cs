using System.Globalization;
using Spectre.Console;
using Windfall.App.Briefs;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Briefs;
using Windfall.Core.Momentum;

namespace Windfall.App.Demo;

/// <summary>Plays a post's life in fast forward: at each reading, what could be said then and nothing later. Ends with the brief at the end.</summary>
static class Replay
{
    static readonly TimeSpan Frame = TimeSpan.FromMilliseconds(60);

    public static async Task Run(Shell shell, Workspace workspace, CultureInfo culture, CancellationToken cancel)
    {
        var now = BriefCommand.Make(workspace, post: null)!;
        var all = new BriefLoader(workspace with { Now = DateTimeOffset.MaxValue }).Load(now.Post.Id, minutes: 0)!;
        var alerted = false;

        foreach (var reading in all.Readings)
        {
            var then = BriefCommand.Make(workspace with { Now = reading.At }, now.Post.Id)!;
            Line(shell.Console, then, culture, workspace.TimeZone);
            if (!alerted && then.Outlook.Breakout is { } breakout)
            {
                alerted = true;
                shell.Console.MarkupLineInterpolated(culture, $"          [bold yellow]▲ {Words.Say("brief.alert", culture)}[/]");
                foreach (var evidence in breakout.Evidence)
                    shell.Console.MarkupLineInterpolated(culture, $"          [yellow]{evidence.Say(culture)}[/]");
            }
            if (shell.Console.Profile.Capabilities.Interactive)
                await Task.Delay(Frame, shell.Clock, cancel);
        }

        shell.Say("");
        BriefTerminal.Write(shell.Console, BriefCommand.Make(workspace with { Now = all.Readings[^1].At }, now.Post.Id)!, culture, workspace.TimeZone);
    }

    static void Line(IAnsiConsole console, Brief then, CultureInfo culture, TimeZoneInfo zone)
    {
        var at = TimeZoneInfo.ConvertTime(then.At, zone).ToString("ddd HH:mm", culture);
        var seen = then.Reading?.Reactions?.ToString("N0", culture) ?? "—";
        var colour = then.Outlook.Phase is Phase.BreakingOut or Phase.Warming ? "yellow" : "grey";
        var forecast = then.Outlook.Forecast is { } f ? string.Create(culture, $"{f.Low80:N0} – {f.High80:N0}") : "—";
        console.MarkupLine($"{at,-9} [bold]{seen,6}[/]  [{colour}]{Markup.Escape(Words.Say(then.Outlook.Phase, culture)),-18}[/] → {forecast}");
    }
}
