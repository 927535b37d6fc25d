using Windfall.App.Workers;

namespace Windfall.App.Sources;

static class SyncWorker
{
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(1), Run = TimeSpan.FromMinutes(1);

    /// <summary>Looks at what is due each second; a minute of that is one run on record.</summary>
    public static Worker Worker { get; } = new("sync", TimeSpan.Zero, async (shell, cancel) =>
    {
        var end = shell.Clock.GetUtcNow() + Run;
        while (shell.Clock.GetUtcNow() < end)
        {
            await Sync.Round(shell, cancel);
            await Task.Delay(Pause, shell.Clock, cancel);
        }
    });
}
