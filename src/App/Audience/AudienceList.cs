using System.Globalization;
using Spectre.Console;
using Windfall.App.Frame;
using Windfall.App.Crowd;
using Windfall.App.Workspaces;

namespace Windfall.App.Audience;

/// <summary>Shows who is known.</summary>
static class AudienceList
{
    /// <param name="limit">How many at most.</param>
    public static int Run(Shell shell, Workspace workspace, CultureInfo culture, AudienceFilter filter, int limit, bool asJson)
    {
        using var connection = workspace.Database.Connect();
        long? post = filter.Post is { } wanted ? PostAudiences.Number(connection, workspace, wanted) : null;
        if (post is null && filter.Post is not null)
            return shell.Refuse($"Workspace {workspace.Name} knows no such post. 'windfall post list' shows them.");

        var rater = workspace.Rater(connection);
        var found = AudienceSearch.Run(workspace, new RosterLoader(connection, workspace, rater).Load(), filter, post, skip: 0, limit);
        if (asJson)
            return shell.Json(json => AudienceJson.Write(json, connection, found, culture));

        var table = Tables.Plain("#", "name", "headline", "employer", "fit", "score", "referral");
        foreach (var (person, thought, _) in AudienceJson.Explained(connection, found))
            table.AddTexts(
                person.Id.ToString(culture), ForeignText.OneLine(person.Name, 40), ForeignText.OneLine(person.Headline ?? "—", 80), ForeignText.OneLine(thought.EmployerName ?? "—", 30),
                thought.Fit is { } fit ? Words.Say(fit.Label, culture) : "—", thought.Fit?.Score.ToString("0.00", culture) ?? "—",
                thought.Referral.IsCandidate ? thought.Referral.Score.ToString("0.00", culture) : "—");
        shell.Console.Write(table);
        if (found.Total > found.Places.Length)
            shell.Say(new Core.Phrase("audience.more", found.Total - found.Places.Length).Say(culture));
        return Ask.Done;
    }
}
