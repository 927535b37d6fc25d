using System.Text.Json;
using System.Text.Json.Serialization;
using Windfall.App.Feeds;
using Windfall.App.Frame;
using Windfall.App.Goals;
using Windfall.App.Import;
using Windfall.App.Stories;
using Windfall.App.Workspaces;
using Windfall.Core.Audience;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Demo;

/// <summary>Who the sample's author is, and at which moment the sample stands: <c>data/profile.json</c>.</summary>
sealed record SampleProfile(
    string Name, string Url, string Headline, string TimeZone, DateTimeOffset Clock, string Declare, string[] Fields);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SampleProfile))]
sealed partial class SampleJson : JsonSerializerContext;

/// <summary>The workspace of made-up data, filled by the same importers as anybody's.</summary>
static class Sample
{
    public const string Name = "sample";

    // Apart from each other, so that each keeps its own origin.
    static readonly string[][] Imports = [["posts.csv", "readings.csv", "people.csv"], ["linkedin"]];

    static string Folder => Path.Combine(AppContext.BaseDirectory, "data");

    /// <returns>The workspace, filled if it was not yet; null with a sentence where that cannot be.</returns>
    public static Workspace? Fill(Shell shell, out string? problem)
    {
        if (Workspace.Open(shell, Name, at: null, out problem) is not { } workspace)
            return null;
        if (workspace.IsSample && workspace.HasOwnClock)
            return workspace;
        if (!Claim(workspace))
        {
            problem = TakenAlready;
            return null;
        }

        var profile = JsonSerializer.Deserialize(File.ReadAllText(Path.Combine(Folder, "profile.json")), SampleJson.Default.SampleProfile)!;
        workspace = workspace with { Now = profile.Clock };
        if (Goal.Parse(File.ReadAllText(Path.Combine(Folder, "goal.json")), out var wrong) is not { } goal)
        {
            problem = wrong!.ToString();
            return null;
        }
        GoalCommand.Keep(workspace, goal);
        ProfileCommand.Keep(workspace, profile.Name, profile.Headline, profile.Url);

        foreach (var files in Imports)
        {
            var report = new Importer(workspace, Stream.Null).Run(new(
                [.. files.Select(file => Path.Combine(Folder, file))], Post: null, profile.Declare, new Dictionary<string, string>(), DryRun: false,
                SkipUnreadable: false));
            if (report.IsRefused)
            {
                problem = report.Problem ?? report.Files.SelectMany(file => file.Unreadable).First().ToString();
                return null;
            }
        }

        Read(shell, workspace, profile);
        SetClock(workspace, profile);
        return Workspace.Open(shell, Name, at: null, out problem);
    }

    /// <summary>The news of those days, and what of it the author can speak of.</summary>
    static void Read(Shell shell, Workspace workspace, SampleProfile profile)
    {
        new FeedDesk(shell, workspace).AddFile(File.ReadAllBytes(Path.Combine(Folder, "news.xml")), "news.xml", field: null);
        using var connection = workspace.Database.Connect();
        Fields.Keep(connection, workspace, profile.Fields);
        PostStories.Find(connection, workspace);
    }

    public static bool Remove(Shell shell, out string? problem)
    {
        if (Workspace.Open(shell, Name, at: null, out problem) is not { } workspace)
            return false;
        if (!Claim(workspace))
        {
            problem = TakenAlready;
            return false;
        }
        Removal.Run(workspace.Database, workspace.Id);
        return true;
    }

    const string TakenAlready = "You have a workspace of your own that is named sample, so the sample cannot live here. Point WINDFALL_HOME at another folder for it.";

    /// <summary>Takes a workspace for the sample where nobody has put anything into it.</summary>
    static bool Claim(Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        connection.Run("""
            UPDATE workspaces SET is_sample = 1 WHERE id = $w
            AND NOT EXISTS (SELECT 1 FROM batches WHERE workspace_id = $w) AND NOT EXISTS (SELECT 1 FROM goals WHERE workspace_id = $w)
            """, ("$w", workspace.Id));
        return connection.Number("SELECT is_sample FROM workspaces WHERE id = $w", ("$w", workspace.Id)) == 1;
    }

    /// <summary>Last, so that a sample that was interrupted is filled again.</summary>
    static void SetClock(Workspace workspace, SampleProfile profile)
    {
        using var connection = workspace.Database.Connect();
        connection.Run("UPDATE workspaces SET clock = $clock, time_zone = $zone WHERE id = $w",
            ("$clock", profile.Clock.ToUnixTimeMilliseconds()), ("$zone", profile.TimeZone), ("$w", workspace.Id));
    }
}
