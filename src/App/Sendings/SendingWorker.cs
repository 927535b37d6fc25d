using Windfall.App.Frame;
using Windfall.App.Sources;
using Windfall.App.Workers;
using Windfall.Store;

namespace Windfall.App.Sendings;

/// <summary>Sends what was clicked and did not go out: a network was away, or the program ended in between.</summary>
static class SendingWorker
{
    public static Worker Worker { get; } = new("sending", TimeSpan.FromSeconds(15), Round);

    static async Task Round(Shell shell, CancellationToken cancel)
    {
        var now = shell.Clock.GetUtcNow();
        if (Database.Open(shell.Home, now, out _) is not { } database)
            return;
        using var connection = database.Connect();
        foreach (var sending in Sending.Due(connection, now))
            if (Source.All(connection, sending.Workspace).Find(source => source.Id == sending.Source) is { } source && SignIns.Voice(shell, database, source) is { } voice)
                await Sender.Go(shell, database, sending, voice, cancel);
            else
                sending.Fail(connection, Core.Sync.SetbackKind.SignIn, next: null);
    }
}
