using System.Globalization;
using Spectre.Console;
using Windfall.App.Briefs;
using Windfall.App.Frame;
using Windfall.App.Retrospectives;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Briefs;
using Windfall.Core.Momentum;

namespace Windfall.App.Demo;

/// <summary>Plays a post's life in fast forward: at each reading, what could be said then and nothing later. Ends with the brief at the end, and the retrospective.</summary>
static class Replay
{
    /// <summary>The age whose forecast is held against what came: a post of the afternoon, on the next morning.</summary>
    static readonly TimeSpan AskedAt = TimeSpan.FromHours(18);

    static readonly TimeSpan Frame = TimeSpan.FromMilliseconds(60);

    public static async Task Run(Shell shell, Workspace workspace, CultureInfo culture, CancellationToken cancel)
    {
        var now = BriefCommand.Make(workspace, post: null)!;
        var all = new BriefLoader(workspace with { Now = DateTimeOffset.MaxValue }).Load(now.Post.Id, minutes: 0)!;
        Breakout? alert = null;
        Forecast? said = null;

        foreach (var reading in all.Readings)
        {
            var then = BriefCommand.Make(workspace with { Now = reading.At }, now.Post.Id)!;
            Line(shell.Console, then, culture, workspace.TimeZone);
            if (reading.At - now.Post.PublishedAt >= AskedAt)
                said ??= then.Outlook.Forecast;
            if (alert is null && then.Outlook.Breakout is { } breakout)
            {
                alert = breakout;
                shell.Console.MarkupLineInterpolated(culture, $"          [bold yellow]▲ {Words.Say("brief.alert", culture)}[/]");
                foreach (var evidence in breakout.Evidence)
                    shell.Console.MarkupLineInterpolated(culture, $"          [yellow]{evidence.Say(culture)}[/]");
            }
            if (shell.Console.Profile.Capabilities.Interactive)
                await Task.Delay(Frame, shell.Clock, cancel);
        }

        shell.Say("");
        if (alert is not null && said is not null)
            Held(shell, alert, said, all.Readings.Max(reading => reading.Reactions) ?? 0, culture, workspace.TimeZone);
        var end = workspace with { Now = all.Readings[^1].At };
        BriefTerminal.Write(shell.Console, BriefCommand.Make(end, now.Post.Id)!, culture, workspace.TimeZone);
        shell.Say("");
        RetroTerminal.Write(shell.Console, new RetroLoader(end).Make(now.Post.Id)!, culture, workspace.TimeZone);
    }

    /// <summary>The alert and one forecast, against what came.</summary>
    static void Held(Shell shell, Breakout alert, Forecast said, long came, CultureInfo culture, TimeZoneInfo zone)
    {
        var miss = Math.Abs(said.Median - came) / Math.Max(1, came);
        Phrase[] sentences =
        [
            new("brief.replay_alert", new Phrase("brief.moment", TimeZoneInfo.ConvertTime(alert.At, zone)), alert.Count, came, ((double)alert.Count / Math.Max(1, came)).ToString("P1", culture)),
            new("brief.replay_said", AskedAt.TotalHours, said.Median, said.Low80, said.High80),
            new(came >= said.Low80 && came <= said.High80 ? "brief.replay_came" : "brief.replay_missed", came, miss.ToString("P0", culture)),
        ];
        foreach (var sentence in sentences)
            shell.Say(sentence.Say(culture));
        shell.Say("");
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
