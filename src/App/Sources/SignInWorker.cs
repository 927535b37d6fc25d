using Windfall.App.Frame;
using Windfall.App.Networks;
using Windfall.App.Workers;
using Windfall.Core.Sync;
using Windfall.Sources.Outbound;
using Windfall.Store;

namespace Windfall.App.Sources;

/// <summary>Keeps sign-ins alive: tokens that end are exchanged long before they do. What cannot be exchanged is warned about where one looks.</summary>
static class SignInWorker
{
    static readonly TimeSpan Often = TimeSpan.FromHours(6), Ahead = TimeSpan.FromDays(65);

    public static Worker Worker { get; } = new("sign-in", Often, Round);

    static async Task Round(Shell shell, CancellationToken cancel)
    {
        var now = shell.Clock.GetUtcNow();
        if (Database.Open(shell.Home, now, out _) is not { } database)
            return;
        using var connection = database.Connect();
        foreach (var source in Source.All(connection).Where(source => source.Home is not null && source.SignInEndsAt - now < Ahead))
            try
            {
                if (SignIns.Voice(shell, database, source) is BlueskyVoice voice)
                    await voice.Refresh(cancel);
            }
            catch (SetbackException error)
            {
                if (error.Setback.Kind is SetbackKind.SignIn)
                    SignIns.Ended(connection, source.Id, now);
            }
    }
}
