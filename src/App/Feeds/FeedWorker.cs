using Windfall.App.Workers;

namespace Windfall.App.Feeds;

static class FeedWorker
{
    /// <summary>Asks every feed whose time has come.</summary>
    public static Worker Worker { get; } = new("feeds", TimeSpan.FromSeconds(20), (shell, cancel) => FeedRound.Run(shell, cancel));
}
