using Windfall.App.Frame;
using Windfall.Store;

namespace Windfall.App.Workspaces;

/// <summary>Opens the database of the data folder.</summary>
static class Opening
{
    /// <param name="problem">A sentence for the user when null is returned.</param>
    public static Database? Open(this Shell shell, out string? problem, bool keepsConnections = false)
    {
        var database = Database.Open(shell.Home, shell.Clock.GetUtcNow(), out var why, keepsConnections);
        problem = why?.Say(shell.Culture);
        return database;
    }
}
