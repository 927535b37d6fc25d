using Windfall.App.Frame;
using Windfall.App.Networks;
using Windfall.App.Workers;
using Windfall.Core.Posts;
using Windfall.Core.Sync;
using Windfall.Sources.Mastodon;
using Windfall.Sources.Outbound;
using Windfall.Store;

namespace Windfall.App.Sources;

/// <summary>Listens to what happens to the Mastodon accounts that are signed in. What is heard is a hint to look; the regular visits find all of it in any case.</summary>
static class MastodonListener
{
    static readonly TimeSpan Round = TimeSpan.FromMinutes(10);

    /// <summary>A round hears of accounts that signed in since the last.</summary>
    public static Worker Worker { get; } = new("mastodon", TimeSpan.FromSeconds(5), async (shell, cancel) =>
    {
        if (Database.Open(shell.Home, shell.Clock.GetUtcNow(), out _) is not { } database)
            return;
        using var round = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var listening = Listeners(shell, database).Select(source => Listen(shell, database, source, round.Token)).ToList();
        await Task.WhenAny(Task.Delay(Round, shell.Clock, round.Token), listening.Count == 0 ? Task.Delay(Timeout.Infinite, round.Token) : Task.WhenAll(listening));
        await round.CancelAsync();
        await Task.WhenAll(listening);
        cancel.ThrowIfCancellationRequested();
    });

    static List<Source> Listeners(Shell shell, Database database)
    {
        using var connection = database.Connect();
        return Source.All(connection).FindAll(source => source is { Network: Network.Mastodon, Home: not null });
    }

    static async Task Listen(Shell shell, Database database, Source source, CancellationToken cancel)
    {
        for (var (failures, dice) = (0, new Random((int)source.Id)); !cancel.IsCancellationRequested; failures++)
            try
            {
                using var connection = database.Connect();
                var client = MastodonSignIn.Client(shell, connection, source);
                var token = SignIns.Secret<MastodonSignIn.Keys>(shell, connection, source.Id)?.Token;
                if (token is null)
                    return;
                var at = Https((await client.Server(cancel)).Streaming) ?? source.Server;
                await new MastodonStream(NetworkDoor.To(at, source.IsNear && at.Host == source.Server.Host), at, token).Read(id => Visit.Hasten(connection, [id], shell.Clock.GetUtcNow()), cancel);
            }
            catch (SetbackException error)
            {
                await Task.Delay(Backoff.Wait(error.Setback, failures + 1, dice), shell.Clock, cancel).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                return;
            }
    }

    /// <summary>Servers name the address of their web sockets; server-sent events are at the same place.</summary>
    static Uri? Https(Uri? streaming) => streaming is null ? null
        : new UriBuilder(streaming) { Scheme = streaming.Scheme is "ws" or "http" ? "http" : "https", Port = streaming.IsDefaultPort ? -1 : streaming.Port }.Uri;
}
