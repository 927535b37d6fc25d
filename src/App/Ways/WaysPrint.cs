using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Windfall.App.Frame;
using Windfall.App.People;
using Windfall.App.Crowd;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Audience;

namespace Windfall.App.Ways;

/// <summary>Says the ways to a company or a person: at the prompt, and to programs.</summary>
static class WaysPrint
{
    const int ShownReasons = 4;

    public static int Run(Shell shell, Workspace workspace, CultureInfo culture, string whom, int limit, bool asJson)
    {
        using var connection = workspace.Database.Connect();
        if (WaysTo.Find(connection, workspace, new RosterLoader(connection, workspace, workspace.Rater(connection)).Load(), whom, out var problem) is not { } ways)
            return shell.Refuse(problem!.Say(culture));
        if (asJson)
            return shell.Json(json => Write(json, ways, limit, culture));

        if (ways.Person is { } person)
            shell.Say(new Phrase(person.Degree == 1 ? "paths.to_contact" : "paths.to_person", person.Name, ways.Company).Say(culture));
        shell.Say(ways.Summary.Say(culture));
        if (ways.All.Count > 0)
            Show(shell, ways.All.Take(limit), culture);
        if (ways.All.Count > limit)
            shell.Say(new Phrase("audience.more", ways.All.Count - limit).Say(culture));
        return Ask.Done;
    }

    static void Show(Shell shell, IEnumerable<WayFound> ways, CultureInfo culture)
    {
        var table = Tables.Plain("#", "name", "headline", "way", "because");
        foreach (var (person, _, way) in ways)
            table.AddTexts(
                person.Id.ToString(culture), ForeignText.OneLine(person.Name, 40), ForeignText.OneLine(person.Headline ?? "—", 60), way.Score.ToString("0.00", culture),
                string.Join("; ", way.Reasons.Take(ShownReasons).Select(reason => reason.Why.Say(culture))));
        shell.Console.Write(table);
    }

    public static void Write(Utf8JsonWriter json, WaysTo ways, int limit, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteString("company", ways.Company);
        json.WriteString("person", ways.Person?.Name);
        json.WriteNumber("contacts", ways.Contacts);
        json.WriteNumber("worksThere", ways.There);
        json.WriteString("summary", ways.Summary.Say(culture));
        json.WriteNumber("total", ways.All.Count);
        json.WriteStartArray("ways");
        foreach (var (known, there, way) in ways.All.Take(limit))
        {
            json.WriteStartObject();
            json.WriteNumber("id", known.Id);
            json.WriteString("name", known.Name);
            json.WriteString("headline", known.Headline);
            json.WriteBoolean("worksThere", there);
            json.WriteNumber("score", Math.Round(way.Score, 6));
            WhyJson.Reasons(json, "reasons", way.Reasons, culture);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
