using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Momentum;

namespace Windfall.App.Momentum;

/// <summary><c>windfall momentum rhythm</c></summary>
static class RhythmCommand
{
    const int Days = 7, HoursOfDay = 24, BestWindows = 3, WindowHours = 3;

    /// <summary>From which factor on an hour is painted so.</summary>
    static readonly (double From, char Ink, char Plain)[] Shades = [(1.5, '█', '#'), (1.1, '▓', '+'), (0.7, '▒', '-'), (0.35, '░', '.'), (0, ' ', ' ')];

    static readonly Option<bool> JsonAnswer = Ask.JsonOption();

    public static Command Create(Shell shell)
    {
        var command = new Command("rhythm", """
            Say when your readers are awake, by hour of the week on the workspace's clock, as your posts' counts tell it. Hours that have not
            shown themselves yet are unknown. It keeps a quiet night from looking like the end, and a morning from looking like a breakout.

            Example: windfall momentum rhythm
            """) { JsonAnswer };
        command.SetAction(ask => ask.In(shell, workspace => Run(ask, shell, workspace)));
        return command;
    }

    static int Run(ParseResult ask, Shell shell, Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        var rhythm = PastPosts.RhythmOf(workspace, connection);
        if (ask.GetValue(JsonAnswer))
            return shell.Json(json => Write(json, rhythm));

        var culture = ask.Culture(shell);
        var known = Enumerable.Range(0, Rhythm.Hours).Count(rhythm.IsKnown);
        shell.Say((known == 0 ? new Phrase("rhythm.unknown", rhythm.Posts) : new Phrase("rhythm.learned", rhythm.Posts, Math.Round(rhythm.Acts.Sum()), known, rhythm.Zone.Id)).Say(culture));
        if (known == 0)
            return Ask.Done;

        Paint(shell, rhythm, culture);
        foreach (var (hour, factor) in rhythm.Best(BestWindows, WindowHours))
            shell.Say(new Phrase("rhythm.best", Day(hour / HoursOfDay, culture), Clock(hour, culture), Clock(hour + WindowHours, culture), factor).Say(culture));
        shell.Say(Words.Say("rhythm.legend", culture));
        return Ask.Done;
    }

    static void Paint(Shell shell, Rhythm rhythm, CultureInfo culture)
    {
        var unicode = shell.Console.Profile.Capabilities.Unicode;
        shell.Say($"     {string.Concat(Enumerable.Range(0, HoursOfDay / 6).Select(quarter => $"{quarter * 6,-12}"))}".TrimEnd());
        for (var day = 0; day < Days; day++)
        {
            var cells = Enumerable.Range(day * HoursOfDay, HoursOfDay).Select(hour => Cell(rhythm, hour, unicode));
            shell.Say($"{Day(day, culture)[..3]}  {string.Concat(cells.Select(cell => $"{cell}{cell}"))}".TrimEnd());
        }
    }

    static char Cell(Rhythm rhythm, int hour, bool unicode)
    {
        if (!rhythm.IsKnown(hour))
            return unicode ? '·' : '?';
        var shade = Shades.First(shade => rhythm.Factors[hour] >= shade.From);
        return unicode ? shade.Ink : shade.Plain;
    }

    static string Day(int day, CultureInfo culture) => culture.DateTimeFormat.GetDayName((DayOfWeek)((day + 1) % Days));

    static string Clock(int hour, CultureInfo culture) => new TimeOnly(hour % HoursOfDay, 0).ToString("t", culture);

    static void Write(Utf8JsonWriter json, Rhythm rhythm)
    {
        json.WriteStartObject();
        json.WriteString("timeZone", rhythm.Zone.Id);
        json.WriteNumber("posts", rhythm.Posts);
        json.WriteNumber("acts", Math.Round(rhythm.Acts.Sum()));
        json.WriteStartArray("hours");
        for (var hour = 0; hour < Rhythm.Hours; hour++)
            Hour(json, hour, rhythm.IsKnown(hour) ? rhythm.Factors[hour] : null, rhythm.Acts[hour]);
        json.WriteEndArray();
        json.WriteStartArray("best");
        foreach (var (hour, factor) in rhythm.Best(BestWindows, WindowHours))
            Hour(json, hour, factor, acts: null);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Hour(Utf8JsonWriter json, int hour, double? factor, double? acts)
    {
        json.WriteStartObject();
        json.WriteString("day", Day(hour / HoursOfDay, CultureInfo.InvariantCulture).ToLowerInvariant());
        json.WriteNumber("hour", hour % HoursOfDay);
        if (acts is null)
            json.WriteNumber("hours", WindowHours);
        ScoreJson.Number(json, "factor", factor);
        if (acts is { } many)
            ScoreJson.Number(json, "acts", Math.Round(many, 1));
        json.WriteEndObject();
    }
}
