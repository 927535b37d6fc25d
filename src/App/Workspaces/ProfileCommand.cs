using System.CommandLine;
using Windfall.App.Frame;
using Windfall.Store;

namespace Windfall.App.Workspaces;

/// <summary><c>windfall profile set --name "Theo" --headline "I help brands be heard"</c></summary>
static class ProfileCommand
{
    static readonly Option<string> Name = new("--name") { Description = "Your name, as shown under your posts.", Required = true };
    static readonly Option<string?> Headline = new("--headline") { Description = "Your headline as it stands now." };
    static readonly Option<string?> Url = new("--url") { Description = "Your profile's address." };

    public static Command Create(Shell shell)
    {
        var set = new Command("set", "Say whose posts these are, and what their headline says from now on.\n\nExample: windfall profile set --name \"Theo\" --headline \"…\"")
        {
            Name, Headline, Url,
        };
        set.SetAction(ask => ask.In(shell, workspace =>
        {
            Keep(workspace, ask.GetValue(Name)!, ask.GetValue(Headline), ask.GetValue(Url));
            shell.Say("Noted.");
            return Ask.Done;
        }));
        return new Command("profile", "The account whose posts are watched.") { set };
    }

    public static void Keep(Workspace workspace, string name, string? headline, string? url)
    {
        using var connection = workspace.Database.Connect();
        connection.Run("INSERT INTO profiles (workspace_id, name, url, headline, at) VALUES ($w, $name, $url, $headline, $at)",
            ("$w", workspace.Id), ("$name", name), ("$url", url), ("$headline", headline), ("$at", workspace.Now.ToUnixTimeMilliseconds()));
    }
}
