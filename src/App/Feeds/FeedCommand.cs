using System.CommandLine;
using Windfall.App.Frame;

namespace Windfall.App.Feeds;

/// <summary><c>windfall feed add https://example.org/feed.xml</c></summary>
static class FeedCommand
{
    public static Command Create(Shell shell) => new("feed", "The feeds that news comes from.\n\nExample: windfall feed add https://www.example.org/")
    {
        FeedAddCommand.Create(shell), FeedListCommands.List(shell), FeedListCommands.Remove(shell), FeedListCommands.Fetch(shell), FeedListCommands.Starters(shell),
        FeedListCommands.Export(shell), FeedCheckCommand.Create(shell),
    };
}
